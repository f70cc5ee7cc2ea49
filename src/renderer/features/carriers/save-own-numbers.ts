import type { CardReply } from '#core/contract/cards.ts';
import type { Card } from '#core/model/card.ts';
import type { Override } from '#core/model/rule.ts';
import { savableOverrides } from '#core/own-numbers/own-numbers.ts';
import { applied } from '../../app-state.ts';

/** Saves the whole list of a card's own numbers; the strip at the bottom tells it and takes it back. */
export const saveOwnNumbers = async (card: Card, overrides: readonly Override[]): Promise<CardReply> => {
  const reply = await window.app.saveOverrides(card.id, savableOverrides(card, overrides));
  if (reply.ok) applied(reply.value, 'rule-changed');
  return reply;
};
