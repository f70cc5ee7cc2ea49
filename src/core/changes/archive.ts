import type { Card } from '../model/card.ts';
import { ok } from '../result.ts';
import type { ChangeContext, Changed } from './change.ts';

/** The card put away, or brought back; nothing of it is lost either way. */
export const archiveCard = (card: Card, archived: boolean, { now }: ChangeContext): Changed => {
  if ((card.details.archivedAt !== null) === archived) return ok(card);
  return ok({ ...card, details: { ...card.details, archivedAt: archived ? now : null, updatedAt: now } });
};
