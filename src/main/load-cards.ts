import { lstat, readFile } from 'node:fs';
import type { SetAside } from '#core/contract/app.ts';
import { readCheckedCard } from '#core/document.ts';
import type { Reading } from '#core/document-reading.ts';
import type { Card } from '#core/model/card.ts';
import { CardFile } from './card-file.ts';
import { cardFilePath, cardIdsIn } from './card-places.ts';
import { cardCodec } from './codec.ts';
import type { DataFolder } from './data-folder.ts';
import { markOf } from './file-mark.ts';
import { openGenerations } from './generations.ts';

/** Every card of a folder, from its files. */

/** Whether the file of that card was read by this very build of the app when it had this mark. */
export type WasChecked = (id: string, mark: string) => boolean;

/** Files in flight at once; more gains nothing (measured with 10,000 files: 8 412 ms, 32 280 ms, 128 290 ms). */
const READERS = 32;

/** Reads a text as that card: under another card's name it is a copy that somebody made by hand; two of one id would fight. */
export const readAs =
  (id: string) =>
  (text: string): Reading<Card> => {
    const reading = cardCodec.read(text);
    const card = reading.kind === 'loaded' || reading.kind === 'migrated' ? reading.value : null;
    return card !== null && card.id !== id ? { kind: 'unreadable', why: 'wrong-shape', detail: 'id' } : reading;
  };

/** Asked before the file is read: whoever writes it in between makes the mark wrong, not the card. */
const markAt = (file: string): Promise<string | null> =>
  new Promise((resolve) => {
    lstat(file, (error, stats) => resolve(error === null ? markOf(stats) : null));
  });

const readChecked = (file: string, id: string): Promise<Card | null> =>
  new Promise((resolve) => {
    readFile(file, 'utf8', (error, text) => resolve(error === null ? readCheckedCard(text, id) : null));
  });

export interface LoadedCards {
  readonly documents: Map<string, CardFile>;
  /** Cards whose file must not be touched: written by a newer app, or not readable just now. */
  readonly untouchable: Set<string>;
  readonly setAside: SetAside[];
}

/** Loads them all; a file that was checked before and is still the same is not checked again. */
export const loadCards = async (folder: DataFolder, wasChecked: WasChecked): Promise<LoadedCards> => {
  const ids = await cardIdsIn(folder);
  const loaded: LoadedCards = { documents: new Map(), untouchable: new Set(), setAside: [] };
  const load = async (id: string): Promise<void> => {
    const file = cardFilePath(folder, id);
    const mark = await markAt(file);
    const checked = mark !== null && wasChecked(id, mark) ? await readChecked(file, id) : null;
    if (checked !== null) {
      loaded.documents.set(id, new CardFile(folder, checked, mark));
      return;
    }
    const { value, report, writable } = await openGenerations(file, folder, readAs(id));
    // A card that was opened from the generation before is in a file that nobody has marked yet.
    if (value !== null) loaded.documents.set(id, new CardFile(folder, value, report === null ? mark : null));
    if (report !== null) loaded.setAside.push(report);
    if (!writable) loaded.untouchable.add(id);
  };
  let next = 0;
  const reader = async (): Promise<void> => {
    for (let id = ids[next++]; id !== undefined; id = ids[next++]) await load(id);
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return loaded;
};
