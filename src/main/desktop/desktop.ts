import { join } from 'node:path';
import { app } from 'electron';
import type { Intent } from '#core/contract/app.ts';
import type { ReminderRequests } from '#core/contract/reminders.ts';
import { EMPTY_JOURNAL, journalSchema } from '#core/model/journal.ts';
import type { Language } from '#core/model/values.ts';
import type { EdgeFacts } from '#core/reminders/view.ts';
import type { Clock } from '../clock.ts';
import type { Handlers } from '../door.ts';
import type { Log } from '../log.ts';
import type { Session } from '../session.ts';
import { createAutostart, followAutostart } from './autostart/system-autostart.ts';
import { createDatedCards } from './dated-cards.ts';
import { haltBeforeTelling } from './halt-before-telling.ts';
import { createLooker } from './look.ts';
import { APP_ID, createSystemNotifier, waysHere } from './notify/system-notifier.ts';
import { listenToPower } from './power.ts';
import { createReminderActions, type ReminderActions } from './reminder-requests.ts';
import { createScheduler, type Scheduler } from './scheduler.ts';
import { createTeller } from './tell.ts';
import { followSystemZone, watchTime } from './time-watch.ts';
import { createTray } from './tray/tray.ts';
import { type TrayHostState, watchTrayHost } from './tray/tray-host.ts';
import { type TrayChoice, trayView } from './tray/tray-view.ts';
import type { Listener } from './words/say.ts';

/** Reminders on the desktop: the clock, the notifications, the tray, the start at login. */

export interface DesktopDeps {
  readonly session: Session;
  readonly clock: Clock;
  readonly ids: () => string;
  readonly log: Log;
  readonly language: () => Language;
  /** Shows the window, also when it was closed, and tells it why; null: as it was. */
  readonly openWindow: (intent: Intent | null) => void;
  /** Where the app's own files stand; an archive when it is packaged. */
  readonly appFolder: string;
}

export interface Desktop {
  /** Answers what the window asks of reminders. */
  readonly requests: Handlers<keyof ReminderRequests>;
  /** Whether a panel shows the tray item; without one closing the window would leave no door. */
  readonly trayHost: () => TrayHostState;
  /** No more reminders; resolves when what is under way is written. */
  readonly leave: () => Promise<void>;
}

/** Outside of the archive: notify-send and its like read pictures, too, and know nothing of archives. */
const iconsIn = (appFolder: string): string =>
  join(appFolder.replace(/\.asar$/, '.asar.unpacked'), 'resources', 'icons');

const WEEK_MS = 7 * 86_400_000;

/** Carries out what was chosen in the tray's menu. */
const chooser =
  ({ openWindow, clock }: DesktopDeps, { untilTomorrow, pause }: ReminderActions) =>
  (choice: TrayChoice): void => {
    if (choice.kind === 'card') openWindow({ kind: 'record', cardId: choice.cardId });
    if (choice.kind === 'record') openWindow({ kind: 'record', cardId: null });
    if (choice.kind === 'open') openWindow(null);
    if (choice.kind === 'snooze-all') void untilTomorrow(null);
    if (choice.kind === 'pause') void pause(clock.now() + WEEK_MS);
    if (choice.kind === 'resume') void pause(null);
    if (choice.kind === 'quit') app.quit();
  };

/** Everything besides the timer that says it is time to look; each can be stopped. */
const lookWhenItMatters = (
  { session, clock }: DesktopDeps,
  { lookSoon }: Scheduler,
  woken: () => void,
): readonly (() => void)[] => [
  session.onChange((topic) => {
    // The journal is this part's own, and each look writes it.
    if (topic !== 'reminders') lookSoon();
  }),
  watchTime({ wallMs: Date.now, steadyMs: () => performance.now(), zone: clock.zone, changed: lookSoon }),
  listenToPower(woken),
];

/** Whom everything is said to: as the settings and the clock are when it is said. */
const listenerOf =
  ({ language, clock, session }: DesktopDeps) =>
  (): Listener => ({
    language: language(),
    now: clock.now(),
    zone: clock.zone(),
    masking: session.settings().masking,
  });

/** Starts everything; call once, when the app is ready and the data is there. The first look follows at once. */
export const startDesktop = async (given: DesktopDeps): Promise<Desktop> => {
  const { session, log } = given;
  const iconsFolder = iconsIn(given.appFolder);
  const clock: Clock = { now: given.clock.now, zone: followSystemZone(process.env, given.clock.zone) };
  const deps: DesktopDeps = { ...given, clock };
  const { platform, env } = process;
  if (platform === 'win32') app.setAppUserModelId(APP_ID);
  const journal = await session.document('reminders', journalSchema, EMPTY_JOURNAL);
  const listener = listenerOf(deps);
  const dated = createDatedCards(session);
  const looker = createLooker({ session, clock, journal, dated, run: deps.ids(), log });
  const teller = createTeller({
    session,
    clock,
    journal,
    notifier: createSystemNotifier(platform, env, iconsFolder),
    listener,
    dated,
    openWindow: deps.openWindow,
    snooze: (cardIds) => void actions.untilTomorrow(cardIds),
    beforeTelling: haltBeforeTelling(env),
  });
  const scheduler = createScheduler({
    now: clock.now,
    look: async () => {
      const decision = await looker.look();
      // The bus was lost, or is there by now.
      if (trayHost.state() === 'unknown') void trayHost.ask();
      tray.show(trayView(decision.tray, listener()));
      await teller.tell(decision);
      return decision;
    },
    failed: (error) => void log.unexpected('a look at the clock', error),
  });

  const sendTest = (): Promise<void> => scheduler.between(teller.test);

  const autostart = createAutostart(platform, env);
  const facts = (): EdgeFacts => ({
    nextLookAt: scheduler.nextLookAt(),
    ways: waysHere(platform, env),
    trayHost: trayHost.state(),
    startAtLogin: autostart.state(),
  });
  const actions = createReminderActions({ session, input: looker.input, facts, sendTest });
  const tray = createTray({
    platform,
    desktop: env['XDG_CURRENT_DESKTOP'] ?? '',
    iconsFolder,
    choose: chooser(deps, actions),
  });
  const trayHost = watchTrayHost(platform, env, (state) => {
    if (state === 'here') tray.renew();
  });

  const stops = [
    ...lookWhenItMatters(deps, scheduler, () => void trayHost.ask().then(scheduler.lookNow)),
    followAutostart(autostart, session),
    trayHost.stop,
    tray.remove,
  ];
  // The host first: an item made before it was asked for would be made twice.
  void trayHost.ask().then(scheduler.lookNow);
  return {
    requests: actions.requests,
    trayHost: trayHost.state,
    leave: async () => {
      for (const stop of stops) stop();
      await scheduler.stop();
    },
  };
};
