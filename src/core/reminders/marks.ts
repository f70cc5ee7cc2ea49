import type { Deadline } from '../deadline.ts';
import { instantOfMs, msOfInstant } from '../instant.ts';
import { type EpochMs, type LocalDate, toEpochDay } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import type { Answer, Way } from '../model/journal.ts';
import type { ReminderRecord } from '../model/reminder.ts';
import type { Settings } from '../model/settings.ts';
import { calendarAt } from './calendar.ts';
import { stampAfter } from './records.ts';

/** Every change to a card's reminder log, as a function. */

const withRecords = (card: Card, log: readonly ReminderRecord[]): Card => ({
  ...card,
  reminders: { ...card.reminders, log: [...log] },
});

/** Puts records into the log; one with a known id replaces the older one. */
export const withLog = (card: Card, records: readonly ReminderRecord[]): Card => {
  if (records.length === 0) return card;
  const fresh = new Map(records.map((record) => [record.id, record]));
  const kept = card.reminders.log.map((record) => {
    const replacement = fresh.get(record.id);
    if (replacement === undefined) return record;
    fresh.delete(record.id);
    return replacement;
  });
  return withRecords(card, [...kept, ...fresh.values()]);
};

/** Notes by which way identities were told and what it answered. Records that are no longer pending stay as they are. */
export const withAnswer = (
  card: Card,
  keys: readonly string[],
  told: { readonly way: Way; readonly answer: Answer; readonly now: EpochMs },
): Card => {
  const wanted = new Set(keys);
  const { way, answer, now } = told;
  return withRecords(
    card,
    card.reminders.log.map((record) =>
      wanted.has(record.key) && record.event === 'told' && record.answer === 'pending'
        ? { ...record, way, answer, updatedAt: stampAfter(record.updatedAt, now) }
        : record,
    ),
  );
};

/** How long to put reminders of a card off. */
export type SnoozeChoice =
  | { readonly kind: 'hour' }
  /** Until the chosen hour of the person's next day. */
  | { readonly kind: 'tomorrow' }
  /** Until the chosen hour of that day of the person. */
  | { readonly kind: 'date'; readonly on: LocalDate };

const HOUR_MS = 3_600_000;

/** When a snooze is to end. A day that is over ends it at once. */
export const snoozeUntil = (
  choice: SnoozeChoice,
  now: EpochMs,
  zone: string,
  settings: Settings['reminders'],
): EpochMs => {
  if (choice.kind === 'hour') return now + HOUR_MS;
  const calendar = calendarAt(now, zone, settings);
  const day = choice.kind === 'tomorrow' ? calendar.dayOf(now) + 1 : toEpochDay(choice.on);
  return Math.max(now, calendar.slotOn(day));
};

const markOf = (
  event: 'snoozed' | 'ignored' | 'handled',
  deadlineOn: LocalDate | null,
  now: EpochMs,
  until: EpochMs | null,
): ReminderRecord => ({
  id: `${event}:${deadlineOn ?? 'undated'}:${instantOfMs(now)}`,
  updatedAt: instantOfMs(now),
  removedAt: null,
  key: deadlineOn ?? 'undated',
  event,
  at: instantOfMs(now),
  dueAt: null,
  until: until === null ? null : instantOfMs(until),
  way: null,
  answer: null,
  run: null,
  attempt: 0,
  cutOffs: 0,
  why: null,
  deadlineOn,
});

const removed = (record: ReminderRecord, now: EpochMs): ReminderRecord => {
  const at = stampAfter(record.updatedAt, now);
  return { ...record, removedAt: at, updatedAt: at };
};

/** Puts all reminders of the card off, for the deadline it has; a newer snooze takes the place of an older one. */
export const snoozed = (card: Card, deadline: Deadline, until: EpochMs, now: EpochMs): Card => {
  const { activeUntil } = deadline;
  const older = card.reminders.log.filter(
    (record) => record.event === 'snoozed' && record.removedAt === null && record.deadlineOn === activeUntil,
  );
  return withLog(card, [...older.map((record) => removed(record, now)), markOf('snoozed', activeUntil, now, until)]);
};

/** The days whose reminders "ignore" and "handled" mean: the deadline, and a hard stop that the log already speaks of. */
const spokenOf = (card: Card, deadline: Deadline): readonly (LocalDate | null)[] => {
  const stop = deadline.reason.findLast((step) => step.kind === 'hard-stop')?.until;
  const told =
    stop !== undefined &&
    stop !== deadline.activeUntil &&
    card.reminders.log.some(({ deadlineOn }) => deadlineOn === stop);
  return told ? [deadline.activeUntil, stop] : [deadline.activeUntil];
};

/** No more about this deadline; a deadline that moves is a new one. */
export const ignored = (card: Card, deadline: Deadline, now: EpochMs): Card =>
  withLog(
    card,
    spokenOf(card, deadline).map((on) => markOf('ignored', on, now, null)),
  );

/** The person says that it is done, without a record of what; silent like `ignored`, shown as handled. */
export const handled = (card: Card, deadline: Deadline, now: EpochMs): Card =>
  withLog(
    card,
    spokenOf(card, deadline).map((on) => markOf('handled', on, now, null)),
  );

/** Takes a snooze, an ignore or a handled mark back; null when the log has no such mark. What was told stays told. */
export const unmarked = (card: Card, recordId: string, now: EpochMs): Card | null => {
  const mark = card.reminders.log.find(({ id }) => id === recordId);
  if (mark === undefined || mark.removedAt !== null || mark.event === 'told' || mark.event === 'missed') return null;
  return withLog(card, [removed(mark, now)]);
};

/** Until when a card is snoozed now, or null. */
export const snoozedUntil = (card: Card, deadline: Deadline, now: EpochMs): EpochMs | null => {
  let until: EpochMs | null = null;
  for (const record of card.reminders.log) {
    if (record.event !== 'snoozed' || record.removedAt !== null || record.until === null) continue;
    if (record.deadlineOn !== deadline.activeUntil) continue;
    const end = msOfInstant(record.until);
    if (end > now && (until === null || end < until)) until = end;
  }
  return until;
};
