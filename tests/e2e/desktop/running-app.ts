import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright/test';

/** How to start the app; every field has a default. */
export interface LaunchOptions {
  /** Folder of cards and settings; the test's own by default, so that a second launch finds what the first wrote. */
  readonly dataDir?: string;
  /** The app's clock at start, an ISO instant; it ticks on from there. */
  readonly now?: string;
  /** The system's language. */
  readonly lang?: 'zh-CN' | 'en' | 'ms';
  /** More switches, such as `--hidden` or `--demo`. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Another app than the built one. */
  readonly appPath?: string;
}

/** The app while it runs. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly dataDir: string;
  /** The open window, or the one that opens next. */
  readonly window: () => Promise<Page>;
  /** SIGKILL for the whole process group, as a crash or a power cut. */
  readonly kill: () => Promise<void>;
  /** Quits as the menu's Quit does, and waits until it is gone. */
  readonly quit: () => Promise<void>;
  /** What the app printed. */
  readonly printed: () => string;
}

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const STARTING_MS = 45_000;
/** What is under way is waited for at most three seconds; the rest is for a machine that stalls. */
const LEAVING_MS = 10_000;
const LOCALES = { 'zh-CN': 'zh_CN.UTF-8', en: 'en_US.UTF-8', ms: 'ms_MY.UTF-8' } as const;

/** The runtime that the set-up named or unpacked. */
export const runtimePath = (): string =>
  process.env['KEEPLINE_ELECTRON'] ?? readFileSync(`${PROJECT}.cache/electron/path.txt`, 'utf8').trim();

const argumentsOf = (options: LaunchOptions, dataDir: string): string[] => {
  const lang = options.lang ?? 'en';
  return [
    // Chromium's sandbox refuses to run as root, and only then goes without.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--lang=${lang}`,
    options.appPath ?? PROJECT,
    `--data-dir=${dataDir}`,
    ...(options.now === undefined ? [] : [`--now=${options.now}`]),
    ...(options.args ?? []),
  ];
};

/** Starts the app in the environment of the test's desktop. */
export const runApp = async (
  options: LaunchOptions,
  dataDir: string,
  desktopEnv: Readonly<Record<string, string>>,
): Promise<RunningApp> => {
  const locale = LOCALES[options.lang ?? 'en'];
  // Named this way and not as `executablePath`: only then the runner holds the app until it has joined it. An app that
  // runs on meanwhile may make its window in the very moment, and about one start in thirty is then never told.
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dirname(runtimePath());
  const electron = await _electron.launch({
    args: argumentsOf(options, dataDir),
    cwd: PROJECT,
    env: { ...desktopEnv, LANG: locale, LANGUAGE: locale.slice(0, 5), ...options.env },
    // A start that hangs is to say so, before the whole test is over.
    timeout: STARTING_MS,
  });
  const child = electron.process();
  const printed: string[] = [];
  child.stdout?.on('data', (chunk: Buffer) => printed.push(String(chunk)));
  child.stderr?.on('data', (chunk: Buffer) => printed.push(String(chunk)));
  const over = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  const kill = async (): Promise<void> => {
    try {
      // Playwright starts it as the head of its own group; zygotes and renderers go with it.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
    await over;
  };
  return {
    electron,
    dataDir,
    window: () => openWindow(electron),
    kill,
    quit: async () => {
      const asked = electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
      await Promise.race([asked, over]);
      let late: NodeJS.Timeout | undefined;
      const tooLate = new Promise<never>((_resolve, reject) => {
        late = setTimeout(() => reject(new Error(`still there ${LEAVING_MS} ms after it was quit`)), LEAVING_MS);
      });
      await Promise.race([over, tooLate]);
      clearTimeout(late);
    },
    printed: () => printed.join(''),
  };
};

const openWindow = async (electron: ElectronApplication): Promise<Page> => {
  const page = electron.windows()[0] ?? (await electron.waitForEvent('window'));
  await page.waitForLoadState('domcontentloaded');
  return page;
};
