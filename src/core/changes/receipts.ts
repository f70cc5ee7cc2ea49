import type { Receipt, ReceiptKind } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import { fail, ok } from '../result.ts';
import type { ChangeContext, Changed } from './change.ts';
import { findLive, liveOf, newStamps, removed, withRecord } from './records.ts';

/** A file that lies safely in the vault and waits for its record. */
export type KeptFile = Pick<Receipt, 'kind' | 'fileName' | 'mediaType' | 'bytes' | 'sha256'>;

const proves = (card: Card, provesId: string): boolean =>
  findLive(card.actions, provesId).ok || findLive(card.confirmations, provesId).ok;

/** One file proves one thing once, however often it is dropped. */
const notYetThere = (card: Card, provesId: string | null, files: readonly KeptFile[]): readonly KeptFile[] => {
  const known = new Set(
    liveOf(card.receipts)
      .filter((kept) => kept.provesId === provesId)
      .map(({ sha256 }) => sha256),
  );
  return files.filter(({ sha256 }) => {
    if (known.has(sha256)) return false;
    known.add(sha256);
    return true;
  });
};

/** The card with files as receipts of an action or a confirmation, or of nothing yet. */
export const attachReceipts = (
  card: Card,
  provesId: string | null,
  files: readonly KeptFile[],
  context: ChangeContext,
): Changed => {
  if (provesId !== null && !proves(card, provesId)) return fail({ kind: 'record-missing', recordId: provesId });
  const added = notYetThere(card, provesId, files).map((file) => ({ ...newStamps(context), ...file, provesId }));
  return ok(added.length === 0 ? card : { ...card, receipts: [...card.receipts, ...added] });
};

/** The card without a receipt; its file is the vault's business. */
export const removeReceipt = (card: Card, receiptId: string, { now }: ChangeContext): Changed => {
  const found = findLive(card.receipts, receiptId);
  return found.ok ? ok({ ...card, receipts: withRecord(card.receipts, removed(found.value, now)) }) : found;
};

/** The card with a receipt said to be of another kind. */
export const setReceiptKind = (card: Card, receiptId: string, kind: ReceiptKind, { now }: ChangeContext): Changed => {
  const found = findLive(card.receipts, receiptId);
  if (!found.ok) return found;
  return ok({ ...card, receipts: withRecord(card.receipts, { ...found.value, kind, updatedAt: now }) });
};

/** The receipts after what they proved was removed: a proof is never thrown away with the claim, it waits to be bound. */
export const unboundFrom = (receipts: readonly Receipt[], recordId: string, { now }: ChangeContext): Receipt[] =>
  receipts.map((receipt) =>
    receipt.provesId === recordId && receipt.removedAt === null
      ? { ...receipt, provesId: null, updatedAt: now }
      : receipt,
  );
