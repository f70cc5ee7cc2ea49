import type { ClockEnd, Deadline, ReasonStep } from './deadline.ts';
import { type EpochDay, fromEpochDay, toEpochDay } from './local-date.ts';
import type { Action, Confirmation } from './model/action.ts';
import type { Card } from './model/card.ts';
import type { Carrier, Plan } from './model/carrier.ts';
import type { Rule } from './model/rule.ts';
import { certaintyOf } from './rules/certainty.ts';
import { planOf, snapshotOf } from './rules/choose.ts';
import { applyAction, applySeen, type ClockRun, type Mover, startClock } from './rules/clock-run.ts';
import { differenceOf } from './rules/difference.ts';
import { type Fact, factsOf } from './rules/facts.ts';
import { hardStopOf } from './rules/hard-stops.ts';
import { latestSafeDay } from './rules/latest-safe-day.ts';
import { withOverrides } from './rules/numbers.ts';
import { lifeAfter } from './rules/phase-spans.ts';
import { walletOf } from './rules/wallet.ts';

/** The heart: facts and rules in, three dates and their reason out. */

/** A rule and the first day it holds for, as a card carries them. */
interface Era {
  readonly since: EpochDay;
  readonly rule: Rule;
}

const erasOf = (card: Card): readonly Era[] =>
  card.rules.map(({ since, rule, overrides }) => ({
    since: since === null ? Number.NEGATIVE_INFINITY : toEpochDay(since),
    rule: withOverrides(rule, overrides),
  }));

const eraOf = (eras: readonly Era[], day: EpochDay): Rule => {
  let found = eras[0];
  for (const era of eras) if (era.since <= day) found = era;
  if (!found) throw new Error('A card has at least one rule');
  return found.rule;
};

const NO_PRICES: ReadonlyMap<string, number> = new Map();

const pricesByPlan = new WeakMap<Plan, ReadonlyMap<string, number>>();

const pricesOf = (plan: Plan | null): ReadonlyMap<string, number> => {
  if (plan === null || plan.products.length === 0) return NO_PRICES;
  const known = pricesByPlan.get(plan);
  if (known) return known;
  const prices = new Map(plan.products.flatMap(({ id, price }) => (price === null ? [] : [[id, price] as const])));
  pricesByPlan.set(plan, prices);
  return prices;
};

/** Everything the clocks' walk through the facts leaves behind. */
interface Walk {
  readonly runs: readonly ClockRun[];
  readonly ignored: readonly ReasonStep[];
  readonly lastSeen: { readonly confirmation: Confirmation; readonly before: Mover; readonly step: ReasonStep } | null;
  readonly notice: Action | null;
}

const walk = (card: Card, facts: readonly Fact[], eras: readonly Era[], plan: Plan | null): Walk => {
  const rule = eraOf(eras, Number.POSITIVE_INFINITY);
  const prices = pricesOf(plan);
  const inUse = facts.some((fact) => fact.kind === 'action' || fact.confirmation.activeUntil !== null);
  const runs = rule.clocks.map((clock) => startClock(clock, rule, card.details, inUse));
  const main = runs.find((run) => run.clock.protects === 'number' && run.clock.runs === 'always') ?? runs[0];
  const ignored: ReasonStep[] = [];
  let lastSeen: Walk['lastSeen'] = null;
  let notice: Action | null = null;
  for (const fact of facts) {
    if (fact.kind === 'confirmation') {
      const { confirmation } = fact;
      if (confirmation.activeUntil === null || !main) continue;
      const before = main.mover;
      applySeen(main, confirmation, confirmation.activeUntil);
      const step = main.steps[main.steps.length - 1];
      if (step) lastSeen = { confirmation, before, step };
      notice = null;
      continue;
    }
    const { action, day } = fact;
    if (action.kind === 'operator-notice') {
      notice = action;
      continue;
    }
    const refusal = applyEverywhere(runs, action, day, eraOf(eras, day), prices);
    if (refusal === null) notice = null;
    else ignored.push(refusal);
  }
  return { runs, ignored, lastSeen, notice };
};

/** Null when some clock of the number took the action, else the step that says why none did. */
const applyEverywhere = (
  runs: readonly ClockRun[],
  action: Action,
  day: EpochDay,
  rule: Rule,
  prices: ReadonlyMap<string, number>,
): ReasonStep | null => {
  let counted = false;
  let why: Extract<ReasonStep, { kind: 'not-counted' }>['why'] = 'kind';
  for (const run of runs) {
    const refusal = applyAction(run, action, day, rule, prices);
    if (run.clock.protects !== 'number') continue;
    if (refusal === null) counted = true;
    else if (refusal !== 'kind') why = refusal;
  }
  if (counted) return null;
  const { id, kind, product, on } = action;
  return { kind: 'not-counted', actionId: id, actionKind: kind, product, on, why };
};

/** Steps of the number's clocks and the actions that did not count, oldest first. */
const reasonOf = (numberRuns: readonly ClockRun[], ignored: readonly ReasonStep[]): ReasonStep[] => {
  const only = numberRuns[0];
  if (numberRuns.length === 1 && only && ignored.length === 0) return only.steps;
  const steps = [...numberRuns.flatMap((run) => run.steps), ...ignored];
  return steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};

const missingOf = (card: Card, rule: Rule, until: EpochDay | null): Deadline['missing'] => {
  if (until !== null) return [];
  const anchors = rule.clocks.flatMap((clock) => (clock.initial === null ? [] : [clock.initial.from]));
  const missing: ('date-seen' | 'activated-on' | 'last-action')[] = ['date-seen'];
  if (anchors.includes('activated') && card.details.activatedOn === null) missing.push('activated-on');
  missing.push('last-action');
  return missing;
};

/**
 * The three dates of a card's number with their reason, from its facts and rule alone: the same for every reader on
 * every day and in every time zone. `carrier` lends prices, trust in sources, channels and weekend; without it
 * (a carrier that was removed) the dates stay and their certainty drops.
 */
export const deadlineOf = (card: Card, carrier: Carrier | null): Deadline => {
  const eras = erasOf(card);
  const rule = eraOf(eras, Number.POSITIVE_INFINITY);
  const plan = planOf(card, carrier);
  const facts = factsOf(card);
  const { runs, ignored, lastSeen, notice } = walk(card, facts, eras, plan);

  const numberRuns = runs.filter((run) => run.clock.protects === 'number');
  let bound: ClockRun | null = null;
  for (const run of numberRuns) {
    if (run.until !== null && (bound?.until == null || run.until < bound.until)) bound = run;
  }
  const stop = hardStopOf(rule, card.details);
  const stopBinds = stop !== null && (bound?.until == null || stop.until <= bound.until);
  const until = stopBinds ? stop.until : (bound?.until ?? null);
  const life = lifeAfter({ until, stop, stopBinds, rule, notice, bound });
  const trust = certaintyOf({ card, carrier, rule, bound, stop, stopBinds });

  const reason = reasonOf(numberRuns, ignored);
  if (stop !== null) reason.push(stop.step);
  const seenStep = lastSeen?.step.kind === 'seen' ? lastSeen.step : undefined;
  const seenRun = runs.find((run) => run.clock.id === seenStep?.clockId);

  return {
    activeUntil: life.activeUntil === null ? null : fromEpochDay(life.activeUntil),
    receiveUntil: life.receiveUntil === null ? null : fromEpochDay(life.receiveUntil),
    lostOn: life.lostOn === null ? null : fromEpochDay(life.lostOn),
    binding: stopBinds
      ? { kind: 'hard-stop', stopId: stop.id }
      : bound === null
        ? null
        : { kind: 'clock', clockId: bound.clock.id },
    certainty: { activeUntil: trust.activeUntil, lostOn: trust.lostOn },
    doubts: trust.doubts,
    reason,
    clocks: runs.map((run): ClockEnd => clockEndOf(run, trust.ofRun(run), facts)),
    phases: life.phases,
    latestSafeDay:
      stopBinds || life.activeUntil === null ? null : fromEpochDay(latestSafeDay(life.activeUntil, carrier, plan)),
    difference: seenRun
      ? differenceOf(seenStep, lastSeen?.confirmation ?? null, lastSeen?.before ?? { kind: 'nothing' }, seenRun)
      : null,
    ruleId: snapshotOf(card).rule.id,
    missing: missingOf(card, rule, until),
  };
};

const clockEndOf = (run: ClockRun, certainty: ClockEnd['certainty'], facts: readonly Fact[]): ClockEnd => ({
  clockId: run.clock.id,
  protects: run.clock.protects,
  until: run.until === null ? null : fromEpochDay(run.until),
  certainty,
  wallet: run.clock.recurring === null ? null : walletOf(run.clock.recurring.price, facts),
});
