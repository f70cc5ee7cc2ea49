import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, type FileHandle, lstat, mkdir, open, readdir, rm, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { EpochMs } from '#core/local-date.ts';
import { type DataFolder, placeIn } from './data-folder.ts';
import { syncFolder } from './durable-file.ts';
import { extensionOf, mediaTypeOf } from './receipt-type.ts';
import { renamePatiently } from './rename-patiently.ts';
import { systemCode } from './system-error.ts';

/**
 * Kept receipts, each under the hash of its bytes: `receipts/<first two>/<sha256>.<ext>`. The file comes first and the
 * record second; when the last record is gone the file moves to the trash, and back when the removal is undone.
 */
export interface Vault {
  /** Moves a staged file to its place; a second file of the same bytes costs nothing. Throws the system's error. */
  readonly keep: (stagedFile: string, sha256: string, mediaType: string) => Promise<void>;
  /** Where a kept file stands and what it is; null when there is none. */
  readonly find: (sha256: string) => Promise<KeptFile | null>;
  readonly toTrash: (sha256: string) => Promise<void>;
  /** Takes a file back from the trash. False when it is neither there nor kept. */
  readonly fromTrash: (sha256: string) => Promise<boolean>;
  /** Re-hashes a kept file. */
  readonly check: (sha256: string) => Promise<'sound' | 'changed' | 'missing'>;
  /** At start: trashes what no record uses, and empties the trash of what lay there for thirty days. */
  readonly sweep: (used: ReadonlySet<string>) => Promise<void>;
}

export interface KeptFile {
  readonly path: string;
  readonly mediaType: string;
}

const TRASH_MS = 30 * 86_400_000;
const SHA256 = /^[0-9a-f]{64}$/;
const KEPT_FILE = /^([0-9a-f]{64})\.([a-z0-9]+)$/;

const shelfOf = (folder: DataFolder, sha256: string): string => {
  if (!SHA256.test(sha256)) throw new Error('Not a hash');
  return join(folder.receipts, sha256.slice(0, 2));
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
};

/** The file of a hash in a folder. A link that somebody laid there could lead out of the vault; it is no receipt. */
const findIn = async (folder: string, sha256: string): Promise<KeptFile | null> => {
  for (const name of await namesIn(folder)) {
    const match = KEPT_FILE.exec(name);
    const mediaType = match?.[1] === sha256 ? mediaTypeOf(match[2] ?? '') : null;
    if (mediaType === null) continue;
    const path = placeIn(folder, name);
    if ((await lstat(path)).isFile()) return { path, mediaType };
  }
  return null;
};

/** Opens a file of the vault for reading, never through a link. */
export const openKept = (path: string): Promise<FileHandle> => open(path, constants.O_RDONLY | constants.O_NOFOLLOW);

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  const handle = await openKept(path);
  for await (const chunk of handle.createReadStream()) hash.update(chunk as Buffer);
  return hash.digest('hex');
};

const move = async (from: string, to: string): Promise<void> => {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await renamePatiently(from, to);
  await syncFolder(dirname(to));
  await syncFolder(dirname(from));
};

/** Opens the vault of a data folder. */
export const createVault = (folder: DataFolder, now: () => EpochMs): Vault => {
  const find = (sha256: string): Promise<KeptFile | null> => findIn(shelfOf(folder, sha256), sha256);
  const inTrash = (sha256: string): Promise<KeptFile | null> => findIn(folder.trash, sha256);
  const check = async (sha256: string): Promise<'sound' | 'changed' | 'missing'> => {
    const kept = await find(sha256);
    if (kept === null) return 'missing';
    return (await hashOf(kept.path)) === sha256 ? 'sound' : 'changed';
  };
  const toTrash = async (sha256: string): Promise<void> => {
    const kept = await find(sha256);
    if (kept === null) return;
    const seconds = now() / 1000;
    // The day it was thrown away is the file's own time: no list beside it that could get lost.
    await utimes(kept.path, seconds, seconds);
    await move(kept.path, placeIn(folder.trash, basename(kept.path)));
  };
  /** A kept file whose bytes are no longer the proof makes room for the right one, and stays to be looked at. */
  const setAsideChanged = async (sha256: string): Promise<void> => {
    const kept = await find(sha256);
    if (kept !== null) await move(kept.path, placeIn(folder.setAside, `${basename(kept.path)}.${randomUUID()}`));
  };
  return {
    keep: async (stagedFile, sha256, mediaType) => {
      const extension = extensionOf(mediaType);
      if (extension === null) throw new Error(`Not a kept type: ${mediaType}`);
      const there = await check(sha256);
      if (there === 'sound') {
        await rm(stagedFile, { force: true });
        return;
      }
      if (there === 'changed') await setAsideChanged(sha256);
      // Read-only: a program that opens a receipt must not write over the proof.
      await chmod(stagedFile, 0o400);
      const target = placeIn(shelfOf(folder, sha256), `${sha256}.${extension}`);
      await move(stagedFile, target);
      await syncFolder(folder.receipts);
    },
    find,
    toTrash,
    fromTrash: async (sha256) => {
      if ((await find(sha256)) !== null) return true;
      const thrown = await inTrash(sha256);
      if (thrown === null) return false;
      await move(thrown.path, placeIn(shelfOf(folder, sha256), basename(thrown.path)));
      return true;
    },
    check,
    sweep: async (used) => {
      for (const shelf of (await namesIn(folder.receipts)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        for (const name of await namesIn(join(folder.receipts, shelf))) {
          const sha256 = KEPT_FILE.exec(name)?.[1];
          if (sha256 !== undefined && !used.has(sha256)) await toTrash(sha256);
        }
      }
      for (const name of await namesIn(folder.trash)) {
        if (!KEPT_FILE.test(name)) continue;
        const path = placeIn(folder.trash, name);
        if (now() - (await lstat(path)).mtimeMs > TRASH_MS) await rm(path, { force: true });
      }
    },
  };
};

/** Empties the staging folder: whatever lies there at start belongs to a form that is gone. */
export const sweepStaging = async (folder: DataFolder): Promise<void> => {
  for (const name of await namesIn(folder.staging))
    await rm(join(folder.staging, name), { recursive: true, force: true });
};
