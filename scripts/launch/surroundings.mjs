import { hasDisplay, howToSee, virtualDisplay } from './display.mjs';
import { sandboxSwitches } from './sandbox.mjs';
import { sessionBus } from './session-bus.mjs';

/**
 * What Electron needs around it: a display, a session bus, and the switches that follow
 * from where it runs. What is missing is started.
 * @param {import('./started.mjs').Started} started
 * @param {string} executable
 * @returns {Promise<{ env: NodeJS.ProcessEnv, switches: string[] }>}
 */
export async function surroundings(started, executable) {
  const env = { ...process.env };
  const switches = await sandboxSwitches(executable);
  if (!hasDisplay(env)) {
    const virtual = await virtualDisplay(started);
    Object.assign(env, virtual);
    // Where there is no screen there is no graphics card and often no system bus; Chromium would complain of each.
    switches.push('--disable-gpu', '--log-level=3');
    console.log(howToSee(virtual));
  } else if (!env['DISPLAY'] && env['WAYLAND_DISPLAY']) {
    switches.push('--ozone-platform=wayland');
  }
  Object.assign(env, await sessionBus(started, env));
  return { env, switches };
}
