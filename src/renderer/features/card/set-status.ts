import type { ActionDraft, CardReply } from '#core/contract/cards.ts';
import type { Action, ActionStatus } from '#core/model/action.ts';
import { applied, tellFailure } from '../../app-state.ts';
import type { DoneWord } from '../../i18n/done-word.ts';

/** Shows what a change to a card led to, or why it was refused. */
export const settle = (reply: CardReply, word: DoneWord): void => {
  if (reply.ok) applied(reply.value, word);
  else tellFailure(reply.failure);
};

/** An action as the draft that would record it again. */
const draftOfAction = (action: Action): ActionDraft => {
  const { kind, on, channel, product, payment, overWifi, reference, serialNumber, note, status } = action;
  return { kind, on, channel, product, payment, overWifi, reference, serialNumber, note, status };
};

/** Says of an action that it has arrived, or that it was paid and has not. */
export const setStatus = async (cardId: string, action: Action, status: ActionStatus): Promise<void> =>
  settle(await window.app.editAction(cardId, action.id, { ...draftOfAction(action), status }), 'action-edited');
