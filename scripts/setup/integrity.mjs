import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Stop } from './stop.mjs';

/** @param {string} file */
export async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * Nothing that differs by one byte from what was pinned is unpacked, let alone run.
 * @param {string} file
 * @param {string} pinned
 */
export async function refuseUnlessIntact(file, pinned) {
  const found = await integrityOf(file);
  if (found === pinned) return;
  throw new Stop(
    `The fetched Electron runtime is not the one this project pins.\n  pinned ${pinned}\n  found  ${found}`,
    'It was not unpacked. Run the command again; if it stays so, the registry or a proxy between hands out another file: ' +
      'name a mirror of the official build in ELECTRON_MIRROR instead.',
  );
}
