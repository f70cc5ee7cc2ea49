import type { RemindersView } from '#core/reminders/view.ts';

export interface ReminderHealth {
  readonly kind: 'work' | 'wait' | 'paused' | 'trouble';
  /** ISO instant of the next reminder, or null. */
  readonly nextAt: string | null;
}

/** What the foot of the navigation says about reminders. */
export const reminderHealth = (view: RemindersView | null): ReminderHealth => {
  if (view === null) return { kind: 'wait', nextAt: null };
  const { audit, missed } = view;
  const nextAt = audit.nextDueAt;
  if (audit.pausedUntil !== null) return { kind: 'paused', nextAt };
  // The window is a way of last resort: it tells nobody who does not look at it.
  const told = audit.ways.some(({ way, isHere, last }) => way !== 'window' && isHere && last?.answer !== 'failed');
  if (missed.length > 0 || (!told && audit.trayHost === 'missing')) return { kind: 'trouble', nextAt };
  return { kind: nextAt === null ? 'wait' : 'work', nextAt };
};
