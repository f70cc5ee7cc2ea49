import { isUtf8 } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { constants, readFile } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SetAside } from '#core/contract/app.ts';
import type { Reading } from '#core/document-reading.ts';
import { type DataFolder, placeIn } from './data-folder.ts';
import { commitText, previousOf, syncFolder } from './durable-file.ts';
import { systemCode } from './system-error.ts';

/** Opening a document whose file may be damaged: set aside what cannot be read, then try the generation before. */
export interface Opened<T> {
  /** Null when there is no file, or none that can be read. */
  readonly value: T | null;
  /** What went wrong and what was opened instead; null when all is well. */
  readonly report: SetAside | null;
  /** False when the file on the disk must not be written: too new, or not readable just now. */
  readonly writable: boolean;
}

/** Beside what a text can turn out to be: no file, or the disk would not give it (it may tomorrow). */
type Found<T> =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unheard'; readonly code: string }
  | (Reading<T> & { readonly text: string });

/** `readFile` with a callback takes half the time of its promise for thousands of small files. */
const bytesOf = (file: string): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    readFile(file, (error, bytes) => {
      if (error === null) resolve(bytes);
      else if (error.code === 'ENOENT') resolve(null);
      else reject(error);
    });
  });

const find = async <T>(file: string, read: (text: string) => Reading<T>): Promise<Found<T>> => {
  try {
    const bytes = await bytesOf(file);
    if (bytes === null) return { kind: 'missing' };
    if (!isUtf8(bytes)) return { kind: 'unreadable', why: 'not-json', detail: 'not UTF-8', text: '' };
    const text = bytes.toString('utf8');
    return { ...read(text), text };
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return { kind: 'unheard', code };
  }
};

/** Moves a file to the set-aside folder under a name that is surely free. False when it cannot be moved. */
const moveAside = async (file: string, setAside: string): Promise<boolean> => {
  try {
    await rename(file, placeIn(setAside, `${basename(file)}.${randomUUID()}`));
    await syncFolder(setAside);
    return true;
  } catch {
    return false;
  }
};

/** The text of an older version stays in the backups before anything is written in the new shape. */
const keepOlderText = async (file: string, backups: string, from: number): Promise<void> => {
  try {
    await copyFile(file, placeIn(backups, `${basename(file)}.schema-${from}`), constants.COPYFILE_EXCL);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
};

type Refused = Exclude<Found<unknown>, { readonly kind: 'missing' | 'loaded' | 'migrated' }>;

const reportOf = (fileName: string, found: Refused): SetAside => {
  if (found.kind === 'too-new') return { fileName, why: 'too-new', detail: String(found.version), recovered: null };
  if (found.kind === 'unheard') return { fileName, why: 'unreadable', detail: found.code, recovered: null };
  return { fileName, why: found.why, detail: found.detail, recovered: null };
};

/** The generation before, in place of a file that is gone or was set aside; null when there is none. */
const openPrevious = async <T>(
  file: string,
  folder: DataFolder,
  read: (text: string) => Reading<T>,
  report: SetAside,
): Promise<Opened<T> | null> => {
  const previous = await find(previousOf(file), read);
  if (previous.kind === 'missing') return null;
  if (previous.kind === 'loaded' || previous.kind === 'migrated') {
    // A full disk may refuse this; the value stands all the same, and its file is still the one beside.
    await commitText(file, previous.text).catch(() => undefined);
    return { value: previous.value, report: { ...report, recovered: 'previous-generation' }, writable: true };
  }
  const moved = previous.kind === 'unreadable' && (await moveAside(previousOf(file), folder.setAside));
  return { value: null, report, writable: moved };
};

/** Reads a document through all that may have happened to its file. Nothing that could not be read is ever deleted. */
export const openGenerations = async <T>(
  file: string,
  folder: DataFolder,
  read: (text: string) => Reading<T>,
): Promise<Opened<T>> => {
  const found = await find(file, read);
  if (found.kind === 'missing') {
    const gone: SetAside = { fileName: basename(file), why: 'unreadable', detail: 'missing', recovered: null };
    return (await openPrevious(file, folder, read, gone)) ?? { value: null, report: null, writable: true };
  }
  if (found.kind === 'migrated') await keepOlderText(file, folder.backups, found.from);
  if (found.kind === 'loaded' || found.kind === 'migrated') return { value: found.value, report: null, writable: true };
  const report = reportOf(basename(file), found);
  // Newer or unheard of: the file stays where it is and nothing is written over it. The other kinds are moved.
  const moved = found.kind === 'unreadable' && (await moveAside(file, folder.setAside));
  if (!moved) return { value: null, report, writable: false };
  return (await openPrevious(file, folder, read, report)) ?? { value: null, report, writable: true };
};
