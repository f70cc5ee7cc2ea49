import type { CardEdit } from '../contract/cards.ts';
import type { Card, CardDetails, RuleSnapshot } from '../model/card.ts';
import { fail, ok, type Result } from '../result.ts';
import { ruleFor } from '../rules/choose.ts';
import { type ChangeContext, type Changed, unless } from './change.ts';
import { cardDaysFailure, olderFactFailure } from './days.ts';
import type { ChangeFailure } from './failures.ts';
import { planFor, snapshotFor } from './new-card.ts';
import { numberFor } from './number.ts';
import { withRuleFrom } from './rule-from.ts';
import { cleanTags } from './tags.ts';

const movesPlan = ({ details }: Card, edit: CardEdit): boolean =>
  details.carrierId !== edit.carrierId || details.planId !== edit.planId;

const sameDays = ({ details }: Card, edit: CardEdit): boolean =>
  details.openedOn === edit.openedOn && details.activatedOn === edit.activatedOn;

/**
 * The rules after an edit: another plan brings its own from today on; another day of opening can put the card into
 * another cohort of the same plan, which then holds from the beginning.
 */
const rulesAfter = (card: Card, edit: CardEdit, context: ChangeContext): Result<RuleSnapshot[], ChangeFailure> => {
  if (movesPlan(card, edit)) {
    const plan = planFor(edit, context);
    return plan.ok ? ok(withRuleFrom(card, snapshotFor(plan.value, edit, context), context.today)) : plan;
  }
  const plan = sameDays(card, edit) ? null : planFor(edit, context);
  const only = card.rules[0];
  if (plan === null || !plan.ok || card.rules.length !== 1 || !only) return ok(card.rules);
  const before = ruleFor(plan.value, card.details.openedOn ?? card.details.activatedOn);
  const cohort = ruleFor(plan.value, edit.openedOn ?? edit.activatedOn);
  return ok(
    before.id === cohort.id ? card.rules : [{ ...snapshotFor(plan.value, edit, context), overrides: only.overrides }],
  );
};

const detailsAfter = (card: Card, edit: CardEdit, number: string | null, { now }: ChangeContext): CardDetails => ({
  ...card.details,
  ...edit,
  updatedAt: now,
  label: edit.label.trim(),
  number,
  sim: { ...edit.sim, sealed: card.details.sim.sealed },
  tags: cleanTags(edit.tags),
});

/** A number that was not touched is not judged again: it may stand there from before the tables changed. */
const numberAfter = (card: Card, edit: CardEdit, context: ChangeContext): Result<string | null, ChangeFailure> =>
  edit.number.trim() === card.details.number ? ok(card.details.number) : numberFor(edit.number, card.id, context);

/** The card with other details; another carrier or plan brings its rule with it. */
export const editCard = (card: Card, edit: CardEdit, context: ChangeContext): Changed => {
  if (edit.label.trim() === '') return fail({ kind: 'label-missing' });
  const rules = rulesAfter(card, edit, context);
  if (!rules.ok) return rules;
  const number = numberAfter(card, edit, context);
  if (!number.ok) return number;
  return unless([cardDaysFailure(edit, context.today), olderFactFailure(card, edit)], () => ({
    ...card,
    rules: rules.value,
    details: detailsAfter(card, edit, number.value, context),
  }));
};
