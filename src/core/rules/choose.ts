import type { LocalDate } from '../local-date.ts';
import type { Card, RuleSnapshot } from '../model/card.ts';
import type { Carrier, Plan } from '../model/carrier.ts';
import type { Rule } from '../model/rule.ts';

/** Which version of a plan's rule a card lives by. */

/** The rule of the cohort that the card was opened in; the newest when the day is unknown or no cohort fits. */
export const ruleFor = (plan: Plan, openedOn: LocalDate | null): Rule => {
  const newest = plan.rules[plan.rules.length - 1];
  if (!newest) throw new Error(`Plan ${plan.id} has no rule`);
  if (openedOn === null) return newest;
  const fits = (rule: Rule): boolean =>
    (rule.validFrom === null || rule.validFrom <= openedOn) && (rule.validTo === null || openedOn <= rule.validTo);
  return plan.rules.find(fits) ?? newest;
};

/** The plan of a card in its carrier's file, or null when the file no longer has it. */
export const planOf = (card: Card, carrier: Carrier | null): Plan | null =>
  carrier?.plans.find((plan) => plan.id === card.details.planId) ?? null;

/** The snapshot in force now. */
export const snapshotOf = (card: Card): RuleSnapshot => {
  const last = card.rules[card.rules.length - 1];
  if (!last) throw new Error(`Card ${card.id} has no rule`);
  return last;
};

/** A rule without its words: a better translation of a name is no newer rule, and nobody is to be asked about it. */
const substanceOf = (rule: Rule): string =>
  JSON.stringify(rule, (key, value: unknown) => (key === 'names' || key === 'conflicts' ? undefined : value));

/** The catalogue's rule for this card when it differs from the one the card lives by, else null. */
export const newerRule = (card: Card, carrier: Carrier | null): Rule | null => {
  const plan = planOf(card, carrier);
  if (plan === null) return null;
  const offered = ruleFor(plan, card.details.openedOn ?? card.details.activatedOn);
  return substanceOf(offered) === substanceOf(snapshotOf(card).rule) ? null : offered;
};
