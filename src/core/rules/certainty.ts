import type { Certainty, Doubt } from '../deadline.ts';
import type { Card } from '../model/card.ts';
import type { Carrier } from '../model/carrier.ts';
import type { Rule } from '../model/rule.ts';
import { loreOf } from './carrier-lore.ts';
import { snapshotOf } from './choose.ts';
import type { ClockRun } from './clock-run.ts';
import { isPaidRenewal } from './grants.ts';
import type { Stop } from './hard-stops.ts';

/** How far each date can be trusted, and why not further. */

export interface Trust {
  readonly activeUntil: Certainty;
  readonly lostOn: Certainty;
  readonly doubts: readonly Doubt[];
}

/** Ids of the sources that are worth more than hearsay. */
type Trusted = ReadonlySet<string>;

const isTrusted = (trusted: Trusted, sources: readonly string[]): boolean => sources.some((id) => trusted.has(id));

const doubtsOfRun = (run: ClockRun, trusted: Trusted): Doubt[] => {
  const { mover } = run;
  const doubts: Doubt[] = [];
  if (mover.kind === 'seen' || mover.kind === 'nothing') return doubts;
  if (run.anchorAssumed && mover.kind === 'start') doubts.push('anchor-assumed');
  if (mover.kind === 'granted' && mover.action.status === 'claimed' && isPaidRenewal(mover.action.kind)) {
    doubts.push('claimed');
  }
  const sources = mover.kind === 'granted' ? mover.grant.sources : mover.sources;
  if (!isTrusted(trusted, sources)) doubts.push('rule-unsure');
  return doubts;
};

/** How sure the end of one clock is. */
export const certaintyOfRun = (run: ClockRun, carrier: Carrier | null): Certainty => {
  if (run.mover.kind === 'seen') return 'seen';
  return doubtsOfRun(run, loreOf(carrier).trusted).length > 0 ? 'estimate' : 'computed';
};

/** The certainty of both dates, with the doubts that make an estimate of them. */
export const certaintyOf = (given: {
  readonly card: Card;
  readonly carrier: Carrier | null;
  readonly rule: Rule;
  readonly bound: ClockRun | null;
  readonly stop: Stop | null;
  readonly stopBinds: boolean;
}): Trust => {
  const { card, carrier, rule, bound, stop, stopBinds } = given;
  const { trusted, isOwn } = loreOf(carrier);
  const doubts: Doubt[] = bound === null || stopBinds ? [] : doubtsOfRun(bound, trusted);
  if (stopBinds && stop) {
    if (stop.assumed) doubts.push('anchor-assumed');
    if (!isTrusted(trusted, stop.step.sources)) doubts.push('rule-unsure');
  }
  const activeUntil: Certainty =
    !stopBinds && bound?.mover.kind === 'seen' ? 'seen' : doubts.length > 0 ? 'estimate' : 'computed';

  let lostOn: Certainty = activeUntil === 'estimate' ? 'estimate' : 'computed';
  if (!stopBinds && rule.afterDeadline === 'unknown') {
    doubts.push('phase-unknown');
    lostOn = 'estimate';
  } else if (!stopBinds && rule.phases.some((phase) => !isTrusted(trusted, phase.sources))) {
    if (!doubts.includes('rule-unsure')) doubts.push('rule-unsure');
    lostOn = 'estimate';
  }
  if (isOwn || snapshotOf(card).overrides.length > 0) doubts.push('own-rule');
  return { activeUntil, lostOn, doubts };
};
