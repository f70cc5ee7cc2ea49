import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { iconFiles } from './draw-icons/files.ts';

/** Draws resources/icons anew: `npx tsx scripts/draw-icons.ts`. */

const folder = fileURLToPath(new URL('../resources/icons/', import.meta.url));
const files = iconFiles();
for (const { name, draw } of files) {
  mkdirSync(dirname(folder + name), { recursive: true });
  writeFileSync(folder + name, draw());
}
process.stdout.write(`${files.length} icons drawn\n`);
