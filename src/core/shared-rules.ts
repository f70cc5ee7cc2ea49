import { z } from 'zod';
import { cardSchema, ruleSnapshotSchema } from './model/card.ts';
import { type Rule, ruleSchema } from './model/rule.ts';

/**
 * Every card's file holds its rule whole, and ten thousand cards hold the same few rules. Read, equal rules are one
 * object: they are checked once, kept once, and what is worked out of a rule can be remembered by it.
 */

/** More different rules than any catalogue has; a guard, not a limit anybody meets. */
const MOST_RULES = 1000;

const known = new Map<string, Rule>();

const remember = (text: string, rule: Rule): Rule => {
  if (known.size >= MOST_RULES) known.clear();
  known.set(text, rule);
  return rule;
};

const sharedRuleSchema: z.ZodType<Rule> = z.unknown().transform((raw, context) => {
  const text = JSON.stringify(raw);
  const shared = known.get(text);
  if (shared) return shared;
  const checked = ruleSchema.safeParse(raw);
  if (checked.success) return remember(text, checked.data);
  const issue = checked.error.issues[0];
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  context.addIssue({ code: 'custom', path: [...(issue?.path ?? []), ...extra] });
  return z.NEVER;
});

/** The shape of a card in its file: that of a card, with its rules shared. */
export const cardFileSchema = cardSchema.extend({
  rules: z
    .array(ruleSnapshotSchema.extend({ rule: sharedRuleSchema }))
    .min(1)
    .max(40),
});
