import type { ActionDraft } from '../contract/cards.ts';
import type { Action, ActionStatus } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import { ok } from '../result.ts';
import { planOf } from '../rules/choose.ts';
import { type ChangeContext, type Changed, unless } from './change.ts';
import { factDayFailure } from './days.ts';
import type { ChangeFailure } from './failures.ts';
import { paymentFailure } from './money.ts';
import { attachReceipts, type KeptFile, unboundFrom } from './receipts.ts';
import { factStamps, findLive, removed, withRecord } from './records.ts';

/** What was done with a number: recorded, corrected, taken back. */

/** A product belongs to one kind of action. Without its carrier's file a card cannot be judged, only kept. */
const productFailure = (
  card: Card,
  { product, kind }: ActionDraft,
  { carrier }: ChangeContext,
): ChangeFailure | null => {
  const plan = planOf(card, carrier);
  if (product === null || plan === null) return null;
  const known = plan.products.some((offered) => offered.id === product && offered.kind === kind);
  return known ? null : { kind: 'product-unknown', product };
};

const channelFailure = ({ channel }: ActionDraft, { carrier }: ChangeContext): ChangeFailure | null => {
  if (channel === null || carrier === null) return null;
  return carrier.channels.some(({ id }) => id === channel) ? null : { kind: 'channel-unknown', channel };
};

/** What an action was before stays allowed: its plan may have been another one then. */
const draftFailures = (card: Card, draft: ActionDraft, before: Action | null, context: ChangeContext) => {
  const sameProduct = before !== null && before.product === draft.product && before.kind === draft.kind;
  return [
    paymentFailure(draft.payment, context.carrier?.currency ?? null),
    factDayFailure(draft.on, card.details, context.today),
    sameProduct ? null : productFailure(card, draft, context),
    before?.channel === draft.channel ? null : channelFailure(draft, context),
  ];
};

/** The card with an action, and the files that prove it. */
export const recordAction = (
  card: Card,
  draft: ActionDraft,
  context: ChangeContext,
  files: readonly KeptFile[] = [],
): Changed => {
  const action: Action = { ...factStamps(card, context), ...draft, noProof: false };
  const changed = unless(draftFailures(card, draft, null, context), () => ({
    ...card,
    actions: [...card.actions, action],
  }));
  return changed.ok ? attachReceipts(changed.value, action.id, files, context) : changed;
};

/** The card with an action corrected. */
export const editAction = (card: Card, actionId: string, draft: ActionDraft, context: ChangeContext): Changed => {
  const found = findLive(card.actions, actionId);
  if (!found.ok) return found;
  const action: Action = { ...found.value, ...draft, updatedAt: context.now };
  return unless(draftFailures(card, draft, found.value, context), () => ({
    ...card,
    actions: withRecord(card.actions, action),
  }));
};

/** The card without an action; what proved it stays and waits to be bound. */
export const removeAction = (card: Card, actionId: string, context: ChangeContext): Changed => {
  const found = findLive(card.actions, actionId);
  if (!found.ok) return found;
  return ok({
    ...card,
    actions: withRecord(card.actions, removed(found.value, context.now)),
    receipts: unboundFrom(card.receipts, actionId, context),
  });
};

/** The card with an action that nothing proves and nothing will, or back to asking for its proof. */
export const setNoProof = (card: Card, actionId: string, none: boolean, { now }: ChangeContext): Changed => {
  const found = findLive(card.actions, actionId);
  if (!found.ok || found.value.noProof === none) return found.ok ? ok(card) : found;
  return ok({ ...card, actions: withRecord(card.actions, { ...found.value, noProof: none, updatedAt: now }) });
};

/** The card with an action claimed, confirmed or disputed. */
export const setStatus = (card: Card, actionId: string, status: ActionStatus, { now }: ChangeContext): Changed => {
  const found = findLive(card.actions, actionId);
  if (!found.ok || found.value.status === status) return found.ok ? ok(card) : found;
  return ok({ ...card, actions: withRecord(card.actions, { ...found.value, status, updatedAt: now }) });
};
