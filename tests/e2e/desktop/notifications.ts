import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './child.ts';

/** One call of `Notify`, as it crossed the bus. */
export interface Toast {
  /** The instant at which the bus carried it, epoch milliseconds. */
  readonly at: number;
  readonly call: string;
  readonly app: string;
  readonly icon: string;
  readonly title: string;
  /** As sent: `&lt;` stands for `<` where the daemon reads markup. */
  readonly body: string;
  /** Keys and labels by turns. */
  readonly actions: readonly string[];
  readonly hints: Readonly<Record<string, unknown>>;
}

/** What the bus carried about notifications, and the person's hand on them. */
export interface Notifications {
  /** The next notification not yet handed out by `next`. */
  readonly next: (timeoutMs?: number) => Promise<Toast>;
  /** All notifications so far; everything sent before the call is in it. */
  readonly all: () => Promise<readonly Toast[]>;
  /** Clicks a notification's body (or one of its actions) as the daemon would. */
  readonly click: (toast: Toast, action?: string) => Promise<void>;
  /** Resolves when a notification has left the screen. */
  readonly gone: (toast: Toast) => Promise<void>;
  /** Ends the daemon; what is sent from now on meets nobody. */
  readonly stopDaemon: () => Promise<void>;
  readonly startDaemon: () => Promise<void>;
}

/**
 * `logged`: a daemon that shows nothing, answers as a real one and can be told to click; `-without-actions`: one that
 * knows no clicks, as some small ones do.
 * `dunst`: the real one, on the test's display. `hung`: owns the name and never answers.
 */
export type DaemonKind = 'logged' | 'logged-without-actions' | 'dunst' | 'hung' | 'none';

/** The body as a daemon that reads markup shows it. */
export const plainBody = ({ body }: Toast): string =>
  body.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('\u200b', '');

const SYSTEM_PYTHON = '/usr/bin/python3';
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const NAME = 'org.freedesktop.Notifications';

const DUNST = `[global]
    font = Noto Sans CJK SC 11
    markup = full
    format = "<b>%s</b>\\n%b"
    width = 420
    height = 400
    origin = top-right
    icon_position = left
    max_icon_size = 48
    mouse_left_click = do_action, close_current
`;

const parsed = (line: string): Record<string, unknown> | null =>
  line.startsWith('{') ? (JSON.parse(line) as Record<string, unknown>) : null;

/** The line as an event of that kind, or null. */
export const eventOf =
  <T>(kind: string) =>
  (line: string): T | null => {
    const event = parsed(line);
    return event?.['kind'] === kind ? (event as T) : null;
  };

const launchDaemon = async (
  kind: Exclude<DaemonKind, 'none'>,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Child> => {
  const wait = startChild('gdbus', ['wait', '--session', '--timeout', '15', NAME], env);
  const start = async (): Promise<Child> => {
    if (kind === 'hung') return startChild(SYSTEM_PYTHON, [here('hung-daemon.py')], env);
    if (kind !== 'dunst') {
      const actions = kind === 'logged' ? ' actions' : '';
      const capabilities = JSON.stringify({ capabilities: `body body-markup icon-static persistence${actions}` });
      return startChild(
        SYSTEM_PYTHON,
        ['-m', 'dbusmock', '--session', '-t', 'notification_daemon', '-p', capabilities],
        env,
      );
    }
    const file = join(folder, 'dunstrc');
    await writeFile(file, DUNST);
    return startChild('dunst', ['-config', file], env);
  };
  const daemon = await start();
  if ((await wait.ended) !== 0) throw new Error(`no notification daemon came:\n${daemon.printed.join('\n')}`);
  return daemon;
};

const invoke = async (kind: DaemonKind, id: number, action: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const [command, args] =
    kind === 'dunst'
      ? (['dunstctl', ['action', '0']] as const)
      : ([
          'gdbus',
          [
            ...['call', '--session', '--dest', NAME, '--object-path', '/org/freedesktop/Notifications'],
            ...['--method', 'org.freedesktop.DBus.Mock.EmitSignal', NAME, 'ActionInvoked', 'us'],
            `[<uint32 ${id}>, <"${action}">]`,
          ],
        ] as const);
  const run = startChild(command, args, env);
  if ((await run.ended) !== 0) throw new Error(`the click failed:\n${run.printed.join('\n')}`);
};

/** Starts the monitor and the daemon on the bus that `env` names. */
export const startNotifications = async (
  kind: DaemonKind,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<{ notifications: Notifications; stop: () => Promise<void> }> => {
  const monitor = startChild(SYSTEM_PYTHON, ['-u', here('bus-monitor.py')], env);
  await monitor.until(eventOf('ready'));
  let daemon = kind === 'none' ? null : await launchDaemon(kind, folder, env);
  let handedOut = 0;
  let markers = 0;
  const toasts = (): Toast[] => monitor.printed.map(eventOf<Toast>('notify')).filter((toast) => toast !== null);
  const idOf = (toast: Toast): Promise<number> =>
    monitor.until((line) => {
      const shown = eventOf<{ call: string; value: number }>('shown')(line);
      return shown?.call === toast.call ? shown.value : null;
    });
  const stopDaemon = async (): Promise<void> => {
    await daemon?.stop();
    daemon = null;
  };
  const notifications: Notifications = {
    next: async (timeoutMs) => {
      const wanted = handedOut++;
      let seen = -1;
      return monitor.until(
        (line) => {
          const toast = eventOf<Toast>('notify')(line);
          if (toast !== null) seen += 1;
          return seen === wanted ? toast : null;
        },
        0,
        timeoutMs,
      );
    },
    all: async () => {
      const number = ++markers;
      monitor.write(String(number));
      await monitor.until((line) => (eventOf<{ number: number }>('marker')(line)?.number === number ? true : null));
      return toasts();
    },
    click: async (toast, action = 'default') => invoke(kind, await idOf(toast), action, env),
    gone: async (toast) => {
      const id = await idOf(toast);
      await monitor.until((line) => (eventOf<{ id: number }>('closed')(line)?.id === id ? true : null));
    },
    stopDaemon,
    startDaemon: async () => {
      if (kind !== 'none') daemon ??= await launchDaemon(kind, folder, env);
    },
  };
  const stop = async (): Promise<void> => {
    await stopDaemon();
    await monitor.stop();
  };
  return { notifications, stop };
};
