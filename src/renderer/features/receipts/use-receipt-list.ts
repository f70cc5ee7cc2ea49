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

const newestFirst = (a: ReceiptRow, b: ReceiptRow): number =>
  dayOf(a) === dayOf(b) ? (a.receipt.recordedAt < b.receipt.recordedAt ? 1 : -1) : dayOf(a) < dayOf(b) ? 1 : -1;
