import { canonicalText } from '../canonical-text.ts';
import type { Instant } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import { fail, ok } from '../result.ts';
import type { Changed } from './change.ts';
import { removed } from './records.ts';

/**
 * Taking a change back, record by record: what others changed meanwhile stays. A restored record is stamped anew and an
 * added one becomes a tombstone, so that a copy on another computer does not bring the change back.
 */

interface Listed {
  readonly id: string;
  readonly updatedAt: Instant;
  readonly removedAt: Instant | null;
}

const same = (a: unknown, b: unknown): boolean => a === b || canonicalText(a) === canonicalText(b);

const byId = <T extends Listed>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** The current list with the change taken back; null when one of its records was changed again since. */
const revertList = <T extends Listed>(
  before: readonly T[],
  after: readonly T[],
  current: readonly T[],
  now: Instant,
): T[] | null => {
  if (same(before, after)) return [...current];
  const [old, changed] = [byId(before), byId(after)];
  const reverted: T[] = [];
  for (const record of current) {
    const made = changed.get(record.id);
    const was = old.get(record.id);
    if (!made || (was && same(was, made))) reverted.push(record);
    else if (!same(record, made)) return null;
    else reverted.push(was ? { ...was, updatedAt: now } : removed(record, now));
  }
  return reverted;
};

type Identity = Pick<Card, 'details' | 'rules'>;

const revertIdentity = (before: Card, after: Card, current: Card, now: Instant): Identity | null => {
  const identity = ({ details, rules }: Card): Identity => ({ details, rules });
  if (same(identity(before), identity(after))) return identity(current);
  if (!same(identity(current), identity(after))) return null;
  return { rules: before.rules, details: { ...before.details, updatedAt: now } };
};

const revertPolicy = (
  before: Card,
  after: Card,
  current: Card,
  now: Instant,
): Pick<Card['reminders'], 'policy' | 'updatedAt'> | null => {
  const { policy, updatedAt } = current.reminders;
  if (same(before.reminders.policy, after.reminders.policy)) return { policy, updatedAt };
  if (!same(policy, after.reminders.policy)) return null;
  return { policy: before.reminders.policy, updatedAt: now };
};

/**
 * The current card without the change that made `after` of `before`. Refused when the very records were changed again
 * since; anything else that happened to the card in between is kept.
 */
export const revert = (before: Card, after: Card, current: Card, now: Instant): Changed => {
  const identity = revertIdentity(before, after, current, now);
  const actions = revertList(before.actions, after.actions, current.actions, now);
  const confirmations = revertList(before.confirmations, after.confirmations, current.confirmations, now);
  const receipts = revertList(before.receipts, after.receipts, current.receipts, now);
  const bindings = revertList(before.bindings, after.bindings, current.bindings, now);
  const policy = revertPolicy(before, after, current, now);
  const log = revertList(before.reminders.log, after.reminders.log, current.reminders.log, now);
  const possible = identity && actions && confirmations && receipts && bindings && policy && log;
  if (!possible) return fail({ kind: 'undo-too-late' });
  return ok({ ...current, ...identity, actions, confirmations, receipts, bindings, reminders: { ...policy, log } });
};
