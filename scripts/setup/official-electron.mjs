import { existsSync, readFileSync } from 'node:fs';
import { run } from './command.mjs';
import { inProject, readJson } from './project.mjs';
import { step } from './step.mjs';

const PROBE_MS = 5000;
const INSTALL_MS = 5 * 60_000;
const RELEASES = 'https://github.com/electron/electron/releases/download/';

/** @param {string[]} parts */
const inPackage = (...parts) => inProject('node_modules/electron', ...parts);

/** @typedef {{ executable: string } | { reason: string }} Attempt a reason is told, it is no error: there is another way */

/** @returns {string | undefined} the executable, if the official build of the wanted version was unpacked whole */
export function installedOfficialElectron() {
  // path.txt is what electron's installer writes last.
  if (!existsSync(inPackage('path.txt'))) return undefined;
  const executable = inPackage('dist', readFileSync(inPackage('path.txt'), 'utf8'));
  const versionFile = inPackage('dist/version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  const found = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return found === readJson(inPackage('package.json'))?.version ? executable : undefined;
}

/**
 * Electron's own installer, which honours ELECTRON_MIRROR.
 * @returns {Promise<Attempt>}
 */
export async function fetchOfficialElectron() {
  const source = officialSource(process.env);
  const unreachable = await whyUnreachable(source);
  if (unreachable !== undefined) return { reason: `${source} cannot be reached (${unreachable})` };
  try {
    return { executable: await step('Fetching the official Electron with its own installer', runInstaller) };
  } catch (error) {
    return { reason: `its installer failed on Node ${process.versions.node}: ${/** @type {Error} */ (error).message}` };
  }
}

async function runInstaller() {
  const outcome = await run(process.execPath, [inPackage('install.js')], { timeoutMs: INSTALL_MS });
  const executable = outcome.code === 0 ? installedOfficialElectron() : undefined;
  if (executable !== undefined) return executable;
  throw new Error(outcome.timedOut ? `not done within ${INSTALL_MS / 60_000} minutes` : firstError(outcome.output));
}

/**
 * Where electron's installer will look, by the same variables as it reads them.
 * @param {NodeJS.ProcessEnv} env
 */
export function officialSource(env) {
  return env['npm_config_electron_mirror'] || env['NPM_CONFIG_ELECTRON_MIRROR'] || env['ELECTRON_MIRROR'] || RELEASES;
}

/**
 * The installer itself waits for minutes where packets are swallowed. Any answer will do:
 * whether the file is there is for the installer to find out.
 * @param {string} source
 */
async function whyUnreachable(source) {
  try {
    await fetch(source, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PROBE_MS) });
    return undefined;
  } catch (error) {
    const { name, cause } = /** @type {Error & { cause?: { code?: string } }} */ (error);
    return name === 'TimeoutError' ? `no answer within ${PROBE_MS / 1000} s` : (cause?.code ?? name);
  }
}

/** @param {string} output */
function firstError(output) {
  return (
    output
      .split('\n')
      .find((line) => /error/i.test(line))
      ?.trim() ?? output.slice(0, 200)
  );
}
