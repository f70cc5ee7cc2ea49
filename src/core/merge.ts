import { canonicalText } from './canonical-text.ts';
import { compareInstants } from './instant.ts';
import type { Instant } from './local-date.ts';
import type { Card } from './model/card.ts';

/**
 * Two copies of one card (a sync engine's, a backup's) made one, record by record: the later change of each record wins,
 * and nothing that only one copy knows is lost. The order of copies and how often they meet never matters.
 */

/** What every mergeable record has; `reminders` and `details` are single records without an id. */
interface Stamped {
  readonly updatedAt: Instant;
  readonly removedAt?: Instant | null;
}

/** A total order, so that two copies changed at one instant give the same winner on both computers. */
const wins = <T extends Stamped>(a: T, b: T): boolean => {
  const byTime = compareInstants(a.updatedAt, b.updatedAt);
  if (byTime !== 0) return byTime > 0;
  const removedA = (a.removedAt ?? null) !== null;
  const removedB = (b.removedAt ?? null) !== null;
  return removedA === removedB ? canonicalText(a) >= canonicalText(b) : removedA;
};

const later = <T extends Stamped>(a: T, b: T): T => (wins(a, b) ? a : b);

type Listed = Stamped & { readonly id: string; readonly recordedAt?: Instant; readonly at?: Instant };

/** Lists keep the order in which things were recorded, which is the order a card grows in. */
const byRecording = (a: Listed, b: Listed): number => {
  const byTime = compareInstants(a.recordedAt ?? a.at ?? a.updatedAt, b.recordedAt ?? b.at ?? b.updatedAt);
  if (byTime !== 0) return byTime;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

const mergeRecords = <T extends Listed>(mine: readonly T[], theirs: readonly T[]): T[] => {
  const byId = new Map(mine.map((record) => [record.id, record]));
  for (const record of theirs) {
    const known = byId.get(record.id);
    byId.set(record.id, known ? later(known, record) : record);
  }
  return [...byId.values()].sort(byRecording);
};

/** Carrier, plan and rules belong together: a plan of one copy with the rules of the other would be a card nobody made. */
const mergeIdentity = (mine: Card, theirs: Card): Pick<Card, 'details' | 'rules'> => {
  const stamped = ({ details, rules }: Card) => ({ updatedAt: details.updatedAt, details, rules });
  const { details, rules } = later(stamped(mine), stamped(theirs));
  return { details, rules };
};

const mergeReminders = (mine: Card['reminders'], theirs: Card['reminders']): Card['reminders'] => {
  const stamped = ({ updatedAt, policy }: Card['reminders']) => ({ updatedAt, policy });
  return { ...later(stamped(mine), stamped(theirs)), log: mergeRecords(mine.log, theirs.log) };
};

const earlierInstant = (a: Instant, b: Instant): Instant => {
  const byTime = compareInstants(a, b);
  return byTime < 0 || (byTime === 0 && a <= b) ? a : b;
};

/** One card that holds what both copies know. Both must be copies of one card. */
export const mergeCards = (mine: Card, theirs: Card): Card => {
  if (mine.id !== theirs.id) throw new Error(`Not two copies of one card: ${mine.id}, ${theirs.id}`);
  return {
    schema: mine.schema,
    id: mine.id,
    createdAt: earlierInstant(mine.createdAt, theirs.createdAt),
    ...mergeIdentity(mine, theirs),
    actions: mergeRecords(mine.actions, theirs.actions),
    confirmations: mergeRecords(mine.confirmations, theirs.confirmations),
    receipts: mergeRecords(mine.receipts, theirs.receipts),
    bindings: mergeRecords(mine.bindings, theirs.bindings),
    reminders: mergeReminders(mine.reminders, theirs.reminders),
  };
};
