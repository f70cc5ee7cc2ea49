import { deadlineOf } from '#core/expiry.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { DatedCard } from '#core/reminders/decision.ts';
import type { Session } from '../session.ts';

/** Cards with their deadlines; each is worked out again only when its card or carrier has changed. */
export const createDatedCards = (session: Pick<Session, 'cards' | 'carrierOf'>): (() => readonly DatedCard[]) => {
  const known = new WeakMap<Card, DatedCard>();
  const dated = (card: Card, carrier: Carrier | null): DatedCard => {
    const found = known.get(card);
    if (found !== undefined && found.carrier === carrier) return found;
    const made: DatedCard = { card, carrier, deadline: deadlineOf(card, carrier) };
    known.set(card, made);
    return made;
  };
  return () => session.cards().map((card) => dated(card, session.carrierOf(card)));
};
