import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { inProject, projectDir } from './project.mjs';
import { step } from './step.mjs';
import { Stop } from './stop.mjs';

const SOURCES = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];
const STAMP = inProject('out/built-from');

/**
 * One hash over the names and contents of the sources. Dates would not do: git sets them
 * to the time of the checkout.
 * @param {string} root
 * @param {readonly string[]} sources
 */
export function fingerprint(root, sources = SOURCES) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesUnder(root, source))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}

/**
 * @param {string} stampFile
 * @param {string} current
 */
export function isStale(stampFile, current) {
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8').trim() !== current;
}

/** Builds only what changed since the last build; says nothing when nothing did. */
export async function freshBuild() {
  const current = fingerprint(projectDir);
  if (isStale(STAMP, current)) await step('Building the app', () => build(current));
}

/** @param {string} current */
async function build(current) {
  // An interrupted build must not pass for the one before it.
  rmSync(STAMP, { force: true });
  const outcome = await run(process.execPath, [inProject('node_modules/electron-vite/bin/electron-vite.js'), 'build']);
  if (outcome.code !== 0) {
    throw new Stop(
      `The app does not build:\n${outcome.output}`,
      'Mend the place named above; npm run typecheck says more.',
    );
  }
  writeFileSync(STAMP, current);
}
