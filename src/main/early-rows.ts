import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { EpochMs } from '#core/local-date.ts';
import { cardFilePath } from './card-file.ts';
import type { DataFolder } from './data-folder.ts';
import { markOf } from './file-mark.ts';
import { cardIdsIn } from './load-cards.ts';
import type { StoredRows } from './row-file.ts';
import { holdsAt, listOf, type Row } from './summary-rows.ts';

/** The list before the cards are read, if the rows of the last run are still true. */

/** What all rows together hang on: the build, the place, and the person's own carriers. */
export const rowKey = async (build: string, { root, carriers }: DataFolder): Promise<string> => {
  const hash = createHash('sha256').update(`${build}\n${root}\n`);
  for (const name of (await readdir(carriers)).sort()) {
    hash.update(`${name} ${markOf(await lstat(join(carriers, name)))}\n`);
  }
  return hash.digest('hex');
};

const markedAs = (file: string, mark: string): boolean => {
  try {
    return markOf(lstatSync(file)) === mark;
  } catch {
    return false;
  }
};

const BETWEEN_PAUSES = 500;

/**
 * JSON of all rows, or null when a single one is missing, of another state of its file, or no longer true: a list
 * that shows all but one card would look whole.
 */
export const earlyList = async (folder: DataFolder, stored: StoredRows, now: EpochMs): Promise<string | null> => {
  const rows: Row[] = [];
  for (const [index, id] of (await cardIdsIn(folder)).entries()) {
    // By name, not in the thread pool: ten thousand answers one by one would take four times as long.
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) await breathe();
    const found = stored.get(id);
    if (found === undefined || !holdsAt(found.row, now) || !markedAs(cardFilePath(folder, id), found.mark)) return null;
    rows.push(found.row);
  }
  return listOf(rows);
};
