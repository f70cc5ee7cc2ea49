import type { Card } from '#core/model/card.ts';
import { dayOf, hoursOf } from './oracle-hours.ts';
import { HOUR, type Life, type Person } from './person.ts';
import { zoneTable } from './zone-table.ts';

/** What a person asked the reminders to do, read from the log by the oracle. */

const marks = new WeakMap<Card, Card['reminders']['log']>();

/** What a person asked for and did not take back. */
export const marksOf = (card: Card): Card['reminders']['log'] => {
  const found =
    marks.get(card) ??
    card.reminders.log.filter(
      ({ event, removedAt }) => (event === 'snoozed' || event === 'ignored') && removedAt === null,
    );
  marks.set(card, found);
  return found;
};

/** When the snooze in force ends, never after the last day before the loss; null without one. */
export const snoozeEndOf = (
  person: Person,
  { card, deadline, kind }: Life,
): { readonly id: string; readonly at: number } | null => {
  const live = marksOf(card).find(
    ({ event, deadlineOn }) => event === 'snoozed' && deadlineOn === deadline.activeUntil,
  );
  if (live?.until == null) return null;
  const until = Date.parse(live.until);
  if (deadline.lostOn === null) return { id: live.id, at: until };
  const lastDay = dayOf(deadline.lostOn) - 1;
  const zone = kind.carrier.timeZone;
  const calls = [hoursOf(person, zone).toldOn(lastDay), zoneTable(zone).endOfDay(lastDay) - 3 * HOUR];
  const call = calls.find((at) => Date.parse(live.at) < at);
  return { id: live.id, at: call === undefined ? until : Math.min(until, call) };
};
