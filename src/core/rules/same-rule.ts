import { canonicalText } from '../canonical-text.ts';
import type { Rule } from '../model/rule.ts';

const compared = new WeakMap<Rule, WeakMap<Rule, boolean>>();

/**
 * Whether two rules say the same; remembered, for all cards of a plan ask the same question. A card's file writes fields
 * in an order of its own, and that is no difference.
 */
export const isSameRule = (mine: Rule, offered: Rule): boolean => {
  if (mine === offered) return true;
  const known = compared.get(mine) ?? new WeakMap<Rule, boolean>();
  compared.set(mine, known);
  const same = known.get(offered) ?? canonicalText(mine) === canonicalText(offered);
  known.set(offered, same);
  return same;
};
