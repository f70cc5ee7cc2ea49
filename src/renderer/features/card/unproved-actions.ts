import type { Action } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';

/** Renewals that were paid for and that no kept receipt proves, latest first. */
export const unprovedActions = (card: Card): readonly Action[] => {
  const proved = new Set(card.receipts.flatMap(({ removedAt, provesId }) => (removedAt === null ? [provesId] : [])));
  return card.actions
    .filter(({ removedAt, payment, id }) => removedAt === null && payment !== null && payment.paid > 0 && !proved.has(id))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
};
