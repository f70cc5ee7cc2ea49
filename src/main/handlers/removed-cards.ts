import type { Changed } from '#core/changes/change.ts';
import { liveOf } from '#core/changes/records.ts';
import { restorable } from '#core/changes/restore.ts';
import type { CardReply, RemovedCardRow } from '#core/contract/cards.ts';
import { instantOfMs } from '#core/instant.ts';
import { showPhone } from '#core/phone.ts';
import { fail, ok } from '#core/result.ts';
import { type RemovedCard, readRemoved } from '../removed-cards.ts';
import { usedHashes, type Workspace } from '../workspace.ts';
import { replyTo } from './changing.ts';
import type { Desk } from './desk.ts';

/** Removing a card, what lies removed, and the way back. */

/** Puts the card's file away, with undo. Its receipts stay where they are until it is erased. */
export const removeCard = async (desk: Desk, cardId: string): Promise<CardReply> => {
  const workspace = desk.session.workspace();
  const before = workspace.cards.get(cardId);
  const removed = await workspace.cards.remove(cardId, desk.clock.now());
  if (!removed.ok) return removed;
  const undoToken = before === null ? null : workspace.undo.push([{ before, after: null }]);
  return ok(replyTo(desk, workspace, [], undoToken));
};

/** Brings a removed card back with all it had; refused when its number belongs to another card by now. */
export const bringBack = async (workspace: Workspace, cardId: string): Promise<Changed> => {
  const { cards } = await readRemoved(workspace.folder);
  const found = cards.find(({ card }) => card.id === cardId);
  if (found === undefined) return fail({ kind: 'card-missing', cardId });
  const free = restorable(found.card, workspace.cards.all());
  if (!free.ok) return free;
  // File first, record second, on the way back as well: another card may have let go of the same receipt meanwhile.
  for (const hash of usedHashes([found.card])) await workspace.vault.fromTrash(hash);
  return workspace.cards.bringBack(cardId);
};

/** Answers with the card that came back. */
export const restoreCard = async (desk: Desk, cardId: string): Promise<CardReply> => {
  const workspace = desk.session.workspace();
  const restored = await bringBack(workspace, cardId);
  return restored.ok ? ok(replyTo(desk, workspace, [restored.value], null)) : restored;
};

const rowOf = ({ card, removedAtMs }: RemovedCard): RemovedCardRow => ({
  cardId: card.id,
  label: card.details.label,
  numberShown: card.details.number === null ? null : showPhone(card.details.number),
  removedAt: instantOfMs(Math.round(removedAtMs)),
  receipts: liveOf(card.receipts).length,
});

/** What lies removed, the latest first. */
export const removedCards = async ({ session }: Desk): Promise<readonly RemovedCardRow[]> =>
  (await readRemoved(session.workspace().folder)).cards.map(rowOf);
