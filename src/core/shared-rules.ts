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

const isShared = new WeakSet<object>();

const remember = (text: string, rule: Rule): Rule => {
  if (known.size >= MOST_RULES) known.clear();
  known.set(text, rule);
  isShared.add(rule);
  return rule;
};

const sharedRuleSchema: z.ZodType<Rule> = z.unknown().transform((raw, context) => {
  if (typeof raw === 'object' && raw !== null && isShared.has(raw)) return raw as Rule;
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

/** How `writeCard` sets the rules apart: one a line, the rule between these two fields. */
const RULES_BEGIN = '\n"rules":[\n';
const RULES_END = '\n],\n"actions":';
const RULE_BEGIN = '"rule":';
const RULE_END = ',"since":';

interface Lightened {
  readonly line: string;
  readonly rule: Rule;
}

/** A line of the rules with `null` for a rule that is known; null when it holds none. */
const lighten = (line: string): Lightened | null => {
  const from = line.indexOf(RULE_BEGIN) + RULE_BEGIN.length;
  const to = line.lastIndexOf(RULE_END);
  const rule = from < RULE_BEGIN.length || to < from ? undefined : known.get(line.slice(from, to));
  return rule ? { line: `${line.slice(0, from)}null${line.slice(to)}`, rule } : null;
};

const putBack = (raw: unknown, rules: readonly Rule[]): boolean => {
  const snapshots: unknown = (raw as { readonly rules?: unknown } | null)?.rules;
  if (!Array.isArray(snapshots) || snapshots.length !== rules.length) return false;
  return snapshots.every((snapshot: { rule?: unknown } | null, index) => {
    if (snapshot === null || snapshot.rule !== null) return false;
    snapshot.rule = rules[index];
    return true;
  });
};

/**
 * The text of a card as JSON, without making anew the rules that are known already: they are more than half of a file.
 * A rule's text stands for its value wherever it is a whole value, and a quote inside a string is never bare; whatever
 * does not look as this app writes it is parsed the plain way.
 */
export const parseCardText = (text: string): unknown => {
  const begin = text.indexOf(RULES_BEGIN) + RULES_BEGIN.length;
  const end = text.indexOf(RULES_END, begin);
  if (begin < RULES_BEGIN.length || end < 0) return JSON.parse(text);
  const light: Lightened[] = [];
  for (const line of text.slice(begin, end).split('\n')) {
    const lightened = lighten(line);
    if (lightened === null) return JSON.parse(text);
    light.push(lightened);
  }
  const lines = light.map(({ line }) => line).join('\n');
  const raw: unknown = JSON.parse(text.slice(0, begin) + lines + text.slice(end));
  return putBack(
    raw,
    light.map(({ rule }) => rule),
  )
    ? raw
    : JSON.parse(text);
};

/** The same for a text that was checked before: rules met for the first time are kept and shared without a check. */
export const parseCheckedCardText = (text: string): unknown => {
  const raw = parseCardText(text);
  const snapshots = (raw as { readonly rules?: unknown } | null)?.rules;
  if (!Array.isArray(snapshots)) return raw;
  for (const snapshot of snapshots as { rule: Rule }[]) {
    if (isShared.has(snapshot.rule)) continue;
    const own = JSON.stringify(snapshot.rule);
    snapshot.rule = known.get(own) ?? remember(own, snapshot.rule);
  }
  return raw;
};
