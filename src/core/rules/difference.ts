import type { Difference } from '../deadline.ts';
import { daysBetween, type EpochDay, toEpochDay } from '../local-date.ts';
import type { Mover, SeenStep } from './clock-run.ts';

/** What a date that was seen says about the rule. */

/**
 * The number of the rule that would explain the seen date, when one action alone had moved the computed one:
 * "RM10 gave you 30 days, the rule says 10". Null when a month length, a cap or several facts are in between.
 */
const correctionOf = (mover: Mover, clockId: string, seen: EpochDay): Difference['correction'] => {
  if (mover.kind !== 'granted' || mover.length.unit !== 'days') return null;
  const { grant, amount, action } = mover;
  const real = seen - mover.from;
  if (real <= 0 || real > 5000) return null;
  const base = `clocks/${clockId}/grants/${grant.id}/gives`;
  const { gives } = grant;
  if (gives.kind === 'fixed') {
    if (gives.lengths.length !== 1) return null;
    return { path: `${base}/lengths/0/count`, from: mover.length.count, to: real, actionId: action.id };
  }
  if (amount === null) return null;
  if (gives.kind === 'per-unit') {
    const units = Math.floor(amount / gives.unit);
    if (units === 0 || real % units !== 0) return null;
    return { path: `${base}/length/count`, from: gives.length.count, to: real / units, actionId: action.id };
  }
  let tier = -1;
  gives.tiers.forEach((candidate, index) => {
    if (amount >= candidate.from) tier = index;
  });
  if (tier < 0) return null;
  return { path: `${base}/tiers/${tier}/length/count`, from: mover.length.count, to: real, actionId: action.id };
};

/** The last date that was seen, and what the clock would have said without it. */
export interface LastSeen {
  readonly step: SeenStep;
  readonly before: Mover;
}

/** The difference between a date seen and the computed one of that moment; null when none was computed or both agree. */
export const differenceOf = ({ step, before }: LastSeen): Difference | null => {
  const { confirmationId, until: seen, computed, clockId } = step;
  if (computed === null || seen === computed) return null;
  const days = daysBetween(computed, seen);
  return { confirmationId, seen, computed, days, correction: correctionOf(before, clockId, toEpochDay(seen)) };
};
