import type { Card } from '../model/card.ts';
import { showPhone } from '../phone.ts';
import { fail, ok } from '../result.ts';
import type { Changed } from './change.ts';

/** The removed card as it may come back: not while another card has its number, since reminders would speak of both. */
export const restorable = (card: Card, cards: readonly Card[]): Changed => {
  const { number } = card.details;
  const other = number === null ? undefined : cards.find(({ details }) => details.number === number);
  if (other === undefined || number === null) return ok(card);
  return fail({ kind: 'number-taken', number: showPhone(number), cardId: other.id, label: other.details.label });
};
