import type { Card } from '../model/card.ts';
import type { ReminderRecord } from '../model/reminder.ts';

/** A log by identity, and the marks in force. */
export interface LogIndex {
  /** Told or missed, one record an identity. */
  readonly byKey: ReadonlyMap<string, ReminderRecord>;
  /** Snoozes, ignores and handled marks that were not taken back. */
  readonly marks: readonly ReminderRecord[];
}

/** A log never changes in place, so what was read of it holds as long as it is the card's log. */
const known = new WeakMap<Card['reminders'], LogIndex>();

/** The index of a card's log, worked out once for each log. */
export const logIndexOf = ({ reminders }: Card): LogIndex => {
  const found = known.get(reminders);
  if (found !== undefined) return found;
  const byKey = new Map<string, ReminderRecord>();
  const marks: ReminderRecord[] = [];
  for (const record of reminders.log) {
    if (record.removedAt !== null) continue;
    if (record.event === 'told' || record.event === 'missed') byKey.set(record.key, record);
    else marks.push(record);
  }
  const index = { byKey, marks };
  known.set(reminders, index);
  return index;
};
