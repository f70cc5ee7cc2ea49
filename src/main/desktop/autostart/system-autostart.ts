import { homedir } from 'node:os';
import { app } from 'electron';
import type { Session } from '../../session.ts';
import type { Autostart } from './autostart.ts';
import type { Launch } from './desktop-entry.ts';
import { autostartFolder, linuxAutostart } from './linux.ts';
import { loginItem } from './login-item.ts';

/** Switches of this start that the next one needs as well. */
const LASTING = /^--(?:data-dir=|no-sandbox$)/;

/** How the app is started at login: as it was now, hidden. An AppImage is its file, not the folder it unpacks to. */
const launchOf = (env: NodeJS.ProcessEnv): Launch => ({
  executable: env['APPIMAGE'] ?? process.execPath,
  args: [
    ...(app.isPackaged ? [] : [app.getAppPath()]),
    ...process.argv.filter((argument) => LASTING.test(argument)),
    '--hidden',
  ],
});

/** Starting at login on this system. */
export const createAutostart = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Autostart =>
  platform === 'linux'
    ? linuxAutostart(autostartFolder(env, homedir()), launchOf(env))
    : loginItem(platform, launchOf(env));

/** Follows the person's choice in the settings from now on; returns how to stop. */
export const followAutostart = (autostart: Autostart, session: Session): (() => void) => {
  let wanted = session.settings().startAtLogin;
  autostart.refresh();
  return session.onChange((topic) => {
    const { startAtLogin } = session.settings();
    // Samples have the same settings, and looking around must not change the computer.
    if (topic !== 'app' || session.sample || startAtLogin === wanted) return;
    wanted = startAtLogin;
    autostart.set(startAtLogin);
  });
};
