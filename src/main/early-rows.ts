import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import type { EpochMs } from '#core/local-date.ts';
import { cardFilePath, cardIdsIn } from './card-places.ts';
import type { DataFolder } from './data-folder.ts';
import { markOf } from './file-mark.ts';
import { holdsAt, listOf, type Row } from './row.ts';
import { type RowFile, readRowFile, type StoredRows } from './row-file.ts';

/**
 * The list before the cards are read, if the rows of the last run are still true. Looked for while this process loads the
 * rest of itself, so nothing that takes long to load may be imported here.
 */

/** What all rows together hang on: the build, the place, and the person's own carriers. */
const keyOf = async (build: string, { root, carriers }: DataFolder): Promise<string> => {
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
const earlyList = async (folder: DataFolder, stored: StoredRows, now: EpochMs): Promise<string | null> => {
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

/** What the last run left of the list. */
export interface EarlyRows {
  /** JSON of all rows as far as they are still true, or null: then the cards have to be read first. */
  readonly list: Promise<string | null>;
  /** The whole file under its key; null when there is none that belongs to this build, place and carriers. */
  readonly stored: Promise<(RowFile & { readonly key: string }) | null>;
  /** The file, and the key that it has to be written under from now on. Throws the system's error. */
  readonly file: string;
  readonly key: () => Promise<string>;
}

export interface EarlyRowsDeps {
  readonly build: string;
  /** The browser's profile: what is derived does not belong beside the data, which may be synchronised. */
  readonly profile: string;
  readonly folder: DataFolder;
  readonly now: () => EpochMs;
}

/** Begins to read at once. A folder that cannot be read has no rows: that it cannot is said by whoever opens it. */
export const openEarlyRows = ({ build, profile, folder, now }: EarlyRowsDeps): EarlyRows => {
  const file = join(profile, 'rows');
  const key = (): Promise<string> => keyOf(build, folder);
  const read = async (): Promise<(RowFile & { readonly key: string }) | null> => {
    const found = await key();
    const rows = await readRowFile(file, found);
    return rows === null ? null : { key: found, ...rows };
  };
  const stored = read().catch(() => null);
  const list = stored.then(async (held) => (held === null ? null : earlyList(folder, held.rows, now())));
  return { file, key, stored, list: list.catch(() => null) };
};
