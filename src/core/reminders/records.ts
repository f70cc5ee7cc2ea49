import { instantOfMs, msOfInstant } from '../instant.ts';
import type { EpochMs, Instant, LocalDate } from '../local-date.ts';
import type { Gap } from '../model/journal.ts';
import type { MissedReason, ReminderRecord } from '../model/reminder.ts';

/** The records that a look writes. */

/** A stamp for a change now; always after the one it replaces, also when the clock was set back in between. */
export const stampAfter = (previous: Instant, now: EpochMs): Instant =>
  instantOfMs(Math.max(now, msOfInstant(previous) + 1));

/** What both kinds of record say of an identity. */
export interface Identity {
  readonly key: string;
  readonly dueAt: EpochMs;
  readonly deadlineOn: LocalDate | null;
}

const blank = ({ key, dueAt, deadlineOn }: Identity, now: EpochMs, previous: ReminderRecord | null) => {
  const at = instantOfMs(now);
  const updatedAt = previous === null ? at : stampAfter(previous.updatedAt, now);
  return { id: key, updatedAt, removedAt: null, key, at, dueAt: instantOfMs(dueAt), until: null, deadlineOn };
};

/** A showing that failed was surely not seen; one that is still pending when it is told again was cut off. */
const cutOffsBefore = (previous: ReminderRecord | null): number => {
  if (previous === null) return 0;
  return previous.cutOffs + (previous.event === 'told' && previous.answer === 'pending' ? 1 : 0);
};

/** About to be told by this run. */
export const toldRecord = (
  identity: Identity,
  given: {
    readonly now: EpochMs;
    readonly run: string;
    readonly attempt: number;
    readonly previous: ReminderRecord | null;
  },
): ReminderRecord => ({
  ...blank(identity, given.now, given.previous),
  event: 'told',
  way: null,
  answer: 'pending',
  run: given.run,
  attempt: given.attempt,
  cutOffs: cutOffsBefore(given.previous),
  why: null,
});

/** Passed over, because a later milestone of the same matter was due as well. */
export const missedRecord = (identity: Identity, now: EpochMs, why: MissedReason): ReminderRecord => ({
  ...blank(identity, now, null),
  event: 'missed',
  way: null,
  answer: null,
  run: null,
  attempt: 0,
  cutOffs: 0,
  why,
});

/** Committed twice and cut off twice: nothing more is shown, the page has it. */
export const givenUp = (record: ReminderRecord, now: EpochMs): ReminderRecord => ({
  ...record,
  updatedAt: stampAfter(record.updatedAt, now),
  event: 'missed',
  answer: 'unknown',
  why: 'never-shown',
});

/** Cut off by a kill, and meanwhile a later milestone says more: nobody knows whether it was seen. */
export const leftUnknown = (record: ReminderRecord, now: EpochMs): ReminderRecord => ({
  ...record,
  updatedAt: stampAfter(record.updatedAt, now),
  answer: 'unknown',
});

/** Why nothing was told at an instant. */
export const whyMissed = (dueAt: EpochMs, gaps: readonly Gap[], wasSnoozed: boolean): MissedReason => {
  if (wasSnoozed) return 'snoozed';
  for (let index = gaps.length - 1; index >= 0; index--) {
    const gap = gaps[index];
    if (gap === undefined || gap.why === 'clock-back') continue;
    if (msOfInstant(gap.from) <= dueAt && dueAt <= msOfInstant(gap.to)) return gap.why;
  }
  return 'superseded';
};
