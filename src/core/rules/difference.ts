import type { Difference, ReasonStep } from '../deadline.ts';
import { type EpochDay, fromEpochDay, toEpochDay } from '../local-date.ts';
import type { Confirmation } from '../model/action.ts';
import type { ClockRun, Mover } from './clock-run.ts';

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

/** The difference between the last date seen and the computed one of that moment; null when no date was computed or both agree. */
export const differenceOf = (
  step: Extract<ReasonStep, { kind: 'seen' }> | undefined,
  confirmation: Confirmation | null,
  moverBefore: Mover,
  run: ClockRun,
): Difference | null => {
  if (!step || confirmation === null || step.computed === null) return null;
  const seen = toEpochDay(step.until);
  const computed = toEpochDay(step.computed);
  if (seen === computed) return null;
  return {
    confirmationId: confirmation.id,
    seen: fromEpochDay(seen),
    computed: fromEpochDay(computed),
    days: seen - computed,
    correction: correctionOf(moverBefore, run.clock.id, seen),
  };
};
