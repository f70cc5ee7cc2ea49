import { randomUUID } from 'node:crypto';
import { copyFile, link, open, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { markOf } from './file-mark.ts';
import { renamePatiently } from './rename-patiently.ts';
import { systemCode } from './system-error.ts';

/**
 * A file that is always either the old text or the new one, whatever is killed or pulled out in between; and, beside
 * it, the generation before (`<name>.prev`).
 */

/** Temporary names look like `.<name>.<uuid>.tmp`, so that a sweep can tell them from everything else. */
const TEMPORARY = /^\..+\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.tmp$/;

/** Where the generation before stands. */
export const previousOf = (file: string): string => `${file}.prev`;

const temporaryFor = (file: string): string => join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);

/** Folders cannot be fsynced everywhere (Windows, some network shares); there the rename alone must do. */
const UNSYNCABLE: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOSYS', 'EBADF']);

/** Makes the names inside a folder survive a loss of power. */
export const syncFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!UNSYNCABLE.has(systemCode(error) ?? '')) throw error;
  }
};

const writeSynced = async (file: string, text: string): Promise<string> => {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text, 'utf8');
    await handle.sync();
    // Of the open file: by its name it could be another's already.
    return markOf(await handle.stat());
  } finally {
    await handle.close();
  }
};

const syncExisting = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A second name for the current bytes; a copy where the file system has no hard links (FAT, some shares). */
const duplicate = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw error;
    await copyFile(from, to);
    await syncExisting(to);
  }
};

const keepPrevious = async (file: string): Promise<void> => {
  const kept = temporaryFor(file);
  try {
    await duplicate(file, kept);
    await renamePatiently(kept, previousOf(file));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  } finally {
    // After a kill between the two renames both names are one file, and POSIX then renames nothing: the name stays.
    await rm(kept, { force: true });
  }
};

/**
 * Commits the text and gives the new file's mark: when this returns it is on the disk; when it throws, the old text is
 * still the file.
 */
export const commitText = async (file: string, text: string): Promise<string> => {
  const temporary = temporaryFor(file);
  let mark: string;
  try {
    mark = await writeSynced(temporary, text);
    await keepPrevious(file);
    await renamePatiently(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(file));
  return mark;
};

/** The text of a file, or null when there is none. */
export const readText = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
};

/** Removes the temporary files of writers that were killed; returns how many there were. */
export const sweepTemporaries = async (folder: string): Promise<number> => {
  const orphans = (await readdir(folder)).filter((name) => TEMPORARY.test(name));
  await Promise.all(orphans.map((name) => unlink(join(folder, name))));
  return orphans.length;
};

/** lowdb's text adapter with a durable commit; stock lowdb neither fsyncs nor uses names of its own. */
export class DurableTextFile implements Adapter<string> {
  readonly #file: string;
  #mark: string | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** The mark of what was written last; null before the first commit. */
  mark(): string | null {
    return this.#mark;
  }

  read(): Promise<string | null> {
    return readText(this.#file);
  }

  async write(text: string): Promise<void> {
    this.#mark = await commitText(this.#file, text);
  }
}
