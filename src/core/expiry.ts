import type { ClockEnd, Deadline, ReasonStep } from './deadline.ts';
import { type EpochDay, fromEpochDay, toEpochDay } from './local-date.ts';
import type { Action } from './model/action.ts';
import type { Card } from './model/card.ts';
import type { Carrier } from './model/carrier.ts';
import type { Rule } from './model/rule.ts';
import { loreOf, type PlanLore } from './rules/carrier-lore.ts';
import { certaintyOf, certaintyOfRun } from './rules/certainty.ts';
import { snapshotOf } from './rules/choose.ts';
import { applyAction, applySeen, type ClockRun, startClock } from './rules/clock-run.ts';
import { differenceOf, type LastSeen } from './rules/difference.ts';
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

const lastEra = (eras: readonly Era[]): Era => {
  const last = eras[eras.length - 1];
  if (!last) throw new Error('A card has at least one rule');
  return last;
};

/** The rule that held on a day; the first one also before its time. */
const ruleOn = (eras: readonly Era[], day: EpochDay): Rule => {
  let found = eras[0] ?? lastEra(eras);
  for (const era of eras) if (era.since <= day) found = era;
  return found.rule;
};

/** Everything the clocks' walk through the facts leaves behind. */
interface Walk {
  readonly runs: readonly ClockRun[];
  /** What happened to the number's clocks and which actions did not count, as it happened. */
  readonly reason: ReasonStep[];
  readonly lastSeen: LastSeen | null;
  readonly notice: Action | null;
}

const walk = (card: Card, facts: readonly Fact[], eras: readonly Era[], { prices }: PlanLore): Walk => {
  const { rule } = lastEra(eras);
  const reason: ReasonStep[] = [];
  const runs = rule.clocks.map((clock) =>
    startClock(clock, rule, card.details, facts, clock.protects === 'number' ? reason : []),
  );
  const starts = reason.length;
  const main = runs.find((run) => run.clock.protects === 'number' && run.clock.runs === 'always') ?? runs[0];
  let lastSeen: LastSeen | null = null;
  let notice: Action | null = null;
  for (const { day, action, confirmation } of facts) {
    if (action === null) {
      if (confirmation.activeUntil === null || !main) continue;
      const { clock, mover: before, grantedSince } = main;
      lastSeen = { clock, before, grantedSince, step: applySeen(main, confirmation, confirmation.activeUntil) };
      notice = null;
    } else if (action.kind === 'operator-notice') notice = action;
    else {
      const refusal = applyEverywhere(runs, action, day, eras.length === 1 ? rule : ruleOn(eras, day), prices);
      if (refusal === null) notice = null;
      else reason.push(refusal);
    }
  }
  return { runs, reason: inOrder(reason, starts), lastSeen, notice };
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

const byDay = (a: ReasonStep, b: ReasonStep): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** Oldest first. Facts come in order; only the `starts` at the head, such as an activation, can be later than a fact. */
const inOrder = (steps: ReasonStep[], starts: number): ReasonStep[] => {
  const head = steps.slice(0, starts + 1);
  return head.every(({ on }, at) => on >= (head[at - 1]?.on ?? on)) ? steps : steps.sort(byDay);
};

/** The number's clock that ends first. */
const earliestOf = (runs: readonly ClockRun[]): ClockRun | null => {
  let bound: ClockRun | null = null;
  for (const run of runs) {
    if (run.clock.protects !== 'number' || run.until === null) continue;
    if (bound?.until == null || run.until < bound.until) bound = run;
  }
  return bound;
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
  const { rule } = lastEra(eras);
  const lore = loreOf(carrier);
  const plan = lore.plans.get(card.details.planId) ?? lore.anyPlan;
  const facts = factsOf(card);
  const { runs, reason, lastSeen, notice } = walk(card, facts, eras, plan);

  const bound = earliestOf(runs);
  const stop = hardStopOf(rule, card.details);
  const stopBinds = stop !== null && (bound?.until == null || stop.until <= bound.until);
  const until = stopBinds ? stop.until : (bound?.until ?? null);
  const life = lifeAfter({ until, stop, stopBinds, rule, notice, bound });
  const trust = certaintyOf({ card, carrier, rule, bound, stop, stopBinds });
  if (stop !== null) reason.push(stop.step);

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
    clocks: runs.map((run): ClockEnd => clockEndOf(run, carrier, facts)),
    phases: life.phases,
    latestSafeDay:
      stopBinds || life.activeUntil === null ? null : fromEpochDay(latestSafeDay(life.activeUntil, carrier, plan)),
    difference: lastSeen === null ? null : differenceOf(lastSeen),
    ruleId: snapshotOf(card).rule.id,
    missing: missingOf(card, rule, until),
  };
};

const clockEndOf = (run: ClockRun, carrier: Carrier | null, facts: readonly Fact[]): ClockEnd => ({
  clockId: run.clock.id,
  protects: run.clock.protects,
  until: run.until === null ? null : fromEpochDay(run.until),
  certainty: certaintyOfRun(run, carrier),
  wallet: run.clock.recurring === null ? null : walletOf(run.clock.recurring.price, facts),
});
