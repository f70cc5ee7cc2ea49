import type { AppState } from '#core/contract/app.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { bySoonest } from '#core/views/order.ts';
import { dayAt } from '#core/zoned-time.ts';
import { appStore } from './app-state.ts';
import { speak } from './i18n/start-words.ts';

/** Keeps the model true: the first answers, what main announces, and the clock. */

const HALF_MINUTE_MS = 30_000;
/** The reply to our own write comes at the same moment as its announcement; waiting a little avoids asking twice. */
const SETTLE_MS = 120;
const REMINDERS_WAIT_MS = 400;

/** Takes over the app's state: language, look, zone, clock. */
export const takeAppState = (app: AppState): void => {
  const clockOffsetMs = Date.parse(app.now) - Date.now();
  appStore.setState({ started: app, clockOffsetMs, nowMs: Date.now() + clockOffsetMs, today: app.today });
  document.documentElement.dataset['masking'] = app.settings.masking ? 'on' : 'off';
  void speak(app.language);
};

/** Asks main for the app's state again. */
export const refreshApp = async (): Promise<void> => takeAppState(await window.app.appState());

/** Asks main for all summaries again. */
export const refreshCards = async (): Promise<void> => {
  const { revision, rows } = await window.app.listCards();
  const summaries: CardSummary[] = JSON.parse(rows);
  appStore.setState({ revision, summaries: summaries.sort(bySoonest) });
};

/** Asks main for the reminders' state again. */
export const refreshReminders = async (): Promise<void> => {
  appStore.setState({ reminders: await window.app.reminders() });
};

/** Asks main for the catalogue; called right after the first paint, and when it changed. */
export const refreshCarriers = async (): Promise<void> => {
  const { carriers } = await window.app.listCarriers();
  appStore.setState({ carriers });
};

/** The days that it is now at the places of all cards: when one changes, days left change. */
const daysEverywhere = (): string => {
  const { nowMs, summaries, started } = appStore.getState();
  const zones = new Set(summaries.map((summary) => summary.timeZone));
  if (started) zones.add(started.zone);
  return [...zones].map((zone) => dayAt(nowMs, zone)).join();
};

const tick = (): void => {
  const before = daysEverywhere();
  appStore.setState(({ clockOffsetMs, started, today }) => {
    const nowMs = Date.now() + clockOffsetMs;
    return { nowMs, today: started === null ? today : dayAt(nowMs, started.zone) };
  });
  if (daysEverywhere() !== before) void refreshCards();
};

/** Many changes in a row ask once: what reminders come is worked out over all cards. */
const createSoon = (run: () => void): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  return () => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(run, REMINDERS_WAIT_MS);
  };
};

const remindersAskedFor = (app: AppState | null): string =>
  JSON.stringify([app?.settings.reminders, app?.settings.startAtLogin]);

/** Listens to main and to the clock; returns how to stop. What is heard before the first answers is asked after them. */
export const stayLive = (answers: Promise<unknown>): (() => void) => {
  const remindersSoon = createSoon(() => void refreshReminders());
  const stopChanged = window.app.on('changed', ({ topics, revision }) => {
    if (topics.includes('app')) void answers.then(refreshApp);
    if (topics.includes('carriers')) void refreshCarriers();
    if (topics.includes('reminders') || topics.includes('cards')) remindersSoon();
    if (!topics.includes('cards')) return;
    setTimeout(() => {
      if (revision > appStore.getState().revision) void refreshCards();
    }, SETTLE_MS);
  });
  // Hours, days and pauses are settings, and change what comes.
  const stopSettings = appStore.subscribe(({ started }, before) => {
    if (before.started !== null && remindersAskedFor(started) !== remindersAskedFor(before.started)) remindersSoon();
  });
  const timer = setInterval(tick, HALF_MINUTE_MS);
  document.addEventListener('visibilitychange', tick);
  return () => {
    stopChanged();
    stopSettings();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tick);
  };
};
