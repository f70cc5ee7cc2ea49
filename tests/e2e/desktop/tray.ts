import { fileURLToPath } from 'node:url';
import { startChild } from './child.ts';
import { eventOf } from './notifications.ts';

/** A menu entry as the panel would show it. */
export interface MenuItem {
  readonly id: number;
  readonly label: string;
  readonly type: 'standard' | 'separator';
  readonly enabled: boolean;
  readonly visible: boolean;
  readonly toggle: number | null;
  readonly children: readonly MenuItem[];
}

/** A tray item as the panel sees it. */
export interface TrayItem {
  readonly owner: string;
  readonly title: string | null;
  readonly status: string | null;
  readonly tooltip: string | null;
  readonly iconName: string | null;
  readonly pixels: readonly { readonly width: number; readonly height: number; readonly argb: string }[];
  readonly menu: readonly MenuItem[];
}

/** A panel without pixels: reads and clicks the app's tray item over D-Bus. */
export interface TrayHost {
  readonly read: () => Promise<TrayItem>;
  /** The item as soon as it is what one waits for; read again at every change that it announces. */
  readonly until: (wanted: (item: TrayItem) => boolean, timeoutMs?: number) => Promise<TrayItem>;
  readonly activate: () => Promise<void>;
  /** Clicks the menu entry whose label matches. */
  readonly choose: (label: string | RegExp) => Promise<void>;
  /** Resolves when the item has left the bus. */
  readonly gone: (owner: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const PATIENCE_MS = 15_000;

/** Starts a StatusNotifierWatcher with a host on the bus that `env` names. */
export const startTrayHost = async (env: NodeJS.ProcessEnv): Promise<TrayHost> => {
  const host = startChild('/usr/bin/python3', ['-u', fileURLToPath(new URL('tray-host.py', import.meta.url))], env);
  await host.until(eventOf('ready'));
  let asked = 0;
  const ask = async <T>(command: Record<string, unknown>): Promise<T> => {
    const number = ++asked;
    host.write(JSON.stringify({ ...command, number }));
    const answer = await host.until((line) => {
      const refused = eventOf<{ number: number; why: string }>('refused')(line);
      if (refused?.number === number) throw new Error(refused.why);
      const reply = eventOf<{ number: number; value: T }>('reply')(line);
      return reply?.number === number ? reply : null;
    });
    return answer.value;
  };
  const news = (line: string): true | null =>
    eventOf('changed')(line) !== null || eventOf('registered')(line) !== null ? true : null;
  const read = async (): Promise<TrayItem> => {
    await host.until(eventOf('registered'));
    return ask<TrayItem>({ do: 'read' });
  };
  const until = async (wanted: (item: TrayItem) => boolean, timeoutMs = PATIENCE_MS): Promise<TrayItem> => {
    const latest = Date.now() + timeoutMs;
    for (;;) {
      const heard = host.printed.length;
      // While an app is replaced by the next one its item may be gone in the middle of a reading.
      const item = await read().catch(() => null);
      if (item !== null && wanted(item)) return item;
      await host.until(news, heard, latest - Date.now()).catch((error: unknown) => {
        throw new Error(`the tray item never became what was wanted; last read: ${JSON.stringify(item)}`, {
          cause: error,
        });
      });
    }
  };
  return {
    read,
    until,
    activate: async () => void (await ask({ do: 'activate' }).catch(() => undefined)),
    choose: async (label) => {
      const matches = (item: MenuItem): boolean =>
        typeof label === 'string' ? item.label === label : label.test(item.label);
      const item = await until(({ menu }) => menu.some(matches));
      await ask({ do: 'click', item: item.menu.find(matches)?.id });
    },
    gone: async (owner) => {
      await host.until((line) => (eventOf<{ owner: string }>('gone')(line)?.owner === owner ? true : null));
    },
    stop: host.stop,
  };
};
