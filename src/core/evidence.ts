import { canonicalText } from './canonical-text.ts';
import { compareInstants } from './instant.ts';
import type { Instant } from './local-date.ts';
import type { Action, Receipt, ReceiptKind } from './model/action.ts';
import type { Card } from './model/card.ts';

/** What proof a renewal has and lacks, and the lines from which a chain of hashes is made. */

/** A payment that was recorded and what proves it. */
export interface Evidence {
  readonly action: Action;
  readonly receipts: readonly Receipt[];
  /** Nothing at all proves it, and nobody has said that nothing will. */
  readonly missing: boolean;
  /** Paid and proven so; each of the three answers another question of an operator. */
  readonly has: Readonly<Record<ReceiptKind, boolean>>;
}

const hasKinds = (receipts: readonly Receipt[]): Evidence['has'] => ({
  'payment-proof': receipts.some(({ kind }) => kind === 'payment-proof'),
  'operator-sms': receipts.some(({ kind }) => kind === 'operator-sms'),
  'date-screenshot': receipts.some(({ kind }) => kind === 'date-screenshot'),
  other: receipts.some(({ kind }) => kind === 'other'),
});

/** Whether money left somebody's pocket, so that there is something to prove. */
const isPaid = ({ payment, removedAt }: Action): boolean => removedAt === null && payment !== null && payment.paid > 0;

/** Whether a proof is still looked for: where the person said that there is none, asking again would be idle. */
const isAskedFor = ({ noProof }: Action): boolean => !noProof;

const receiptsByRecord = (card: Card): ReadonlyMap<string, readonly Receipt[]> => {
  const found = new Map<string, Receipt[]>();
  for (const receipt of card.receipts) {
    if (receipt.removedAt !== null || receipt.provesId === null) continue;
    const known = found.get(receipt.provesId);
    if (known) known.push(receipt);
    else found.set(receipt.provesId, [receipt]);
  }
  return found;
};

/** The evidence of every payment of a card, in the order they were recorded. */
export const evidenceOf = (card: Card): readonly Evidence[] => {
  const receipts = receiptsByRecord(card);
  return card.actions.filter(isPaid).map((action) => {
    const own = receipts.get(action.id) ?? [];
    return { action, receipts: own, missing: own.length === 0 && isAskedFor(action), has: hasKinds(own) };
  });
};

/** How many receipts a card keeps and how many of its payments have none. */
export const countEvidence = (card: Card): { readonly kept: number; readonly missing: number } => {
  let kept = 0;
  const proven = new Set<string>();
  for (const { removedAt, provesId } of card.receipts) {
    if (removedAt !== null) continue;
    kept += 1;
    if (provesId !== null) proven.add(provesId);
  }
  let missing = 0;
  for (const action of card.actions) if (isPaid(action) && isAskedFor(action) && !proven.has(action.id)) missing += 1;
  return { kept, missing };
};

type Entry = {
  readonly kind: 'action' | 'confirmation' | 'receipt';
  readonly at: Instant;
  readonly id: string;
  readonly record: unknown;
};

const entriesOf = (card: Card): readonly Entry[] => {
  const entry =
    (kind: Entry['kind']) =>
    (record: { readonly id: string; readonly recordedAt: Instant }): Entry => ({
      kind,
      at: record.recordedAt,
      id: record.id,
      record,
    });
  return [
    ...card.actions.map(entry('action')),
    ...card.confirmations.map(entry('confirmation')),
    ...card.receipts.map(entry('receipt')),
  ];
};

const byRecording = (a: Entry, b: Entry): number =>
  compareInstants(a.at, b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The card's facts as lines to be hashed one after the other, each hash taking in the one before: whoever knows the
 * last hash can tell whether a line was changed or left out. Removed records stay in it. The order is that of
 * recording, so what is recorded later only adds lines; the hash of each file stands in its receipt's line.
 */
export const evidenceChain = (card: Card): readonly string[] => [
  canonicalText({ keepline: 'evidence', version: 1, card: card.id, createdAt: card.createdAt }),
  ...[...entriesOf(card)].sort(byRecording).map(({ kind, record }) => canonicalText({ kind, record })),
];
