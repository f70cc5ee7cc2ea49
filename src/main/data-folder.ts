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
});

const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** A name joined to a folder; a name that could lead elsewhere (`..`, a slash, a drive) is a bug and throws. */
export const placeIn = (folder: string, name: string): string => {
  if (!PLAIN.test(name) || name.includes('..') || basename(name) !== name)
    throw new Error(`Not a plain file name: ${JSON.stringify(name)}`);
  return join(folder, name);
};

/** Creates what is missing, proves that a file can be committed, sweeps what killed writers left. Throws the system's error. */
export const prepareDataFolder = async (folder: DataFolder): Promise<void> => {
  const folders = [
    folder.root,
    folder.cards,
    folder.carriers,
    folder.receipts,
    folder.staging,
    folder.trash,
    folder.setAside,
    folder.backups,
  ];
  for (const one of folders) await mkdir(one, { recursive: true, mode: 0o700 });
  await commitText(join(folder.root, 'last-start'), `${process.pid}\n`);
  for (const one of [folder.root, folder.cards, folder.carriers]) await sweepTemporaries(one);
};
