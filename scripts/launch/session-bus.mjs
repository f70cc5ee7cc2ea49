import { existsSync } from 'node:fs';
import { firstLine } from './first-line.mjs';

const START_MS = 5000;

/**
 * Notifications and the tray go over the session bus. A login has one; a bare shell, a
 * container or a cron job has not.
 * @param {import('./started.mjs').Started} started
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ DBUS_SESSION_BUS_ADDRESS?: string }>} empty when there is one, or none to be had
 */
export async function sessionBus(started, env) {
  if (process.platform !== 'linux' || env['DBUS_SESSION_BUS_ADDRESS']) return {};
  const loginBus = `${env['XDG_RUNTIME_DIR']}/bus`;
  if (existsSync(loginBus)) return { DBUS_SESSION_BUS_ADDRESS: `unix:path=${loginBus}` };
  const bus = started.start('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=3'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env,
  });
  const address = await firstLine(bus, 3, START_MS);
  if (address !== undefined) return { DBUS_SESSION_BUS_ADDRESS: address };
  console.log('! No session bus: the app runs without desktop notifications and tray (package dbus would bring one).');
  return {};
}
