import type { EpochMs } from '../local-date.ts';
import type { ReminderRecord } from '../model/reminder.ts';
import type { DatedCard } from './decision.ts';
import { isHandled } from './history.ts';
import { snoozedUntil } from './marks.ts';

/**
 * Whether something that was told of a card still wants its person: not handled, not put off, not ignored. Takes the
 * records as they were told, since the disk may have refused them.
 */
export const isStillOpen = (dated: DatedCard, told: readonly ReminderRecord[], now: EpochMs): boolean => {
  const { card, deadline } = dated;
  if (card.details.archivedAt !== null || snoozedUntil(card, deadline, now) !== null) return false;
  const silenced = new Set(
    card.reminders.log
      .filter(({ event, removedAt }) => removedAt === null && (event === 'ignored' || event === 'handled'))
      .map(({ deadlineOn }) => deadlineOn),
  );
  return told.some((record) => !silenced.has(record.deadlineOn) && !isHandled(dated, record));
};
