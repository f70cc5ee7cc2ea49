import type { BindingDraft } from '../contract/cards.ts';
import type { Card } from '../model/card.ts';
import { ok } from '../result.ts';
import type { ChangeContext, Changed } from './change.ts';
import { findLive, newStamps, removed, withRecord } from './records.ts';

/** The card with an account that sends its codes to the number, a new one when the id is null. */
export const saveBinding = (
  card: Card,
  bindingId: string | null,
  draft: BindingDraft,
  context: ChangeContext,
): Changed => {
  if (bindingId === null) return ok({ ...card, bindings: [...card.bindings, { ...newStamps(context), ...draft }] });
  const found = findLive(card.bindings, bindingId);
  if (!found.ok) return found;
  const saved = { ...found.value, ...draft, updatedAt: context.now };
  return ok({ ...card, bindings: withRecord(card.bindings, saved) });
};

/** The card without an account. */
export const removeBinding = (card: Card, bindingId: string, { now }: ChangeContext): Changed => {
  const found = findLive(card.bindings, bindingId);
  return found.ok ? ok({ ...card, bindings: withRecord(card.bindings, removed(found.value, now)) }) : found;
};
