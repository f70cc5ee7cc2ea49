import { readdir } from 'node:fs/promises';
import { type DataFolder, placeIn } from './data-folder.ts';

/** Where cards' files stand. Without what reads them, so that the first window can look for them. */

/** Where a card's file stands. */
export const cardFilePath = (folder: DataFolder, id: string): string => placeIn(folder.cards, `${id}.json`);

const CARD_FILE = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.json(?:\.prev)?$/;

/** The ids of the cards that a folder has files of, in a fixed order. */
export const cardIdsIn = async (folder: DataFolder): Promise<readonly string[]> => {
  const names = await readdir(folder.cards);
  return [...new Set(names.flatMap((name) => CARD_FILE.exec(name)?.[1] ?? []))].sort();
};
