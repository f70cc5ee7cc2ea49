import type { ReceiptRow } from '#core/contract/receipts.ts';

const textOf = ({ cardLabel, receipt, provesOn }: ReceiptRow): string =>
  `${cardLabel} ${receipt.fileName} ${provesOn ?? ''} ${receipt.sha256}`.toLowerCase();

/** The receipts whose card, file name, day or hash holds every word of the query. */
export const found = (rows: readonly ReceiptRow[], query: string): readonly ReceiptRow[] => {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = textOf(row);
    return words.every((word) => text.includes(word));
  });
};
