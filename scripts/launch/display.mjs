import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../setup/command.mjs';
import { Stop } from '../setup/stop.mjs';
import { firstLine } from './first-line.mjs';

const START_MS = 15_000;

/** @param {NodeJS.ProcessEnv} env */
export const hasDisplay = (env) => process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/**
 * Starts a virtual display on a free number that the server itself chooses, and guards it
 * with a key: what it shows is private, and other people may be on this machine.
 * @param {import('./started.mjs').Started} started
 * @returns {Promise<{ DISPLAY: string, XAUTHORITY: string }>}
 */
export async function virtualDisplay(started) {
  const dir = mkdtempSync(join(tmpdir(), 'keepline-display-'));
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  const keyFile = join(dir, 'key');
  const key = randomBytes(16).toString('hex');
  const addKey = (/** @type {string} */ display) => run('xauth', ['-q', '-f', keyFile, 'add', display, '.', key]);
  // The server looks at the key alone; clients look it up by the display's number, which it has not chosen yet.
  await addKey(':0');
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-auth', keyFile];
  const server = started.start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await firstLine(server, 3, START_MS);
  if (number === undefined) {
    throw new Stop(
      'No display was found, and the virtual one (Xvfb) did not start.',
      'Try "Xvfb :99" by hand to see why, or set DISPLAY.',
    );
  }
  await addKey(`:${number}`);
  return { DISPLAY: `:${number}`, XAUTHORITY: keyFile };
}

/** @param {{ DISPLAY: string, XAUTHORITY: string }} display */
export function howToSee({ DISPLAY, XAUTHORITY }) {
  return [
    `! No screen here (DISPLAY is not set): the app runs on a virtual one, ${DISPLAY}. To see it, from another terminal:`,
    `    a picture   DISPLAY=${DISPLAY} XAUTHORITY=${XAUTHORITY} import -window root keepline.png    (package imagemagick)`,
    `    live        x11vnc -localhost -display ${DISPLAY} -auth ${XAUTHORITY}, then a VNC viewer on port 5900    (package x11vnc)`,
    '    End it with Ctrl+C.',
  ].join('\n');
}
