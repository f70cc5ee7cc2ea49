import { constants } from 'node:os';
import { hasDisplay, howToSee, virtualDisplay } from './launch/display.mjs';
import { sandboxSwitches } from './launch/sandbox.mjs';
import { sessionBus } from './launch/session-bus.mjs';
import { keepStarted, leaveOnSignals } from './launch/started.mjs';
import { freshBuild } from './setup/fresh-build.mjs';
import { projectDir } from './setup/project.mjs';
import { electronReady } from './setup/ready.mjs';
import { tell } from './setup/stop.mjs';

const started = keepStarted();
const leave = leaveOnSignals(started);

async function start() {
  const display = hasDisplay(process.env);
  const executable = await electronReady({ display, tests: false });
  await freshBuild();
  const env = { ...process.env };
  const switches = await sandboxSwitches(executable);
  if (!display) {
    const virtual = await virtualDisplay(started);
    Object.assign(env, virtual);
    // Where there is no screen there is no graphics card and often no system bus; Chromium would complain of each.
    switches.push('--disable-gpu', '--log-level=3');
    console.log(howToSee(virtual));
  } else if (!env['DISPLAY'] && env['WAYLAND_DISPLAY']) {
    switches.push('--ozone-platform=wayland');
  }
  Object.assign(env, await sessionBus(started, env));
  launch(executable, [...switches, projectDir, ...process.argv.slice(2)], env);
}

/**
 * @param {string} executable
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function launch(executable, args, env) {
  const app = started.start(executable, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  app.on('error', (error) => {
    tell(error);
    leave(1);
  });
  app.on('exit', (code, signal) => leave(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
}

try {
  await start();
} catch (error) {
  tell(error);
  await leave(1);
}
