import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Notification } from 'electron';
import type { EdgeFacts } from '#core/reminders/view.ts';
import { electronWay } from './electron-way.ts';
import { nodeNotifierWay } from './node-notifier-way.ts';
import { askNotificationServer, SYSTEM_CENTRE } from './notification-server.ts';
import { createNotifier, type Notifier } from './notifier.ts';

/** The name by which Windows knows the app; the installer's shortcut carries the same. */
export const APP_ID = 'app.keepline.Keepline';

/** The notifier of this system: node-notifier first, Electron's where a click or a failure asks for it. */
export const createSystemNotifier = (
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  iconsFolder: string,
): Notifier => {
  const iconFile = join(iconsFolder, 'app', '128.png');
  const ways = [nodeNotifierWay({ platform, iconFile, appId: APP_ID }), electronWay(iconFile)];
  return createNotifier(ways, platform === 'linux' ? () => askNotificationServer(env) : async () => SYSTEM_CENTRE);
};

const isOnPath = (program: string, env: NodeJS.ProcessEnv): boolean =>
  (env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));

/** Which ways exist here, best first. */
export const waysHere = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv): EdgeFacts['ways'] => [
  { way: 'node-notifier', isHere: platform !== 'linux' || isOnPath('notify-send', env) },
  { way: 'electron', isHere: Notification.isSupported() },
  { way: 'window', isHere: true },
];
