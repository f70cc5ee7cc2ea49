import { editAction, recordAction, removeAction, setNoProof } from '#core/changes/actions.ts';
import { archiveCard } from '#core/changes/archive.ts';
import { removeBinding, saveBinding } from '#core/changes/bindings.ts';
import { recordConfirmation, removeConfirmation } from '#core/changes/confirmations.ts';
import { editCard } from '#core/changes/edit-card.ts';
import { newCard } from '#core/changes/new-card.ts';
import { liveOf } from '#core/changes/records.ts';
import { acceptRule, saveOverrides } from '#core/changes/rule-change.ts';
import { snoozeCard } from '#core/changes/snooze.ts';
import { tagCard } from '#core/changes/tags.ts';
import type { CardDraft, CardReply, CardRequests } from '#core/contract/cards.ts';
import { ok } from '#core/result.ts';
import type { Handlers } from '../door.ts';
import { listOf } from '../row.ts';
import { changeCards, contextFor, replyTo, withoutSecrets } from './changing.ts';
import type { Desk } from './desk.ts';
import { removeCard, removedCards, restoreCard } from './removed-cards.ts';
import { changeWithFiles } from './staged-files.ts';
import { undoChange } from './undo.ts';

const addCard = async (desk: Desk, draft: CardDraft): Promise<CardReply> => {
  const workspace = desk.session.workspace();
  const made = newCard(draft, contextFor(desk, workspace, draft.carrierId));
  if (!made.ok) return made;
  const added = await workspace.cards.add(made.value);
  if (!added.ok) return added;
  const undoToken = workspace.undo.push([{ before: null, after: added.value }]);
  return ok(replyTo(desk, workspace, [added.value], undoToken));
};

const listCards = async ({ session, rows }: Desk): Promise<ReturnType<CardRequests['listCards']>> => {
  const revision = session.revision();
  return { revision, rows: listOf((await rows.all()).values()) };
};

/** Answers what the window asks of cards, their actions and confirmations. */
export const createCardHandlers = (desk: Desk): Handlers<keyof CardRequests> => ({
  listCards: () => listCards(desk),
  openCard: (cardId) => {
    const card = desk.session.card(cardId);
    return card === null ? null : withoutSecrets(card);
  },
  listAccounts: () =>
    desk.session
      .cards()
      .map(({ id, bindings }) => ({ cardId: id, accounts: liveOf(bindings) }))
      .filter(({ accounts }) => accounts.length > 0),
  addCard: (draft) => addCard(desk, draft),
  // Another carrier may be what changes, so the context is that of the card as it will be.
  editCard: (cardId, edit) =>
    changeCards(desk, [cardId], (card) =>
      editCard(card, edit, contextFor(desk, desk.session.workspace(), edit.carrierId)),
    ),
  archiveCards: (cardIds, archived) =>
    changeCards(desk, cardIds, (card, context) => archiveCard(card, archived, context)),
  removeCard: (cardId) => removeCard(desk, cardId),
  removedCards: () => removedCards(desk),
  restoreCard: (cardId) => restoreCard(desk, cardId),
  tagCards: (cardIds, add, remove) =>
    changeCards(desk, cardIds, (card, context) => tagCard(card, { add, remove }, context)),
  snoozeCards: (cardIds, until) => changeCards(desk, cardIds, (card, context) => snoozeCard(card, until, context)),
  recordAction: (cardIds, draft, receipts) =>
    changeWithFiles(desk, cardIds, receipts, (files, card, context) => recordAction(card, draft, context, files)),
  editAction: (cardId, actionId, draft) =>
    changeCards(desk, [cardId], (card, context) => editAction(card, actionId, draft, context)),
  removeAction: (cardId, actionId) =>
    changeCards(desk, [cardId], (card, context) => removeAction(card, actionId, context)),
  setNoProof: (cardId, actionId, none) =>
    changeCards(desk, [cardId], (card, context) => setNoProof(card, actionId, none, context)),
  recordConfirmation: (cardId, draft, receipts) =>
    changeWithFiles(desk, [cardId], receipts, (files, card, context) =>
      recordConfirmation(card, draft, context, files),
    ),
  recordConfirmations: (seen) => {
    const drafts = new Map(seen.map(({ cardId, draft }) => [cardId, draft]));
    return changeCards(desk, [...drafts.keys()], (card, context) => {
      const draft = drafts.get(card.id);
      return draft === undefined ? ok(card) : recordConfirmation(card, draft, context);
    });
  },
  removeConfirmation: (cardId, confirmationId) =>
    changeCards(desk, [cardId], (card, context) => removeConfirmation(card, confirmationId, context)),
  saveBinding: (cardId, bindingId, draft) =>
    changeCards(desk, [cardId], (card, context) => saveBinding(card, bindingId, draft, context)),
  removeBinding: (cardId, bindingId) =>
    changeCards(desk, [cardId], (card, context) => removeBinding(card, bindingId, context)),
  saveOverrides: (cardId, overrides) =>
    changeCards(desk, [cardId], (card, context) => saveOverrides(card, overrides, context)),
  acceptRule: (cardId, ruleId) => changeCards(desk, [cardId], (card, context) => acceptRule(card, ruleId, context)),
  undo: (undoToken) => undoChange(desk, undoToken),
});
