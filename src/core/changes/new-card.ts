import type { CardDraft } from '../contract/cards.ts';
import type { Confirmation } from '../model/action.ts';
import type { Card, CardDetails, RuleSnapshot } from '../model/card.ts';
import type { Plan } from '../model/carrier.ts';
import { CARD_SCHEMA } from '../model/schema-number.ts';
import { fail, ok, type Result } from '../result.ts';
import { ruleFor } from '../rules/choose.ts';
import { type ChangeContext, type Changed, unless } from './change.ts';
import { cardDaysFailure, seenDayFailure } from './days.ts';
import type { ChangeFailure } from './failures.ts';
import { numberFor } from './number.ts';
import { newStamps } from './records.ts';
import { cleanTags } from './tags.ts';

/** The plan that a draft names, or why there is none. */
export const planFor = (
  { carrierId, planId }: Pick<CardDraft, 'carrierId' | 'planId'>,
  { carrier }: ChangeContext,
): Result<Plan, ChangeFailure> => {
  if (carrier === null || carrier.id !== carrierId) return fail({ kind: 'carrier-unknown', carrierId });
  const plan = carrier.plans.find(({ id }) => id === planId);
  return plan ? ok(plan) : fail({ kind: 'plan-unknown', planId });
};

/** The rule of the plan for the cohort of the card, with nothing overridden yet. */
export const snapshotFor = (
  plan: Plan,
  { openedOn, activatedOn }: Pick<CardDraft, 'openedOn' | 'activatedOn'>,
  { now }: ChangeContext,
): RuleSnapshot => ({ since: null, takenAt: now, rule: ruleFor(plan, openedOn ?? activatedOn), overrides: [] });

/** The expiry that the person sees while adding the card is its first fact. */
const firstConfirmations = (draft: CardDraft, context: ChangeContext): Confirmation[] =>
  draft.seenActiveUntil === null
    ? []
    : [
        {
          ...newStamps(context),
          on: context.today,
          source: draft.seenIn,
          activeUntil: draft.seenActiveUntil,
          receiveUntil: null,
          balance: null,
          note: '',
        },
      ];

const detailsOf = (draft: CardDraft, number: string | null, { now }: ChangeContext): CardDetails => ({
  updatedAt: now,
  label: draft.label.trim(),
  number,
  carrierId: draft.carrierId,
  planId: draft.planId,
  registration: draft.registration,
  openedOn: draft.openedOn,
  registeredOn: draft.registeredOn,
  activatedOn: draft.activatedOn,
  sim: { ...draft.sim, sealed: null },
  tags: cleanTags(draft.tags),
  note: draft.note,
  archivedAt: null,
});

/** A card from its draft: number in E.164, rule of its cohort, and the date seen as its first confirmation. */
export const newCard = (draft: CardDraft, context: ChangeContext): Changed => {
  if (draft.label.trim() === '') return fail({ kind: 'label-missing' });
  const plan = planFor(draft, context);
  if (!plan.ok) return plan;
  const number = numberFor(draft.number, null, context);
  if (!number.ok) return number;
  const dayFailures = [
    cardDaysFailure(draft, context.today),
    seenDayFailure(draft.seenActiveUntil, draft, context.today),
  ];
  return unless(
    dayFailures,
    (): Card => ({
      schema: CARD_SCHEMA,
      id: context.newId(),
      createdAt: context.now,
      details: detailsOf(draft, number.value, context),
      rules: [snapshotFor(plan.value, draft, context)],
      actions: [],
      confirmations: firstConfirmations(draft, context),
      receipts: [],
      bindings: [],
      reminders: { updatedAt: context.now, policy: null, log: [] },
    }),
  );
};
