import type { Card } from '../model/card.ts';
import type { ReminderPolicy } from '../model/reminder.ts';
import type { Settings } from '../model/settings.ts';

/** The policy a card is reminded by: its own, else its carrier's, else the default. */
export const policyOf = (card: Card, settings: Settings['reminders']): ReminderPolicy =>
  card.reminders.policy ?? settings.byCarrier[card.details.carrierId] ?? settings.policy;

/** Days before a day, the farthest first, each once; all of them from the farthest on when they repeat until handled. */
export const daysBefore = (days: readonly number[], everyDay: boolean): readonly number[] => {
  if (everyDay && days.length > 0) {
    const farthest = Math.max(...days);
    return Array.from({ length: farthest + 1 }, (_, index) => farthest - index);
  }
  return [...new Set(days)].sort((a, b) => b - a);
};
