import { askBus, openSessionBus, type SessionBus } from '../bus/session-bus.ts';

/**
 * Whether a panel takes tray items. On Linux `new Tray` succeeds without one, and an item made before its panel came
 * (at login) or while the panel starts anew is never taken; so the coming of a host is watched.
 */

export type TrayHostState = 'here' | 'missing' | 'unknown';

export interface TrayHostWatch {
  readonly state: () => TrayHostState;
  /** Asks again, also after the bus was lost. */
  readonly ask: () => Promise<TrayHostState>;
  readonly stop: () => void;
}

const WATCHER = 'org.kde.StatusNotifierWatcher';

/** A watcher without a panel behind it shows nothing. One that cannot be asked is believed. */
const hasPanel = async (bus: SessionBus): Promise<boolean> => {
  const reply = await bus.call({
    destination: WATCHER,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    args: [WATCHER, 'IsStatusNotifierHostRegistered'],
  });
  return !reply.ok || reply.value[0] !== false;
};

const stateOn = async (bus: SessionBus): Promise<TrayHostState> => {
  const owned = await askBus(bus, 'NameHasOwner', WATCHER);
  if (!owned.ok) return 'unknown';
  return owned.value[0] === true && (await hasPanel(bus)) ? 'here' : 'missing';
};

/** Watches for a tray host; `changed` is called when one comes or goes. Elsewhere than on Linux it is always there. */
export const watchTrayHost = (
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  changed: (state: TrayHostState) => void,
): TrayHostWatch => {
  if (platform !== 'linux') return { state: () => 'here', ask: async () => 'here', stop: () => undefined };
  let state: TrayHostState = 'unknown';
  let bus: SessionBus | null = null;
  let stopped = false;

  const settle = (next: TrayHostState): TrayHostState => {
    const before = state;
    state = next;
    if (before !== next && !stopped) changed(next);
    return next;
  };
  const connect = async (): Promise<SessionBus | null> => {
    const opened = await openSessionBus(env);
    if (!opened.ok) return null;
    const made = opened.value;
    bus = made;
    made.onClose(() => {
      if (bus === made) bus = null;
      settle('unknown');
    });
    made.onSignal((signal) => {
      const isOwner = signal.member === 'NameOwnerChanged' && signal.body[0] === WATCHER;
      // A panel that starts anew was gone for a moment, even when the next one is asked before that was noticed.
      if (isOwner) settle('missing');
      if (isOwner || signal.interface === WATCHER) void stateOn(made).then(settle);
    });
    await askBus(
      made,
      'AddMatch',
      `type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${WATCHER}'`,
    );
    await askBus(made, 'AddMatch', `type='signal',interface='${WATCHER}',member='StatusNotifierHostRegistered'`);
    return made;
  };
  return {
    state: () => state,
    ask: async () => {
      const asked = bus ?? (await connect());
      return settle(asked === null ? 'unknown' : await stateOn(asked));
    },
    stop: () => {
      stopped = true;
      bus?.close();
    },
  };
};
