import { existsSync } from 'node:fs';
import { run } from './command.mjs';
import { step } from './step.mjs';
import { Stop } from './stop.mjs';
import { installCommand, needsFor, packageNames, unmet } from './system-needs.mjs';

const INSTALL_MS = 10 * 60_000;

/**
 * What Debian and Ubuntu lack is installed when we may, and named in one command when not.
 * @param {{ display: boolean, tests: boolean }} situation
 */
export async function systemPackages(situation) {
  if (!existsSync('/usr/bin/dpkg-query') || !existsSync('/usr/bin/apt-get')) return;
  const installed = await installedPackages();
  const missing = unmet(needsFor(situation), installed);
  if (missing.length === 0) return;
  const packages = packageNames(missing, installed);
  if (process.getuid?.() === 0) return install(packages);
  const command = installCommand(packages, { root: false });
  if (missing.some(({ vital }) => vital)) {
    throw new Stop(
      `System packages are missing: ${packages.join(' ')}`,
      `Run this once, then your command again:\n  ${command}`,
    );
  }
  console.log(`! No ${missing.map(({ what }) => what).join(', no ')} yet; to have it: ${command}`);
}

/** @returns {Promise<Set<string>>} */
async function installedPackages() {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own template
  const { stdout } = await run('dpkg-query', ['-W', '-f', '${db:Status-Abbrev}\t${Package}\n']);
  const rows = stdout.split('\n').filter((row) => row.startsWith('ii'));
  return new Set(rows.map((row) => row.split('\t')[1] ?? ''));
}

/** @param {string[]} packages */
async function install(packages) {
  await step(`Installing system packages: ${packages.join(' ')}`, async () => {
    const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: INSTALL_MS };
    const patient = ['-q', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
    const updated = await run('apt-get', [...patient, 'update'], options);
    const done = await run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages], options);
    if (done.code === 0) return;
    throw new Stop(
      `apt-get could not install them:\n${updated.code === 0 ? '' : `${updated.output}\n`}${done.output}`,
      `Check the network and the package sources, then try by hand:\n  ${installCommand(packages, { root: true })}`,
    );
  });
}

/**
 * The last word is the loader's, on every Linux.
 * @param {string} executable
 */
export async function refuseMissingLibraries(executable) {
  if (process.platform !== 'linux') return;
  const { stdout } = await run('ldd', [executable]);
  const missing = missingLibraries(stdout);
  if (missing.length === 0) return;
  throw new Stop(
    `Electron cannot start, these libraries are missing: ${missing.join(' ')}`,
    'Install the packages of your distribution that hold them (on Fedora: gtk3 nss alsa-lib mesa-libgbm), then run the command again.',
  );
}

/** @param {string} lddOutput */
export function missingLibraries(lddOutput) {
  return lddOutput
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? '');
}
