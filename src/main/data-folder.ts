import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { commitText, sweepTemporaries } from './durable-file.ts';

/** Where everything stands on the disk. Nothing outside this file knows the layout. */
export interface DataFolder {
  readonly root: string;
  readonly cards: string;
  readonly carriers: string;
  readonly receipts: string;
  /** Copies on their way in; emptied at start. */
  readonly staging: string;
  /** Receipts that no record uses any more, for thirty days. */
  readonly trash: string;
  /** Files that could not be read; never emptied by the app. */
  readonly setAside: string;
  readonly backups: string;
  /** Cards that the person removed, for thirty days. */
  readonly removed: string;
}

/** The layout of a data folder; touches nothing. */
export const dataFolderAt = (root: string): DataFolder => ({
  root,
  cards: join(root, 'cards'),
  carriers: join(root, 'carriers'),
  receipts: join(root, 'receipts'),
  staging: join(root, 'receipts', 'staging'),
  trash: join(root, 'receipts', 'trash'),
  setAside: join(root, 'set-aside'),
  backups: join(root, 'backups'),
  removed: join(root, 'removed'),
});

const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** A name joined to a folder; a name that could lead elsewhere (`..`, a slash, a drive) is a bug and throws. */
export const placeIn = (folder: string, name: string): string => {
  if (!PLAIN.test(name) || name.includes('..') || basename(name) !== name)
    throw new Error(`Not a plain file name: ${JSON.stringify(name)}`);
  return join(folder, name);
};

/** Creates the folders that are missing. Throws the system's error. */
export const makeDataFolder = async (folder: DataFolder): Promise<void> => {
  const { root, cards, carriers, receipts, staging, trash, setAside, backups, removed } = folder;
  await mkdir(root, { recursive: true, mode: 0o700 });
  // Now, while nothing of this run is being written there.
  await sweepTemporaries(root);
  await mkdir(receipts, { recursive: true, mode: 0o700 });
  await Promise.all(
    [cards, carriers, staging, trash, setAside, backups, removed].map((one) =>
      mkdir(one, { recursive: true, mode: 0o700 }),
    ),
  );
};

/** Sweeps what killed writers left beside cards and carriers; to be done before this run writes any. */
export const sweepDataFolder = async ({ cards, carriers }: DataFolder): Promise<void> => {
  await Promise.all([sweepTemporaries(cards), sweepTemporaries(carriers)]);
};

/** Proves that a file can be committed, and throws the system's error when it cannot. It waits for the disk. */
export const proveWritable = async (folder: DataFolder): Promise<void> => {
  await commitText(join(folder.root, 'last-start'), `${process.pid}\n`);
};
