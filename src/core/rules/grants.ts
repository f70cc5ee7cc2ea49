import type { EpochDay } from '../local-date.ts';
import type { Action, ActionKind } from '../model/action.ts';
import type { Clock, Gives, Grant, Length } from '../model/rule.ts';
import { after, shortestFrom } from './lengths.ts';

/** Which grant an action earns, and what it gives. */

/** Why an action earns nothing on a clock. */
export type Refusal =
  | 'kind'
  | 'product'
  | 'channel'
  | 'over-wifi'
  | 'below-minimum'
  | 'waiting-for-operator'
  | 'disputed';

const PAID_KINDS: ReadonlySet<ActionKind> = new Set([
  'top-up',
  'shared-credit',
  'credit-advance',
  'pass-bought',
  'extension-bought',
  'plan-renewed',
]);

/** Whether an action of this kind is a renewal whose effect has to be seen before it is sure; a text sent is not. */
export const isPaidRenewal = (kind: ActionKind): boolean => PAID_KINDS.has(kind);

/** Face value in minor units: as stated, else what was paid less the tax; null when no money moved. */
export const faceValueOf = (action: Pick<Action, 'payment'>): number | null => {
  const { payment } = action;
  if (payment === null) return null;
  return payment.faceValue ?? payment.paid - (payment.tax ?? 0);
};

/** The grant of a clock that fits the action, a product's own grant before a general one; else why none does. */
export const grantFor = (clock: Clock, action: Action): Grant | Refusal => {
  if (action.status === 'disputed') return 'disputed';
  let refusal: Refusal = 'kind';
  let general: Grant | null = null;
  for (const grant of clock.grants) {
    if (!grant.actions.includes(action.kind)) continue;
    const misfit = misfitOf(grant, action);
    if (misfit !== null) refusal = misfit;
    else if (grant.products !== null) return grant;
    else general ??= grant;
  }
  return general ?? refusal;
};

const misfitOf = (grant: Grant, action: Action): Refusal | null => {
  if (grant.products !== null && (action.product === null || !grant.products.includes(action.product)))
    return 'product';
  if (grant.channels !== null && (action.channel === null || !grant.channels.includes(action.channel)))
    return 'channel';
  if (action.overWifi && !grant.overWifi) return 'over-wifi';
  if (grant.counts === 'operator-text' && action.status !== 'confirmed') return 'waiting-for-operator';
  return null;
};

/**
 * The lengths that an amount buys, the alternatives when sources disagree; null when it is below the minimum.
 * RM30 at RM1 = 1 day gives 30 days; RM30.90 gives 30 as well.
 */
export const lengthsFor = (gives: Gives, amount: number | null): readonly Length[] | null => {
  if (gives.kind === 'fixed') return gives.lengths;
  if (amount === null) return null;
  if (gives.kind === 'per-unit') {
    if (amount < (gives.minimum ?? gives.unit)) return null;
    return [{ count: Math.floor(amount / gives.unit) * gives.length.count, unit: gives.length.unit }];
  }
  let found: Length | null = null;
  for (const tier of gives.tiers) if (amount >= tier.from) found = tier.length;
  return found === null ? null : [found];
};

/** What a grant does to the end of a clock. */
export interface Turned {
  readonly until: EpochDay;
  readonly length: Length;
  readonly from: EpochDay;
  readonly capped: Length | null;
}

/**
 * The new end of a clock: `add` counts from the current end (from the action when that is over), `reset` from the
 * action, `max` keeps the later. A cap never lets the end lie later than so long after the action, and never takes
 * away what was already there: expiry 2027-11-01, +100 days on 2026-12-01, cap 365 days gives 2027-12-01.
 */
export const turn = (grant: Grant, lengths: readonly Length[], on: EpochDay, until: EpochDay | null): Turned | null => {
  const from = grant.combine === 'add' && until !== null && until > on ? until : on;
  const shortest = shortestFrom(from, lengths);
  if (shortest === null) return null;
  const limit = grant.cap === null ? Number.POSITIVE_INFINITY : after(on, grant.cap);
  const reached = Math.min(shortest.to, limit);
  const kept = grant.combine === 'reset' || until === null ? reached : Math.max(until, reached);
  return { until: kept, length: shortest.length, from, capped: shortest.to > limit ? grant.cap : null };
};
