import type { ActionDraft } from '#core/contract/cards.ts';
import { deadlineOf } from '#core/expiry.ts';
import { daysBetween } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { ActionPreview } from '#core/preview.ts';

/**
 * What a correction does: the action keeps its place among the facts of its day, so a date that was seen after it
 * still counts. Recording it anew would put it behind.
 */
export const previewEdit = (
  card: Card,
  carrier: Carrier | null,
  actionId: string,
  draft: ActionDraft,
): ActionPreview => {
  const now = deadlineOf(card, carrier);
  const actions = card.actions.map((action) => (action.id === actionId ? { ...action, ...draft } : action));
  const after = deadlineOf({ ...card, actions }, carrier);
  const step = after.reason.find(
    (one) => (one.kind === 'granted' || one.kind === 'not-counted') && one.actionId === actionId,
  );
  const known = now.activeUntil !== null && after.activeUntil !== null;
  return {
    now,
    after,
    step: step ?? null,
    daysGained: known ? daysBetween(now.activeUntil, after.activeUntil) : null,
    shorter: null,
    pointless: null,
  };
};
