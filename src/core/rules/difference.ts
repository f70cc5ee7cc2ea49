import type { Difference } from '../deadline.ts';
import { daysBetween, toEpochDay } from '../local-date.ts';
import type { Clock, Gives } from '../model/rule.ts';
import type { Mover, SeenStep } from './clock-run.ts';
import { turn } from './grants.ts';

/** What a date that was seen says about the rule. */

/** The last date that was seen, and how its clock stood just before. */
export interface LastSeen {
  readonly step: SeenStep;
  readonly clock: Clock;
  readonly before: Mover;
  readonly grantedSince: number;
}

/** A number of a grant's table, below `gives/`, and the days it would have to say. */
interface Corrected {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** The one number of a table that would make an amount give so many days; null when no single number would. */
const correctedTable = (gives: Gives, amount: number | null, real: number): Corrected | null => {
  if (gives.kind === 'fixed') {
    const [only, ...others] = gives.lengths;
    return only && others.length === 0 ? { path: 'lengths/0/count', from: only.count, to: real } : null;
  }
  if (amount === null) return null;
  if (gives.kind === 'per-unit') {
    const units = Math.floor(amount / gives.unit);
    return real % units === 0 ? { path: 'length/count', from: gives.length.count, to: real / units } : null;
  }
  const at = gives.tiers.findLastIndex(({ from }) => amount >= from);
  const tier = gives.tiers[at];
  return tier ? { path: `tiers/${at}/length/count`, from: tier.length.count, to: real } : null;
};

/**
 * The number of the rule that would explain the seen date: "RM10 gave you 30 days, the rule says 10". Null unless that
 * number alone gives the very date: when a month length, a cap, an older rule or a second renewal is in between.
 */
const correctionOf = ({ step, clock, before: mover, grantedSince }: LastSeen): Difference['correction'] => {
  if (mover.kind !== 'granted' || mover.length.unit !== 'days') return null;
  const { grant, amount, action, from, before } = mover;
  // Under `add` and `max` two renewals share the difference. A grant of an older rule is no longer there to correct.
  if ((grant.combine !== 'reset' && grantedSince > 1) || !clock.grants.includes(grant)) return null;
  const seen = toEpochDay(step.until);
  const real = seen - from;
  if (real <= 0 || real > 5000) return null;
  const turned = turn(grant, [{ count: real, unit: 'days' }], toEpochDay(action.on), before);
  const corrected = turned?.until === seen ? correctedTable(grant.gives, amount, real) : null;
  if (corrected === null) return null;
  return { ...corrected, path: `clocks/${clock.id}/grants/${grant.id}/gives/${corrected.path}`, actionId: action.id };
};

/** The difference between a date seen and the computed one of that moment; null when none was computed or both agree. */
export const differenceOf = (last: LastSeen): Difference | null => {
  const { confirmationId, until: seen, computed } = last.step;
  if (computed === null || seen === computed) return null;
  return { confirmationId, seen, computed, days: daysBetween(computed, seen), correction: correctionOf(last) };
};
