import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CommandLine } from './command-line.ts';
import { makeThrowAway } from './throw-away.ts';

/** Where this run keeps what: the data, the browser's own profile, the logs. */
export interface Places {
  readonly data: string;
  /** Chromium's profile. It carries the single-instance lock, so it must be another one for another data folder. */
  readonly profile: string;
  readonly logs: string;
  /** A folder to be deleted at the end, with all of the above in it; null when nothing is thrown away. */
  readonly throwAway: string | null;
}

const pointerOf = (usual: string): string => join(usual, 'data-folder.json');

/** The data folder that the person chose instead of the usual one, or null. */
const chosenFolder = (usual: string): string | null => {
  try {
    const { schema, dataFolder }: Record<string, unknown> = JSON.parse(readFileSync(pointerOf(usual), 'utf8'));
    return schema === 1 && typeof dataFolder === 'string' && dataFolder !== '' ? dataFolder : null;
  } catch {
    return null;
  }
};

/** Remembers a data folder for the starts to come. */
export const rememberFolder = (usual: string, dataFolder: string): void => {
  mkdirSync(usual, { recursive: true, mode: 0o700 });
  writeFileSync(pointerOf(usual), JSON.stringify({ schema: 1, dataFolder }), { mode: 0o600 });
};

/** One folder under one name, whatever links lead to it: two starts on it must find each other. */
const realFolder = (folder: string): string => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
};

/** Settles the places from the command line; `usual` is the profile that Electron would take. */
export const settlePlaces = ({ demo, dataDir }: CommandLine, usual: string): Places => {
  if (demo) {
    const throwAway = makeThrowAway();
    const profile = join(throwAway, 'profile');
    return { data: join(throwAway, 'data'), profile, logs: join(throwAway, 'logs'), throwAway };
  }
  if (dataDir === null) {
    return {
      data: chosenFolder(usual) ?? join(usual, 'data'),
      profile: usual,
      logs: join(usual, 'logs'),
      throwAway: null,
    };
  }
  const data = realFolder(resolve(dataDir));
  const profile = join(usual, 'folders', createHash('sha256').update(data).digest('hex').slice(0, 16));
  return { data, profile, logs: join(profile, 'logs'), throwAway: null };
};
