import { canonicalText } from '../canonical-text.ts';
import type { Rule } from '../model/rule.ts';

const compared = new WeakMap<Rule, WeakMap<Rule, boolean>>();

/** A rule without its words: a better translation of a name is no newer rule, and nobody is to be asked about it. */
const substanceOf = (rule: Rule): string =>
  // Fields in a fixed order: a card's file writes them in one of its own, and that is no difference either.
  canonicalText(
    JSON.parse(
      JSON.stringify(rule, (key, value: unknown) => (key === 'names' || key === 'conflicts' ? undefined : value)),
    ),
  );

/** Whether two rules say the same, words aside; remembered, for all cards of a plan ask the same question. */
export const isSameRule = (mine: Rule, offered: Rule): boolean => {
  if (mine === offered) return true;
  const known = compared.get(mine) ?? new WeakMap<Rule, boolean>();
  compared.set(mine, known);
  const same = known.get(offered) ?? substanceOf(mine) === substanceOf(offered);
  known.set(offered, same);
  return same;
};
