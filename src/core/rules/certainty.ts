import type { Certainty, Doubt } from '../deadline.ts';
import type { Card } from '../model/card.ts';
import type { Carrier } from '../model/carrier.ts';
import type { Rule } from '../model/rule.ts';
import { snapshotOf } from './choose.ts';
import type { ClockRun } from './clock-run.ts';
import { isPaidRenewal } from './grants.ts';
import type { Stop } from './hard-stops.ts';
import { numbersOf } from './numbers.ts';

/** How far each date can be trusted, and why not further. */

export interface Trust {
  readonly activeUntil: Certainty;
  readonly lostOn: Certainty;
  readonly doubts: readonly Doubt[];
  readonly ofRun: (run: ClockRun) => Certainty;
}

/** Whether at least one of the sources is worth more than hearsay. */
const isTrusted = (carrier: Carrier | null, sources: readonly string[]): boolean =>
  sources.some((id) => {
    const confidence = carrier?.sources[id]?.confidence;
    return confidence === 'high' || confidence === 'medium';
  });

const doubtsOfRun = (run: ClockRun, carrier: Carrier | null): readonly Doubt[] => {
  const { mover } = run;
  if (mover.kind === 'seen' || mover.kind === 'nothing') return [];
  const doubts: Doubt[] = [];
  if (run.anchorAssumed && mover.kind === 'start') doubts.push('anchor-assumed');
  if (mover.kind === 'granted' && mover.action.status === 'claimed' && isPaidRenewal(mover.action.kind)) {
    doubts.push('claimed');
  }
  const sources = mover.kind === 'granted' ? mover.grant.sources : mover.sources;
  if (!isTrusted(carrier, sources)) doubts.push('rule-unsure');
  return doubts;
};

const certaintyOfRun = (run: ClockRun, doubts: readonly Doubt[]): Certainty =>
  run.mover.kind === 'seen' ? 'seen' : doubts.length > 0 ? 'estimate' : 'computed';

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
  const doubts: Doubt[] = [];
  if (stopBinds && stop) {
    if (stop.assumed) doubts.push('anchor-assumed');
    if (!isTrusted(carrier, stop.step.sources)) doubts.push('rule-unsure');
  } else if (bound !== null) doubts.push(...doubtsOfRun(bound, carrier));
  const activeUntil: Certainty =
    !stopBinds && bound?.mover.kind === 'seen' ? 'seen' : doubts.length > 0 ? 'estimate' : 'computed';

  let lostOn: Certainty = activeUntil === 'estimate' ? 'estimate' : 'computed';
  if (!stopBinds && rule.afterDeadline === 'unknown') {
    doubts.push('phase-unknown');
    lostOn = 'estimate';
  } else if (!stopBinds && rule.phases.some((phase) => !isTrusted(carrier, phase.sources))) {
    if (!doubts.includes('rule-unsure')) doubts.push('rule-unsure');
    lostOn = 'estimate';
  }
  if (snapshotOf(card).overrides.length > 0 || ruleIsOwn(carrier)) doubts.push('own-rule');
  return { activeUntil, lostOn, doubts, ofRun: (run) => certaintyOfRun(run, doubtsOfRun(run, carrier)) };
};

const ownCarriers = new WeakMap<Carrier, boolean>();

const ruleIsOwn = (carrier: Carrier | null): boolean => {
  if (carrier === null) return false;
  const known = ownCarriers.get(carrier);
  if (known !== undefined) return known;
  // Channels and links of a carrier that was taken as a start keep their own sources; the figures are what counts.
  const figures = carrier.plans.flatMap(({ rules }) => rules.flatMap(numbersOf));
  const ids = figures.flatMap(({ sources }) => sources);
  const own = ids.length > 0 && ids.every((id) => carrier.sources[id]?.kind === 'own');
  ownCarriers.set(carrier, own);
  return own;
};
