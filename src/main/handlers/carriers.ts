import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { canonicalText } from '#core/canonical-text.ts';
import { checkCarrier, LARGEST_CHARACTERS } from '#core/catalogue/check.ts';
import type { CarrierEntry, CarrierFailure, CarrierRequests } from '#core/contract/carriers.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Handlers } from '../door.ts';
import { systemCode } from '../system-error.ts';
import type { Desk } from './desk.ts';

/** A file that somebody shared: its text, or why it is not even looked at. */
const readShared = async (path: string): Promise<Result<string, CarrierFailure>> => {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_CHARACTERS * 4) {
      return fail({ kind: 'carrier-too-large', bytes: size, largestBytes: LARGEST_CHARACTERS * 4 });
    }
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return fail({ kind: 'carrier-unreadable', file });
  }
};

const importCarrier = async ({ session, system }: Desk): Promise<Result<CarrierEntry, CarrierFailure>> => {
  const { carriers } = session.workspace();
  const path = await system.chooseCarrierFile();
  if (path === null) return fail({ kind: 'cancelled' });
  const text = await readShared(path);
  if (!text.ok) return text;
  const checked = checkCarrier(text.value, basename(path));
  if (!checked.ok) return checked;
  const { value } = checked;
  const known = carriers.get(value.id);
  // Somebody's file must not replace what the person made; the same file twice is no harm.
  if (known !== null && canonicalText(known) !== canonicalText(value))
    return fail({ kind: 'carrier-id-taken', id: value.id });
  return carriers.save(value);
};

const exportCarrier = async ({ session, system }: Desk, carrierId: string): Promise<Result<null, CarrierFailure>> => {
  const carrier = session.workspace().carriers.get(carrierId);
  if (carrier === null) throw new Error('No such carrier');
  const path = await system.chooseWhereToSave(`${carrierId}.json`);
  if (path === null) return fail({ kind: 'cancelled' });
  try {
    await writeFile(path, `${canonicalText(carrier)}\n`);
    return ok(null);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return fail({ kind: 'save-failed', code });
  }
};

/** Answers what the window asks of the catalogue. */
export const createCarrierHandlers = (desk: Desk): Handlers<keyof CarrierRequests> => {
  const shelf = () => desk.session.workspace().carriers;
  return {
    listCarriers: () => ({ carriers: shelf().entries(), problems: shelf().problems }),
    saveOwnCarrier: (carrier) => shelf().save(carrier),
    removeOwnCarrier: (carrierId) => {
      const cards = desk.session.cards().filter(({ details }) => details.carrierId === carrierId).length;
      return cards > 0 ? fail({ kind: 'carrier-in-use', cards }) : shelf().remove(carrierId);
    },
    importCarrier: () => importCarrier(desk),
    exportCarrier: (carrierId) => exportCarrier(desk, carrierId),
  };
};
