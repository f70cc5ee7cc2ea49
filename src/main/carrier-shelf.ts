import { readdir, rename, rm, stat } from 'node:fs/promises';
import { canonicalText } from '#core/canonical-text.ts';
import { type Catalogue, checkCarrier, LARGEST_CHARACTERS } from '#core/catalogue/check.ts';
import type { CarrierEntry, CarrierFailure, CatalogueProblem } from '#core/contract/carriers.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type DataFolder, placeIn } from './data-folder.ts';
import { commitText, previousOf, readText } from './durable-file.ts';
import { systemCode } from './system-error.ts';

/** The carriers that came with the app, and beside them those that the person made, one file each. */
export interface CarrierShelf {
  readonly entries: () => readonly CarrierEntry[];
  readonly get: (id: string) => Carrier | null;
  /** Files that were refused, built-in and own; they stay where they are. */
  readonly problems: readonly CatalogueProblem[];
  readonly save: (carrier: Carrier) => Promise<Result<CarrierEntry, CarrierFailure>>;
  readonly remove: (id: string) => Promise<Result<null, CarrierFailure>>;
}

const OWN_FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/;

interface Own {
  readonly carriers: Carrier[];
  readonly problems: CatalogueProblem[];
}

const refusedFile = (file: string, kind: string, detail: string): CatalogueProblem => ({
  file,
  place: '',
  kind,
  detail,
});

const readOwn = async (folder: DataFolder, builtIn: ReadonlySet<string>): Promise<Own> => {
  const own: Own = { carriers: [], problems: [] };
  for (const file of (await readdir(folder.carriers)).sort()) {
    const id = OWN_FILE.exec(file)?.[1];
    if (id === undefined) continue;
    try {
      const place = placeIn(folder.carriers, file);
      const { size } = await stat(place);
      // Four bytes a character at most; 50 MB are refused before they are read.
      if (size > LARGEST_CHARACTERS * 4) {
        own.problems.push(refusedFile(file, 'too-large', String(size)));
        continue;
      }
      const checked = checkCarrier((await readText(place)) ?? '', file);
      if (!checked.ok) own.problems.push(...checked.failure.problems);
      else if (checked.value.id !== id) own.problems.push(refusedFile(file, 'file-name', checked.value.id));
      else if (builtIn.has(id)) own.problems.push(refusedFile(file, 'twice', id));
      else own.carriers.push(checked.value);
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      own.problems.push(refusedFile(file, 'unreadable', code));
    }
  }
  return own;
};

const saving = async <T>(work: () => Promise<T>): Promise<Result<T, CarrierFailure>> => {
  try {
    return ok(await work());
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return fail({ kind: 'save-failed', code });
  }
};

/** Puts built-in and own carriers on one shelf. `changed` is called after each commit. */
export const openCarrierShelf = async (
  folder: DataFolder,
  catalogue: Catalogue,
  changed: () => void,
): Promise<CarrierShelf> => {
  const builtIn = new Map(catalogue.carriers.map((carrier) => [carrier.id, carrier]));
  const found = await readOwn(folder, new Set(builtIn.keys()));
  const own = new Map(found.carriers.map((carrier) => [carrier.id, carrier]));
  return {
    entries: () => [
      ...[...builtIn.values()].map((carrier): CarrierEntry => ({ carrier, origin: 'built-in' })),
      ...[...own.values()].map((carrier): CarrierEntry => ({ carrier, origin: 'own' })),
    ],
    get: (id) => own.get(id) ?? builtIn.get(id) ?? null,
    problems: [...catalogue.problems, ...found.problems],
    save: async (carrier) => {
      if (builtIn.has(carrier.id)) return fail({ kind: 'carrier-id-taken', id: carrier.id });
      const file = `${carrier.id}.json`;
      const text = `${canonicalText(carrier)}\n`;
      const checked = checkCarrier(text, file);
      if (!checked.ok) return checked;
      const saved = await saving(() => commitText(placeIn(folder.carriers, file), text));
      if (!saved.ok) return saved;
      own.set(carrier.id, checked.value);
      changed();
      return ok({ carrier: checked.value, origin: 'own' });
    },
    remove: async (id) => {
      const removed = await saving(async (): Promise<null> => {
        const file = placeIn(folder.carriers, `${id}.json`);
        await rename(file, placeIn(folder.backups, `carrier-${id}.json.taken-out`));
        await rm(previousOf(file), { force: true });
        return null;
      });
      if (!removed.ok) return removed;
      own.delete(id);
      changed();
      return removed;
    },
  };
};
