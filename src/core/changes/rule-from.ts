import type { Instant, LocalDate } from '../local-date.ts';
import type { Card, RuleSnapshot } from '../model/card.ts';
import type { Rule } from '../model/rule.ts';
import { snapshotOf } from '../rules/choose.ts';
import { numbersOf } from '../rules/numbers.ts';
import { liveOf } from './records.ts';

/** A card's rules with another one in force; light enough for the window to preview it. */

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

/**
 * The card's rules once a newer version is taken today. What the person found out about the card outlives the new
 * version, as long as that has such a number.
 */
export const rulesTaking = (card: Card, rule: Rule, takenAt: Instant, today: LocalDate): RuleSnapshot[] => {
  const paths = new Set(numbersOf(rule).map(({ path }) => path));
  const overrides = snapshotOf(card).overrides.filter(({ path }) => paths.has(path));
  return withRuleFrom(card, { since: null, takenAt, rule, overrides }, today);
};
