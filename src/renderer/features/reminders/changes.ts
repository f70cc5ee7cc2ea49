import type { ReminderReply, ReminderRequests } from '#core/contract/reminders.ts';
import { DEFAULT_POLICY, type ReminderPolicy } from '#core/model/reminder.ts';
import type { Settings } from '#core/model/settings.ts';
import { appStore, running } from '../../app-state.ts';
import { refreshApp, refreshReminders, takeAppState } from '../../live-state.ts';

/** Every change that the Reminders page can make; each takes over what main answers. */

export type PolicyScope = Parameters<ReminderRequests['savePolicy']>[0];
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly failure: { readonly kind: string } };

const take = (reply: ReminderReply): Outcome => {
  if (reply.ok) appStore.setState({ reminders: reply.value });
  return reply;
};

/** Puts all reminders of a card off until an instant. */
export const snooze = async (cardId: string, until: string): Promise<Outcome> =>
  take(await window.app.snooze(cardId, until));

/** No more about the deadline that the card has. */
export const ignoreDeadline = async (cardId: string): Promise<Outcome> => take(await window.app.ignoreDeadline(cardId));

/** Takes a snooze or an ignore back. */
export const takeBack = async (cardId: string, recordId: string): Promise<Outcome> =>
  take(await window.app.undoReminderMark(cardId, recordId));

/** Pauses all reminders, or resumes them with null. */
export const pause = async (until: string | null): Promise<Outcome> => {
  const done = take(await window.app.pauseReminders(until));
  await refreshApp();
  return done;
};

/** Sends a notice that says it is a test. */
export const sendTest = async (): Promise<Outcome> => take(await window.app.sendTest());

/** The days a scope goes by, and whether they are its own. */
export const policyIn = (
  scope: PolicyScope,
): { readonly policy: ReminderPolicy; readonly isOwn: boolean; readonly inheritedFrom: 'default' | 'carrier' } => {
  const { app, reminders, summaries } = running(appStore.getState());
  const { policy, byCarrier } = app.settings.reminders;
  const inherit = (carrierId: string) => {
    const own = byCarrier[carrierId];
    return own === undefined ? { policy, from: 'default' as const } : { policy: own, from: 'carrier' as const };
  };
  if (scope.kind === 'default') return { policy, isOwn: true, inheritedFrom: 'default' };
  if (scope.kind === 'carrier') {
    const { policy: itsPolicy, from } = inherit(scope.carrierId);
    return { policy: itsPolicy, isOwn: from === 'carrier', inheritedFrom: 'default' };
  }
  const own = reminders?.cardPolicies.find(({ cardId }) => cardId === scope.cardId)?.policy;
  const inherited = inherit(summaries.find(({ id }) => id === scope.cardId)?.carrierId ?? '');
  return { policy: own ?? inherited.policy, isOwn: own !== undefined, inheritedFrom: inherited.from };
};

const savePolicy = async (scope: PolicyScope, policy: ReminderPolicy | null): Promise<Outcome> => {
  const done = take(await window.app.savePolicy(scope, policy));
  if (scope.kind !== 'card') await refreshApp();
  return done;
};

/** Changes the days of a scope; what it inherited becomes its own with the change. */
export const changePolicy = (scope: PolicyScope, patch: Partial<ReminderPolicy>): Promise<Outcome> =>
  savePolicy(scope, { ...policyIn(scope).policy, ...patch });

/** Back to what is usual for the scope: for all cards the days the app came with. */
export const dropPolicy = (scope: PolicyScope): Promise<Outcome> => savePolicy(scope, null);

/** Whether the days for all cards are still those the app came with. */
export const isUsual = (policy: ReminderPolicy): boolean => {
  const sorted = (given: ReminderPolicy): string =>
    JSON.stringify([
      ...[given.beforeActiveEnds, given.beforeLost, given.beforeHardStop].map((days) =>
        [...days].sort((a, b) => b - a),
      ),
      given.dailyInGrace,
      given.repeatUntilHandled,
      given.statusCheckAfterDays,
    ]);
  return sorted(policy) === sorted(DEFAULT_POLICY);
};

/** Changes the hours or the monthly sign of life. */
export const changeHours = async (
  patch: Partial<Pick<Settings['reminders'], 'minuteOfDay' | 'quiet' | 'heartbeat'>>,
): Promise<Outcome> => {
  const { reminders } = running(appStore.getState()).app.settings;
  const reply = await window.app.saveSettings({ reminders: { ...reminders, ...patch } });
  if (!reply.ok) return reply;
  takeAppState(reply.value);
  await refreshReminders();
  return reply;
};

/**
 * Asks for starting at login, or not. When the system's settings were changed behind the app's back the choice is
 * saved twice, since main acts on a choice that changes.
 */
export const setStartAtLogin = async (on: boolean): Promise<Outcome> => {
  const { startAtLogin } = running(appStore.getState()).app.settings;
  const steps = startAtLogin === on ? [!on, on] : [on];
  for (const step of steps) {
    const reply = await window.app.saveSettings({ startAtLogin: step });
    if (!reply.ok) return reply;
    takeAppState(reply.value);
  }
  await refreshReminders();
  return { ok: true };
};
