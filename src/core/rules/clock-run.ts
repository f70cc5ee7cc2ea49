import type { ReasonStep } from '../deadline.ts';
import { type EpochDay, fromEpochDay, type LocalDate, toEpochDay } from '../local-date.ts';
import type { Action, Confirmation } from '../model/action.ts';
import type { CardDetails } from '../model/card.ts';
import type { Anchor, Clock, Grant, Length, Rule } from '../model/rule.ts';
import type { Fact } from './facts.ts';
import { faceValueOf, grantFor, isPaidRenewal, lengthsFor, type Refusal, turn } from './grants.ts';
import { after, isClamped, shortestFrom } from './lengths.ts';

/** One clock carried through a card's facts. */

export interface ClockRun {
  readonly clock: Clock;
  /** The rule in force, whose clock this is. */
  readonly rule: Rule;
  until: EpochDay | null;
  /** What moved it last, for certainty and for the difference to a date that was seen. */
  mover: Mover;
  /** What the clocks say, in the order in which it happened; shared by all clocks that protect the same. */
  readonly steps: ReasonStep[];
  anchorAssumed: boolean;
  /** How many actions earned something since it began or a date was seen. */
  grantedSince: number;
}

export type Mover =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'start'; readonly sources: readonly string[] }
  | {
      readonly kind: 'granted';
      readonly action: Action;
      readonly grant: Grant;
      readonly amount: number | null;
      readonly before: EpochDay | null;
      readonly from: EpochDay;
      readonly length: Length;
    }
  | { readonly kind: 'seen'; readonly confirmation: Confirmation };

const NOTHING: Mover = { kind: 'nothing' };

/** The day a countdown is anchored to; an earlier known day stands in for a missing one, since early is safe. */
export const anchorDay = (details: CardDetails, from: Anchor): { on: LocalDate; assumed: boolean } | null => {
  const exact = { activated: details.activatedOn, registered: details.registeredOn, opened: details.openedOn }[from];
  if (exact !== null) return { on: exact, assumed: false };
  const others = [details.openedOn, details.registeredOn, details.activatedOn].filter((day) => day !== null);
  const earliest = others.sort()[0];
  return earliest === undefined ? null : { on: earliest, assumed: true };
};

/** Whether a card already showed signs of life; one in its wrapper did not. */
const isInUse = (details: CardDetails, facts: readonly Fact[]): boolean =>
  details.activatedOn !== null ||
  facts.some((fact) => fact.kind === 'action' || fact.confirmation.activeUntil !== null);

/** A clock at its start, before any fact. */
export const startClock = (
  clock: Clock,
  rule: Rule,
  details: CardDetails,
  facts: readonly Fact[],
  steps: ReasonStep[],
): ClockRun => {
  const run: ClockRun = { clock, rule, until: null, mover: NOTHING, steps, anchorAssumed: false, grantedSince: 0 };
  if (clock.initial === null || clock.runs === 'after-balance-used-up') return run;
  if (clock.runs === 'until-activated' && isInUse(details, facts)) return run;
  const anchor = anchorDay(details, clock.initial.from);
  if (anchor === null) return run;
  begin(run, clock.initial.from, anchor.on);
  run.anchorAssumed = anchor.assumed;
  return run;
};

const begin = (run: ClockRun, from: Anchor | 'balance-used-up', on: LocalDate): void => {
  const { initial } = run.clock;
  const shortest = initial && shortestFrom(toEpochDay(on), initial.lengths);
  if (!initial || !shortest) return;
  run.until = shortest.to;
  run.mover = { kind: 'start', sources: initial.sources };
  run.grantedSince = 0;
  const until = fromEpochDay(shortest.to);
  const { sources } = initial;
  run.steps.push({ kind: 'start', clockId: run.clock.id, from, on, length: shortest.length, until, sources });
};

/** The first day on which the number is gone if nothing more is done; null while that cannot be said. */
export const lossAfter = (until: EpochDay, rule: Rule): EpochDay | null => {
  if (rule.afterDeadline === 'unknown') return null;
  let last = until;
  for (const phase of rule.phases) last = after(last, phase.length);
  return last + 1;
};

/** Takes an action into account; gives the reason when it earns nothing here. `prices` knows what products cost. */
export const applyAction = (
  run: ClockRun,
  action: Action,
  day: EpochDay,
  rule: Rule,
  prices: ReadonlyMap<string, number>,
): Refusal | 'after-loss' | null => {
  // The rule of the action's own day decides what it gave, also when the card follows another one by now.
  const clock = rule === run.rule ? run.clock : rule.clocks.find((candidate) => candidate.id === run.clock.id);
  if (!clock) return 'kind';
  if (clock.runs === 'after-balance-used-up' && action.kind === 'balance-used-up') {
    begin(run, 'balance-used-up', action.on);
    return null;
  }
  const grant = grantFor(clock, action);
  if (typeof grant === 'string') return grant;
  const amount = faceValueOf(action) ?? (action.product === null ? null : (prices.get(action.product) ?? null));
  const lengths = lengthsFor(grant.gives, amount);
  if (lengths === null) return 'below-minimum';
  if (clock.runs === 'after-balance-used-up') {
    stop(run);
    return null;
  }
  if (run.until !== null && day > run.until) {
    const loss = lossAfter(run.until, rule);
    if (loss !== null && day >= loss) return 'after-loss';
  }
  return grantOn(run, action, day, grant, lengths, amount);
};

/** Credit is back: the countdown that an empty balance had begun is over. */
const stop = (run: ClockRun): void => {
  const others = run.steps.filter((step) => !('clockId' in step) || step.clockId !== run.clock.id);
  run.steps.splice(0, run.steps.length, ...others);
  run.until = null;
  run.mover = NOTHING;
};

const grantOn = (
  run: ClockRun,
  action: Action,
  day: EpochDay,
  grant: Grant,
  lengths: readonly Length[],
  amount: number | null,
): null => {
  const before = run.until;
  const turned = turn(grant, lengths, day, before);
  if (turned === null) return null;
  run.until = turned.until;
  run.grantedSince++;
  const { length, from, capped } = turned;
  const effect = before === null || turned.until > before ? 'later' : turned.until < before ? 'earlier' : 'kept';
  if (effect !== 'kept' || run.mover.kind === 'nothing') {
    run.mover = { kind: 'granted', action, grant, amount, before, from, length };
  }
  run.steps.push({
    kind: 'granted',
    clockId: run.clock.id,
    grantId: grant.id,
    actionId: action.id,
    actionKind: action.kind,
    product: action.product,
    on: action.on,
    amount: isPaidRenewal(action.kind) ? amount : null,
    length,
    combine: grant.combine,
    before: before === null ? null : fromEpochDay(before),
    until: fromEpochDay(turned.until),
    effect,
    capped: effect === 'kept' ? null : capped,
    clamped: effect !== 'kept' && capped === null && isClamped(from, length, turned.until),
    sources: grant.sources,
  });
  return null;
};

export type SeenStep = Extract<ReasonStep, { kind: 'seen' }>;

/** Takes a date that the person saw: from here on it counts. */
export const applySeen = (run: ClockRun, confirmation: Confirmation, until: LocalDate): SeenStep => {
  const { id, on } = confirmation;
  const computed = run.until === null ? null : fromEpochDay(run.until);
  const step: SeenStep = { kind: 'seen', clockId: run.clock.id, confirmationId: id, on, until, computed };
  run.steps.push(step);
  run.until = toEpochDay(until);
  run.mover = { kind: 'seen', confirmation };
  run.grantedSince = 0;
  return step;
};
