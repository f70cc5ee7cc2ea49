import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Unpacks those entries for which `place` names a path below `targetDir`; the rest is
 * left out, which for the registry package means 25,700 of 25,820 files.
 * @param {string} archive
 * @param {string} targetDir
 * @param {(entryName: string) => string | undefined} place
 * @returns {Promise<Record<string, number>>} the size of each file by its path
 */
export async function unzip(archive, targetDir, place) {
  /** @type {Record<string, number>} */
  const sizes = {};
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
    if (path === undefined) continue;
    const file = resolve(targetDir, path);
    if (!file.startsWith(targetDir + sep)) throw new Error(`${entry.fileName} points out of the archive`);
    await mkdir(dirname(file), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o111 ? 0o755 : 0o644;
    const content = await zip.openReadStreamPromise(entry);
    await pipeline(content, createWriteStream(file, { mode, flush: true }));
    sizes[path] = entry.uncompressedSize;
  }
  return sizes;
}
