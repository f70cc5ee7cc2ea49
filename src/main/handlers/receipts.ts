import { attachReceipts, removeReceipt, setReceiptKind } from '#core/changes/receipts.ts';
import type { ReceiptCheck, ReceiptRequests, ReceiptRow } from '#core/contract/receipts.ts';
import type { Receipt } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import type { Handlers } from '../door.ts';
import { changeCards } from './changing.ts';
import type { Desk } from './desk.ts';
import { changeWithFiles } from './staged-files.ts';

const liveReceipts = (card: Card): readonly Receipt[] => card.receipts.filter(({ removedAt }) => removedAt === null);

const rowsOf = (card: Card): readonly ReceiptRow[] => {
  const days = new Map([...card.actions, ...card.confirmations].map(({ id, on }) => [id, on]));
  return liveReceipts(card).map((receipt) => ({
    cardId: card.id,
    cardLabel: card.details.label,
    receipt,
    provesOn: receipt.provesId === null ? null : (days.get(receipt.provesId) ?? null),
    address: `keepline-receipt://kept/${receipt.sha256}`,
  }));
};

/** Re-hashes every kept file once, however many records point at it. */
const verify = async ({ session }: Desk): Promise<ReceiptCheck> => {
  const { cards, vault } = session.workspace();
  const known = new Map<string, Awaited<ReturnType<typeof vault.check>>>();
  const missing: ReceiptCheck['missing'][number][] = [];
  const changed: ReceiptCheck['changed'][number][] = [];
  let checked = 0;
  for (const card of cards.all()) {
    for (const { id, sha256, fileName } of liveReceipts(card)) {
      const state = known.get(sha256) ?? (await vault.check(sha256));
      known.set(sha256, state);
      checked += 1;
      const named = { cardId: card.id, receiptId: id, fileName };
      if (state === 'missing') missing.push(named);
      if (state === 'changed') changed.push(named);
    }
  }
  return { checked, missing, changed };
};

const pathOf = async ({ session }: Desk, cardId: string, receiptId: string): Promise<string | null> => {
  const card = session.card(cardId);
  const receipt = card === null ? undefined : liveReceipts(card).find(({ id }) => id === receiptId);
  const kept = receipt === undefined ? null : await session.workspace().vault.find(receipt.sha256);
  return kept?.path ?? null;
};

/** Answers what the window asks of receipts; paths stay on this side. */
export const createReceiptHandlers = (desk: Desk): Handlers<keyof ReceiptRequests> => {
  const staging = () => desk.session.workspace().staging;
  return {
    chooseReceipts: async () => staging().stageFiles(await desk.system.chooseReceipts()),
    stagePasted: (fileName, bytes) => staging().stageBytes(fileName, bytes),
    discardStaged: async (tokens) => {
      await staging().discard(tokens);
      return null;
    },
    attachReceipts: (cardId, provesId, receipts) =>
      changeWithFiles(desk, [cardId], receipts, (files, card, context) =>
        attachReceipts(card, provesId, files, context),
      ),
    removeReceipt: (cardId, receiptId) =>
      changeCards(desk, [cardId], (card, context) => removeReceipt(card, receiptId, context)),
    setReceiptKind: (cardId, receiptId, kind) =>
      changeCards(desk, [cardId], (card, context) => setReceiptKind(card, receiptId, kind, context)),
    listReceipts: () => desk.session.cards().flatMap(rowsOf),
    openReceipt: async (cardId, receiptId) => {
      const path = await pathOf(desk, cardId, receiptId);
      return path !== null && desk.system.openPath(path);
    },
    showReceiptInFolder: async (cardId, receiptId) => {
      const path = await pathOf(desk, cardId, receiptId);
      if (path !== null) desk.system.showInFolder(path);
      return path !== null;
    },
    verifyReceipts: () => verify(desk),
  };
};
