import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './durable-file.ts';
import { renamePatiently } from './rename-patiently.ts';

/**
 * Writes a file piece by piece: it is there whole when this returns, and when a piece or the disk fails, nothing of it
 * is there and what stood in its place still stands. Unlike our own documents it keeps no generation before.
 */
export const writeChunks = async (file: string, chunks: AsyncIterable<string>): Promise<void> => {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      for await (const chunk of chunks) await handle.writeFile(chunk, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renamePatiently(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(file));
};
