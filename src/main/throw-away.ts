import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders for what is only looked at. They bear the number of their process, so that a later one can clear up. */

const THROW_AWAY = /^keepline-(\d+)-\w{6}$/;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is alive, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Makes an empty folder of this process in the system's temporary folder. */
export const makeThrowAway = (): string => mkdtempSync(join(tmpdir(), `keepline-${process.pid}-`));

/** Deletes a throw-away folder; what the browser still writes there goes with the next sweep. */
export const deleteThrowAway = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // In use until we are gone.
  }
};

/** Deletes what killed or half-gone processes left behind. */
export const sweepThrowAways = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const pid = THROW_AWAY.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid))) deleteThrowAway(join(tmpdir(), name));
  }
};
