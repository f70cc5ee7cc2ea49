import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { expect } from 'vitest';
import type { Workspace } from '../../src/main/workspace.ts';

export const JPEG_HEAD: Buffer = Buffer.from('ffd8ffe000104a46494600010100', 'hex');

/** Bytes that begin like a JPEG; another size or filler is another file. */
export const jpeg = (bytes = 2000, filler = 7): Buffer =>
  Buffer.concat([JPEG_HEAD, Buffer.alloc(bytes - JPEG_HEAD.length, filler)]);

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const stagedFiles = ({ folder }: Workspace): Promise<string[]> => readdir(folder.staging);

/** Puts bytes into the vault the way a form does; gives their hash. */
export const kept = async ({ staging }: Workspace, bytes: Uint8Array, name = 'receipt.jpg'): Promise<string> => {
  const [staged] = await staging.stageBytes(name, bytes);
  if (staged === undefined || !staged.ok) throw new Error('Not staged');
  expect((await staging.keep([staged.value.token])).ok).toBe(true);
  await staging.discard([staged.value.token]);
  return staged.value.sha256;
};
