import { msOfInstant } from '../instant.ts';
import type { EpochMs, LocalDate } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import type { Gap } from '../model/journal.ts';
import type { ReminderRecord } from '../model/reminder.ts';
import { type LogIndex, logIndexOf } from './log-index.ts';

/** A card's reminder log, read for one look. */

/** A showing that failed is tried again after an hour, then after two, four … and at most so often. */
const MOST_ATTEMPTS = 8;
const RETRY_MS = 3_600_000;

/** What the log says of an identity. */
export type Standing =
  /** Never told; or passed over by a clock that was ahead, or for a later one that a kill kept from being shown. */
  | { readonly kind: 'open' }
  /** Told, also when the record lies in the future because the clock was ahead when it was written; or passed over. */
  | { readonly kind: 'told' }
  /** Committed by a run that was killed before the answer: told once more, marked as the second attempt. */
  | { readonly kind: 'cut-off'; readonly record: ReminderRecord }
  /** Cut off twice: the page says so, and nothing is shown a third time. */
  | { readonly kind: 'given-up'; readonly record: ReminderRecord }
  /** No way could show it; due again at `againAt`. */
  | { readonly kind: 'failed'; readonly record: ReminderRecord; readonly againAt: EpochMs };

const OPEN: Standing = { kind: 'open' };
const TOLD: Standing = { kind: 'told' };

export interface LogBook {
  readonly standing: (key: string) => Standing;
  /** The record of an identity, told or missed. */
  readonly recordOf: (key: string) => ReminderRecord | null;
  /** Whether the person wants to hear no more about the deadline on a day (null: of the card without a date). */
  readonly isSilenced: (deadlineOn: LocalDate | null) => boolean;
  /** The snooze in force for the deadline; of two (from two computers) the one that ends first. */
  readonly snoozeOf: (deadlineOn: LocalDate | null) => ReminderRecord | null;
  /** Whether a snooze, also one that is over, covered an instant. */
  readonly wasSnoozed: (at: EpochMs) => boolean;
}

const covers = (record: ReminderRecord, at: EpochMs): boolean =>
  record.event === 'snoozed' &&
  record.until !== null &&
  msOfInstant(record.at) <= at &&
  at <
    Math.min(
      msOfInstant(record.until),
      record.removedAt === null ? Number.POSITIVE_INFINITY : msOfInstant(record.removedAt),
    );

/** The instant at which a failed showing may be tried again; a record from a clock that was ahead is tried now. */
const retryAt = (record: ReminderRecord, now: EpochMs): EpochMs => {
  const at = msOfInstant(record.at);
  return at > now ? now : at + RETRY_MS * 2 ** (Math.max(1, record.attempt) - 1);
};

/** Records about one end of a number belong together; of other matters those that differ only in their milestone. */
const matterOf = (key: string): string =>
  /^(?:active|lost|stop):/.test(key) ? 'end' : key.slice(0, key.lastIndexOf(':'));

/** What a log is read with. */
export interface ReadFacts {
  readonly run: string;
  readonly now: EpochMs;
  /** The journal's: they say when the clock was set back. */
  readonly gaps: readonly Gap[];
  readonly unsaved: ReadonlySet<string>;
}

/**
 * Whether a record's instant may be that of a clock that was ahead: it has not come yet, or it lies in a stretch that a
 * clock set back went through a second time. Nobody can tell in which of the two passes it was written.
 */
const isFromClockAhead = (at: EpochMs, { now, gaps }: ReadFacts): boolean =>
  at > now || gaps.some(({ why, from, to }) => why === 'clock-back' && msOfInstant(to) < at && at <= msOfInstant(from));

/**
 * Whether something of the same matter was told in place of what was passed over. Not so when a kill cut that off before
 * it was shown: after a move to the west the later milestone may be hours away again, and nobody has heard anything yet.
 * Not so either when a clock that was ahead told it: "59 days left", said a month too early, does not stand for "60" on
 * the day that it is really due, also once the clock has come past the instant of that mistake.
 */
const isReplaced = (missed: ReminderRecord, records: Iterable<ReminderRecord>, given: ReadFacts): boolean => {
  const at = msOfInstant(missed.at);
  for (const { key, event, answer, run, deadlineOn, at: toldAt } of records) {
    if (event !== 'told' || answer === 'failed' || (answer === 'pending' && run !== given.run)) continue;
    if (deadlineOn !== missed.deadlineOn || matterOf(key) !== matterOf(missed.key)) continue;
    const told = msOfInstant(toldAt);
    if (told >= at && !isFromClockAhead(told, given)) return true;
  }
  return false;
};

const standingOf = (record: ReminderRecord, { byKey }: LogIndex, given: ReadFacts): Standing => {
  const { run, now } = given;
  if (record.event === 'missed') {
    if (record.why === 'never-shown') return TOLD;
    return isReplaced(record, byKey.values(), given) ? TOLD : OPEN;
  }
  if (record.answer === 'pending' && record.run !== run) {
    return record.cutOffs > 0 ? { kind: 'given-up', record } : { kind: 'cut-off', record };
  }
  if (record.answer === 'failed' && record.attempt < MOST_ATTEMPTS) {
    return { kind: 'failed', record, againAt: retryAt(record, now) };
  }
  return TOLD;
};

/**
 * Reads a card's log. `unsaved` holds the identities that this run told although the disk refused the record; they
 * count as told as long as the app runs.
 */
export const readLog = (card: Card, given: ReadFacts): LogBook => {
  const index = logIndexOf(card);
  const { byKey, marks } = index;
  return {
    standing: (key) => {
      if (given.unsaved.size > 0 && given.unsaved.has(`${card.id} ${key}`)) return TOLD;
      const record = byKey.get(key);
      return record === undefined ? OPEN : standingOf(record, index, given);
    },
    recordOf: (key) => byKey.get(key) ?? null,
    isSilenced: (deadlineOn) => marks.some((mark) => mark.event !== 'snoozed' && mark.deadlineOn === deadlineOn),
    snoozeOf: (deadlineOn) => {
      let first: ReminderRecord | null = null;
      for (const mark of marks) {
        if (mark.event !== 'snoozed' || mark.until === null || mark.deadlineOn !== deadlineOn) continue;
        if (first?.until == null || msOfInstant(mark.until) < msOfInstant(first.until)) first = mark;
      }
      return first;
    },
    // A snooze that was taken back covered the time until then.
    wasSnoozed: (at) => card.reminders.log.some((record) => covers(record, at)),
  };
};
