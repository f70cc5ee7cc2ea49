import { useEffect, useState } from 'react';
import type { ReceiptRow } from '#core/contract/receipts.ts';
import { useApp } from '../../app-state.ts';

interface Loaded {
  readonly revision: number;
  readonly rows: readonly ReceiptRow[];
}

/** Every kept receipt, newest first; null until the first answer. Asked again after each change. */
export const useReceiptList = (): readonly ReceiptRow[] | null => {
  const revision = useApp((model) => model.revision);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let wanted = true;
    void window.app.listReceipts().then((rows) => {
      if (wanted) setLoaded({ revision, rows: rows.toSorted(newestFirst) });
    });
    return () => {
      wanted = false;
    };
  }, [revision]);
  return loaded?.rows ?? null;
};

const dayOf = ({ provesOn, receipt }: ReceiptRow): string => provesOn ?? receipt.recordedAt.slice(0, 10);

/** Newest day first; the proofs of one day as they were added, which is how they stand beside their entry. */
const newestFirst = (a: ReceiptRow, b: ReceiptRow): number => {
  const [dayA, dayB] = [dayOf(a), dayOf(b)];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  const [atA, atB] = [a.receipt.recordedAt, b.receipt.recordedAt];
  return atA === atB ? 0 : atA < atB ? -1 : 1;
};
