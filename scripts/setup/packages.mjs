import { rm } from 'node:fs/promises';
import { complaintOf, runNpm } from './npm.mjs';
import { inProject, readJson } from './project.mjs';
import { step } from './step.mjs';
import { Stop } from './stop.mjs';

/** npm's own record of what it put into node_modules, written when it had finished. */
const INSTALLED_RECORD = 'node_modules/.package-lock.json';
const TIME_LIMIT_MS = 15 * 60_000;

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * What package-lock.json asks for and node_modules has not, or has in another version.
 * Comparing records instead of dates holds also after `git checkout` and plain `npm install`.
 * @param {Lockfile | undefined} locked
 * @param {Lockfile | undefined} installed
 */
export function missingPackages(locked, installed) {
  return Object.entries(locked?.packages ?? {})
    .filter(([place, wanted]) => {
      if (place === '') return false;
      const found = installed?.packages?.[place];
      // Optional ones are left out on machines they were not made for.
      if (found === undefined) return wanted.optional !== true;
      return found.version !== wanted.version || found.integrity !== wanted.integrity;
    })
    .map(([place]) => place);
}

export async function installPackages() {
  const locked = readJson(inProject('package-lock.json'));
  const installed = readJson(inProject(INSTALLED_RECORD));
  const missing = missingPackages(locked, installed);
  if (missing.length === 0) return;
  const reason = installed === undefined ? 'none is installed yet' : `${missing.length} differ from package-lock.json`;
  await step(`Installing packages with npm ci, ${reason}`, async () => {
    // npm ci deletes before it installs: the old record must not outlive the packages when that is interrupted.
    await rm(inProject(INSTALLED_RECORD), { force: true });
    const outcome = await runNpm(['ci', '--no-audit', '--no-fund'], { timeoutMs: TIME_LIMIT_MS });
    if (outcome.code === 0) return;
    throw new Stop(
      `npm ci did not finish${outcome.timedOut ? ' within 15 minutes' : ''}:\n${complaintOf(outcome.output)}`,
      'Check the network and that npm reaches its registry (npm ping); in a closed network set npm_config_registry. Then run the command again.',
    );
  });
}
