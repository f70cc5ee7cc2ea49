import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { type Display, startDisplay } from './display.ts';
import { type DaemonKind, type Notifications, startNotifications } from './notifications.ts';
import { type LaunchOptions, type RunningApp, runApp } from './running-app.ts';
import { startSessionBus } from './session-bus.ts';
import { startTrayHost, type TrayHost } from './tray.ts';

/** A desktop of the test's own: session bus, home folder, and nothing of the machine's. */
export interface Desktop {
  /** Removed after the test. */
  readonly folder: string;
  readonly home: string;
  readonly configHome: string;
  /** Where `launchApp` keeps cards unless told otherwise. */
  readonly dataDir: string;
  readonly display: Display;
  /** The environment of every process on this desktop. */
  readonly env: Readonly<Record<string, string>>;
}

interface TestFixtures {
  /** Set by `test.use({ daemon: 'dunst' })`. */
  readonly daemon: DaemonKind;
  readonly desktop: Desktop;
  /** The notification daemon and everything the bus carried to it; started before the app. */
  readonly notifications: Notifications;
  /** A tray host; a test that does not ask for it runs on a desktop without a tray. */
  readonly tray: TrayHost;
  readonly launchApp: (options?: LaunchOptions) => Promise<RunningApp>;
}

interface WorkerFixtures {
  readonly display: Display;
}

const systemEnv = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  ...(process.env['KEEPLINE_ELECTRON'] === undefined ? {} : { KEEPLINE_ELECTRON: process.env['KEEPLINE_ELECTRON'] }),
});

const makeDesktop = async (display: Display): Promise<Omit<Desktop, 'env'>> => {
  // Short, for the sockets in it.
  const folder = await mkdtemp(join(tmpdir(), 'keepline-'));
  const home = join(folder, 'home');
  const configHome = join(home, '.config');
  await mkdir(configHome, { recursive: true });
  await mkdir(join(folder, 'run'), { mode: 0o700 });
  return { folder, home, configHome, dataDir: join(folder, 'data'), display };
};

const desktopEnv = ({ folder, home, configHome, display }: Omit<Desktop, 'env'>): Record<string, string> => ({
  ...systemEnv(),
  HOME: home,
  XDG_CONFIG_HOME: configHome,
  XDG_CACHE_HOME: join(home, '.cache'),
  XDG_DATA_HOME: join(home, '.local', 'share'),
  XDG_RUNTIME_DIR: join(folder, 'run'),
  XDG_CURRENT_DESKTOP: 'XFCE',
  DISPLAY: display.name,
  LANG: 'C.UTF-8',
  TZ: 'Asia/Shanghai',
  // No accessibility bus on a bus without services: it would only be waited for.
  NO_AT_BRIDGE: '1',
});

/** The test runner with a desktop around it; import this instead of `playwright/test` in tests of the app. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  display: [
    // The runner reads a fixture's needs from this pattern, and an empty one says nothing to a reader.
    async ({ playwright: _playwright }, use) => {
      const display = await startDisplay(systemEnv());
      await use(display);
      await display.stop();
    },
    { scope: 'worker' },
  ],
  daemon: ['logged', { option: true }],
  desktop: async ({ display }, use) => {
    const parts = await makeDesktop(display);
    const env = desktopEnv(parts);
    const bus = await startSessionBus(parts.folder, env);
    await use({ ...parts, env: { ...env, DBUS_SESSION_BUS_ADDRESS: bus.address } });
    await bus.process.stop();
    await rm(parts.folder, { recursive: true, force: true, maxRetries: 5 });
  },
  notifications: async ({ desktop, daemon }, use) => {
    const { notifications, stop } = await startNotifications(daemon, desktop.folder, desktop.env);
    await use(notifications);
    await stop();
  },
  tray: async ({ desktop }, use) => {
    const host = await startTrayHost(desktop.env);
    await use(host);
    await host.stop();
  },
  launchApp: async ({ desktop }, use, testInfo) => {
    const started: RunningApp[] = [];
    await use(async (options = {}) => {
      const dataDir = options.dataDir ?? desktop.dataDir;
      await mkdir(dataDir, { recursive: true });
      const app = await runApp(options, dataDir, desktop.env);
      started.push(app);
      return app;
    });
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, page] of started.flatMap((app) => app.electron.windows()).entries()) {
        const path = testInfo.outputPath(`window-${index}.png`);
        await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
      }
    }
    for (const app of started) await app.kill();
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('app-output', { body: started.map((app) => app.printed()).join('\n---\n') });
    }
  },
});

export const { expect } = base;
