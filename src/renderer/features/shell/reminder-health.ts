import type { MissedRow, RemindersView } from '#core/reminders/view.ts';

export interface ReminderHealth {
  readonly kind: 'work' | 'wait' | 'paused' | 'trouble';
  /** ISO instant of the next reminder, or null. */
  readonly nextAt: string | null;
}

const WEEK_MS = 7 * 86_400_000;
/** What the person asked for, and what a later reminder made up for at once, is no trouble. */
const NO_TROUBLE: readonly MissedRow['why'][] = ['paused', 'snoozed', 'superseded'];

/** How many reminders went wrong in the last week; what is older stands on the Reminders page. */
export const missedLately = ({ missed, now }: RemindersView): number =>
  missed.filter(({ why, at }) => !NO_TROUBLE.includes(why) && Date.parse(now) - Date.parse(at) < WEEK_MS).length;

/** What the foot of the navigation says about reminders. */
export const reminderHealth = (view: RemindersView): ReminderHealth => {
  const { audit } = view;
  const nextAt = audit.nextDueAt;
  if (audit.pausedUntil !== null) return { kind: 'paused', nextAt };
  // The window is a way of last resort: it tells nobody who does not look at it.
  const told = audit.ways.some(({ way, isHere, last }) => way !== 'window' && isHere && last?.answer !== 'failed');
  if (missedLately(view) > 0 || (!told && audit.trayHost === 'missing')) return { kind: 'trouble', nextAt };
  return { kind: nextAt === null ? 'wait' : 'work', nextAt };
};
