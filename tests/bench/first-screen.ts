import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** How much JavaScript the first screen needs, gzipped: what the built page names, and what that imports at once. */

const WANTED_KB = 200;
const folder = new URL('../../out/renderer/', import.meta.url);
const page = readFileSync(new URL('index.html', folder), 'utf8').replaceAll('%LANGUAGE%', 'zh-CN');
const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file = '']) => file);

const files = new Set(named);
for (const file of files) {
  const text = readFileSync(new URL(file, folder), 'utf8');
  for (const [, other = ''] of text.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) files.add(`assets/${other}`);
}
const kilobytes =
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, folder))).length, 0) / 1000;
console.log(
  `first screen's JavaScript, gzipped: ${kilobytes.toFixed(0)} kB in ${files.size} files (wanted ≤ ${WANTED_KB}: ${kilobytes <= WANTED_KB ? 'yes' : 'no'})`,
);
