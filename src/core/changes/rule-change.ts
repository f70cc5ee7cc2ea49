import type { Card } from '../model/card.ts';
import type { Override } from '../model/rule.ts';
import { ruleSchema } from '../model/rule.ts';
import { fail, ok } from '../result.ts';
import { planOf, snapshotOf } from '../rules/choose.ts';
import { numbersOf, withOverrides } from '../rules/numbers.ts';
import type { ChangeContext, Changed } from './change.ts';
import { liveOf } from './records.ts';
import { rulesTaking } from './rule-from.ts';

/** Which rule a card lives by, from which day on, and the numbers its person knows better. */

/** The newest version of the plan's rule, accepted by the person: it holds from today, old actions keep theirs. */
export const acceptRule = (card: Card, ruleId: string, context: ChangeContext): Changed => {
  const rule = planOf(card, context.carrier)?.rules.find(({ id }) => id === ruleId);
  if (!rule) return fail({ kind: 'rule-unknown', ruleId });
  const rules = rulesTaking(card, rule, context.now, context.today);
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
