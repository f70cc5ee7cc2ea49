import type { Clock, Grant, HardStop, Length, Phase, Rule } from '../model/rule.ts';

/** What a number of a rule is about: the part it stands in and its role there, so that the window can name it. */

export type NumberPlace =
  | { readonly kind: 'initial'; readonly clock: Clock }
  /** What a deed gives, by itself or, with `tier`, from that amount on. */
  | { readonly kind: 'gives'; readonly clock: Clock; readonly grant: Grant; readonly tier: number | null }
  /** The amount that gives the span of a table per unit. */
  | { readonly kind: 'unit' | 'minimum'; readonly clock: Clock; readonly grant: Grant }
  | { readonly kind: 'tier-from'; readonly clock: Clock; readonly grant: Grant; readonly tier: number }
  | { readonly kind: 'cap'; readonly clock: Clock; readonly grant: Grant; readonly cap: Length }
  | { readonly kind: 'price' | 'every'; readonly clock: Clock }
  | { readonly kind: 'hard-stop'; readonly stop: HardStop }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'quarantine' };

const byId = <T extends { readonly id: string }>(things: readonly T[], id: string | undefined): T | null =>
  things.find((thing) => thing.id === id) ?? null;

const ofGrant = (clock: Clock, grant: Grant, steps: readonly string[]): NumberPlace | null => {
  const [field, part, index, last] = steps;
  if (field === 'cap') return grant.cap === null ? null : { kind: 'cap', clock, grant, cap: grant.cap };
  if (field !== 'gives') return null;
  if (part === 'unit' || part === 'minimum') return { kind: part, clock, grant };
  if (part === 'length' || part === 'lengths') return { kind: 'gives', clock, grant, tier: null };
  if (part !== 'tiers') return null;
  const tier = Number(index);
  return last === 'from' ? { kind: 'tier-from', clock, grant, tier } : { kind: 'gives', clock, grant, tier };
};

const ofClock = (clock: Clock, steps: readonly string[]): NumberPlace | null => {
  const [field, part, ...rest] = steps;
  if (field === 'initial') return { kind: 'initial', clock };
  if (field === 'recurring') return { kind: part === 'price' ? 'price' : 'every', clock };
  const grant = field === 'grants' ? byId(clock.grants, part) : null;
  return grant === null ? null : ofGrant(clock, grant, rest);
};

/** The place of a path of `numbersOf`; null for a path that the rule does not have. */
export const numberPlaceOf = (rule: Rule, path: string): NumberPlace | null => {
  const [list, id, ...rest] = path.split('/');
  if (list === 'quarantine') return rule.quarantine === null ? null : { kind: 'quarantine' };
  if (list === 'clocks') {
    const clock = byId(rule.clocks, id);
    return clock === null ? null : ofClock(clock, rest);
  }
  if (list === 'hardStops') {
    const stop = byId(rule.hardStops, id);
    return stop === null ? null : { kind: 'hard-stop', stop };
  }
  const phase = list === 'phases' ? byId(rule.phases, id) : null;
  return phase === null ? null : { kind: 'phase', phase };
};
