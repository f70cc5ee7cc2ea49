import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../setup/command.mjs';
import { Stop } from '../setup/stop.mjs';

/**
 * Chromium's sandbox stays on for everybody but root, whom it refuses. Where the system
 * forbids both ways to build one, Electron would abort with a stack trace.
 * @param {string} executable
 * @returns {Promise<string[]>} switches for Electron
 */
export async function sandboxSwitches(executable) {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const binary = join(dirname(executable), 'chrome-sandbox');
  if (ownedByRootWithSetuid(binary)) return [];
  const namespaces = await run('unshare', ['--user', '--map-root-user', 'true']);
  if (namespaces.code === 0 || namespaces.code === null) return [];
  throw new Stop(
    'This system forbids user namespaces, and without them Chromium cannot build its sandbox.',
    `Let its helper do it, once:\n  sudo chown root:root '${binary}' && sudo chmod 4755 '${binary}'`,
  );
}

/** @param {string} file */
function ownedByRootWithSetuid(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && stats.uid === 0 && (stats.mode & 0o4000) !== 0;
}
