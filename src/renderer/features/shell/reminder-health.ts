import type { RemindersView } from '#core/reminders/view.ts';

export interface ReminderHealth {
  readonly kind: 'work' | 'wait' | 'paused' | 'trouble';
  /** ISO instant of the next reminder, or null. */
  readonly nextAt: string | null;
}

/** What the foot of the navigation says about reminders. */
export const reminderHealth = (view: RemindersView | null, pausedUntil: string | null): ReminderHealth => {
  const nextAt = view?.nextLookAt ?? null;
  if (pausedUntil !== null) return { kind: 'paused', nextAt };
  return { kind: nextAt === null ? 'wait' : 'work', nextAt };
};
