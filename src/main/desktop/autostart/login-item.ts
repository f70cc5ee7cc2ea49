import { app } from 'electron';
import type { Autostart } from './autostart.ts';
import type { Launch } from './desktop-entry.ts';

/** Starting at login where the system keeps login items: macOS and Windows. */
export const loginItem = (platform: NodeJS.Platform, { executable, args }: Launch): Autostart => {
  const item = platform === 'win32' ? { path: executable, args: [...args] } : {};
  const state: Autostart['state'] = () => {
    const settings = app.getLoginItemSettings(item);
    // macOS asks the person first; Windows has a switch of its own in the Task Manager.
    const { status } = settings;
    if (status === 'requires-approval') return 'refused';
    if (platform === 'win32' && settings.openAtLogin && !settings.executableWillLaunchAtLogin) return 'refused';
    return settings.openAtLogin ? 'on' : 'off';
  };
  const set: Autostart['set'] = (on) => {
    app.setLoginItemSettings({ ...item, openAtLogin: on });
    return state();
  };
  return {
    state,
    set,
    refresh: () => {
      if (state() === 'on') set(true);
    },
  };
};
