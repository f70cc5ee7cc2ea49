import { rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from './system-error.ts';

/** Virus scanners and indexers on Windows hold a file open for a moment; these codes pass when one waits. */
const PASSING: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const PAUSES_MS = [5, 10, 20, 40, 80, 160, 320, 640];

/** Renames, waiting up to about 1.3 s while somebody else holds one of the names. Never unlinks first. */
export const renamePatiently = async (from: string, to: string, move: typeof rename = rename): Promise<void> => {
  for (const ms of PAUSES_MS) {
    try {
      await move(from, to);
      return;
    } catch (error) {
      if (!PASSING.has(systemCode(error) ?? '')) throw error;
      await pause(ms);
    }
  }
  await move(from, to);
};
