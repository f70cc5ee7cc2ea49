import type { LocalDate } from '../local-date.ts';
import type { Card, RuleSnapshot } from '../model/card.ts';
import type { Override, Rule } from '../model/rule.ts';
import { ruleSchema } from '../model/rule.ts';
import { fail, ok } from '../result.ts';
import { planOf, snapshotOf } from '../rules/choose.ts';
import { numbersOf, withOverrides } from '../rules/numbers.ts';
import type { ChangeContext, Changed } from './change.ts';
import { liveOf } from './records.ts';

/** Which rule a card lives by, from which day on, and the numbers its person knows better. */

const hasFactsBefore = (card: Card, today: LocalDate): boolean =>
  [...liveOf(card.actions), ...liveOf(card.confirmations)].some(({ on }) => on < today);

/**
 * The card's rules with another one in force from today. A card without a history has only ever lived by the new rule;
 * a change of today's change replaces it.
 */
export const withRuleFrom = (card: Card, snapshot: RuleSnapshot, today: LocalDate): RuleSnapshot[] => {
  if (!hasFactsBefore(card, today)) return [{ ...snapshot, since: null }];
  const kept = card.rules.filter(({ since }) => since === null || since < today);
  return [...kept, { ...snapshot, since: today }];
};

const pathsOf = (rule: Rule): ReadonlySet<string> => new Set(numbersOf(rule).map(({ path }) => path));

/** The newest version of the plan's rule, accepted by the person: it holds from today, old actions keep theirs. */
export const acceptRule = (card: Card, ruleId: string, context: ChangeContext): Changed => {
  const rule = planOf(card, context.carrier)?.rules.find(({ id }) => id === ruleId);
  if (!rule) return fail({ kind: 'rule-unknown', ruleId });
  const paths = pathsOf(rule);
  // What the person found out about the card outlives a new version, as long as there is such a number.
  const overrides = snapshotOf(card).overrides.filter(({ path }) => paths.has(path));
  const rules = withRuleFrom(card, { since: null, takenAt: context.now, rule, overrides }, context.today);
  return ok({ ...card, rules, details: { ...card.details, updatedAt: context.now } });
};

/** The numbers of the rule in force that the person replaced; the whole list at once, equal numbers dropped. */
export const saveOverrides = (card: Card, wanted: readonly Override[], { now }: ChangeContext): Changed => {
  const inForce = snapshotOf(card);
  const numbers = new Map(numbersOf(inForce.rule).map(({ path, value }) => [path, value]));
  const byPath = new Map(wanted.map((override) => [override.path, override]));
  const overrides = [...byPath.values()].filter(({ path, value }) => numbers.get(path) !== value);
  for (const override of overrides) {
    const { path, becauseId } = override;
    const sound = numbers.has(path) && ruleSchema.safeParse(withOverrides(inForce.rule, [override])).success;
    if (!sound) return fail({ kind: 'override-unknown', path });
    const proven = becauseId === null || liveOf(card.confirmations).some(({ id }) => id === becauseId);
    if (!proven) return fail({ kind: 'record-missing', recordId: becauseId });
  }
  const rules = card.rules.map((known) => (known === inForce ? { ...known, overrides } : known));
  return ok({ ...card, rules, details: { ...card.details, updatedAt: now } });
};
