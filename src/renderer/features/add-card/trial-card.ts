import type { CardDraft } from '#core/contract/cards.ts';
import type { Deadline } from '#core/deadline.ts';
import { deadlineOf } from '#core/expiry.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import { CARD_SCHEMA } from '#core/model/schema-number.ts';
import { ruleFor } from '#core/rules/choose.ts';
import type { ChosenPlan } from './card-form.ts';

const NEVER = '1970-01-01T00:00:00Z';
const TRIAL_ID = '00000000-0000-4000-8000-000000000000';
const STAMPS = { id: TRIAL_ID, recordedAt: NEVER, updatedAt: NEVER, removedAt: null } as const;

const detailsOf = (draft: CardDraft): Card['details'] => {
  const { seenActiveUntil: _seen, seenIn: _where, ...details } = draft;
  return { ...details, updatedAt: NEVER, number: null, sim: { ...draft.sim, sealed: null }, archivedAt: null };
};

/** The dates that a card would have once it is added. */
export const trialDeadline = (draft: CardDraft, { carrier, plan }: ChosenPlan, today: LocalDate): Deadline => {
  const { seenActiveUntil, seenIn } = draft;
  const seen = {
    ...STAMPS,
    on: today,
    source: seenIn,
    activeUntil: seenActiveUntil,
    receiveUntil: null,
    balance: null,
    note: '',
  };
  const rule = ruleFor(plan, draft.openedOn ?? draft.activatedOn);
  const card: Card = {
    schema: CARD_SCHEMA,
    id: TRIAL_ID,
    createdAt: NEVER,
    details: detailsOf(draft),
    rules: [{ since: null, takenAt: NEVER, rule, overrides: [] }],
    actions: [],
    confirmations: seenActiveUntil === null ? [] : [seen],
    receipts: [],
    bindings: [],
    reminders: { updatedAt: NEVER, policy: null, log: [] },
  };
  return deadlineOf(card, carrier);
};
