import { rename } from 'node:fs/promises';
import type { ChangeFailure } from '#core/changes/failures.ts';
import type { SetAside } from '#core/contract/app.ts';
import type { EpochMs } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { CardFile } from './card-file.ts';
import { cardFilePath } from './card-places.ts';
import { type DataFolder, placeIn } from './data-folder.ts';
import { previousOf } from './durable-file.ts';
import { openGenerations } from './generations.ts';
import { type LoadedCards, loadCards, readAs, type WasChecked } from './load-cards.ts';
import { moveBack, moveOut } from './removed-cards.ts';
import { systemCode } from './system-error.ts';

/** One card, one file: a commit costs the size of one card, a damaged file harms one card. */
export interface CardStore {
  readonly all: () => readonly Card[];
  readonly get: (id: string) => Card | null;
  /** The mark of the file that a card is in; null when nobody knows. */
  readonly markOf: (id: string) => string | null;
  /** What could not be read at start. */
  readonly setAside: readonly SetAside[];
  readonly change: (
    id: string,
    step: (card: Card) => Result<Card, ChangeFailure>,
  ) => Promise<Result<Card, ChangeFailure>>;
  readonly add: (card: Card) => Promise<Result<Card, ChangeFailure>>;
  /** Takes a card out; its file moves to the backups. */
  readonly takeOut: (id: string) => Promise<Result<null, ChangeFailure>>;
  /** Puts a card away among the removed ones. */
  readonly remove: (id: string, now: EpochMs) => Promise<Result<null, ChangeFailure>>;
  /** Takes a removed card in again. */
  readonly bringBack: (id: string) => Promise<Result<Card, ChangeFailure>>;
  /** When every change that was asked for so far has ended. */
  readonly settled: () => Promise<void>;
}

/** What the disk refuses is a value. */
const onDisk = async (work: () => Promise<void>): Promise<Result<null, ChangeFailure>> => {
  try {
    await work();
    return ok(null);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return fail({ kind: 'save-failed', code });
  }
};

const moveToBackups = async (folder: DataFolder, id: string): Promise<void> => {
  const file = cardFilePath(folder, id);
  // The generation before goes first: alone it would bring the card back at the next start.
  await rename(previousOf(file), placeIn(folder.backups, `${id}.json.taken-out.prev`)).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error;
  });
  await rename(file, placeIn(folder.backups, `${id}.json.taken-out`));
};

interface Held extends Pick<LoadedCards, 'documents' | 'untouchable'> {
  readonly folder: DataFolder;
  readonly missing: (id: string) => Result<never, ChangeFailure>;
  readonly noticed: () => void;
}

/** Lets go of a card and moves its file; one that cannot be moved is there as before. */
const away = async (
  { documents, missing, noticed }: Held,
  id: string,
  move: () => Promise<void>,
): Promise<Result<null, ChangeFailure>> => {
  const document = documents.get(id);
  if (document === undefined) return missing(id);
  // Nobody can begin a change any more; those on their way end first, or they would write the file anew.
  documents.delete(id);
  await document.settled();
  const moved = await onDisk(move);
  if (moved.ok) noticed();
  else documents.set(id, document);
  return moved;
};

/** Moves a removed card's file back and reads it as at a start. */
const takeIn = async (
  { folder, documents, untouchable, noticed }: Held,
  id: string,
): Promise<Result<Card, ChangeFailure>> => {
  if (documents.has(id) || untouchable.has(id)) throw new Error(`Card id taken: ${id}`);
  const moved = await onDisk(() => moveBack(folder, id));
  if (!moved.ok) return moved;
  const { value } = await openGenerations(cardFilePath(folder, id), folder, readAs(id));
  if (value === null) return fail({ kind: 'card-missing', cardId: id });
  documents.set(id, new CardFile(folder, value, null));
  noticed();
  return ok(value);
};

/** Loads every card of the folder. `changed` is called after each commit, when disk and memory agree. */
export const openCardStore = async (
  folder: DataFolder,
  changed: () => void,
  wasChecked: WasChecked = () => false,
): Promise<CardStore> => {
  const { documents, untouchable, setAside } = await loadCards(folder, wasChecked);
  let all: readonly Card[] | null = null;
  const noticed = (): void => {
    all = null;
    changed();
  };
  const missing = (id: string): Result<never, ChangeFailure> =>
    fail(untouchable.has(id) ? { kind: 'read-only', cardId: id } : { kind: 'card-missing', cardId: id });
  const held: Held = { folder, documents, untouchable, missing, noticed };
  return {
    all: () => {
      all ??= [...documents.values()].map((document) => document.value());
      return all;
    },
    get: (id) => documents.get(id)?.value() ?? null,
    markOf: (id) => documents.get(id)?.mark() ?? null,
    setAside,
    change: async (id, step) => {
      const document = documents.get(id);
      if (document === undefined) return missing(id);
      const before = document.value();
      const changed = await document.commit(step);
      if (changed.ok && changed.value !== before) noticed();
      return changed;
    },
    add: async (card) => {
      if (documents.has(card.id) || untouchable.has(card.id)) throw new Error(`Card id taken: ${card.id}`);
      const document = new CardFile(folder, card, null);
      const written = await document.write();
      if (!written.ok) return written;
      documents.set(card.id, document);
      noticed();
      return ok(card);
    },
    takeOut: (id) => away(held, id, () => moveToBackups(folder, id)),
    remove: (id, now) => away(held, id, () => moveOut(folder, id, now)),
    bringBack: (id) => takeIn(held, id),
    settled: async () => {
      await Promise.all([...documents.values()].map((document) => document.settled()));
    },
  };
};
