import { instantOfMs, msOfInstant } from '../instant.ts';
import type { Instant } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ChangeContext } from './change.ts';
import type { ChangeFailure } from './failures.ts';

/** The records of a card: added, replaced, or marked as removed; never taken out. */

export interface StampedRecord {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly updatedAt: Instant;
  readonly removedAt: Instant | null;
}

/** The stamps of a record that is written for the first time. */
export const newStamps = ({ newId, now }: ChangeContext): StampedRecord => ({
  id: newId(),
  recordedAt: now,
  updatedAt: now,
  removedAt: null,
});

/**
 * The stamps of a new fact: recorded after every fact the card already has, also when the computer's clock was set
 * back meanwhile. The order of recording decides what came first on one day, so it may not turn round.
 */
export const factStamps = (card: Card, context: ChangeContext): StampedRecord => {
  const stamps = newStamps(context);
  let latest = Number.NEGATIVE_INFINITY;
  for (const { recordedAt } of [...card.actions, ...card.confirmations]) {
    latest = Math.max(latest, msOfInstant(recordedAt));
  }
  return msOfInstant(stamps.recordedAt) > latest ? stamps : { ...stamps, recordedAt: instantOfMs(latest + 1) };
};

/** The records that were not removed. */
export const liveOf = <T extends { readonly removedAt: Instant | null }>(records: readonly T[]): readonly T[] =>
  records.filter(({ removedAt }) => removedAt === null);

/** The record of that id that was not removed. */
export const findLive = <T extends StampedRecord>(
  records: readonly T[],
  recordId: string,
): Result<T, Extract<ChangeFailure, { kind: 'record-missing' }>> => {
  const found = records.find(({ id, removedAt }) => id === recordId && removedAt === null);
  return found ? ok(found) : fail({ kind: 'record-missing', recordId });
};

/** The list with the record of the same id put in its place. */
export const withRecord = <T extends { readonly id: string }>(records: readonly T[], record: T): T[] =>
  records.map((known) => (known.id === record.id ? record : known));

/** The record as a tombstone. */
export const removed = <T extends { readonly updatedAt: Instant; readonly removedAt: Instant | null }>(
  record: T,
  now: Instant,
): T => ({
  ...record,
  updatedAt: now,
  removedAt: now,
});
