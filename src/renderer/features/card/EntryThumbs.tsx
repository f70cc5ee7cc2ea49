import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '#core/model/action.ts';
import { openDialog } from '../../app-state.ts';
import { ReceiptThumb } from '../receipts/ReceiptThumb.tsx';
import styles from './Timeline.module.css';

/** So many stand beside an entry without squeezing its words. */
const SHOWN = 2;

interface EntryThumbsProps {
  readonly cardId: string;
  readonly receipts: readonly Receipt[];
}

/** The proofs of an entry in small; what does not fit is one click away. */
export const EntryThumbs = ({ cardId, receipts }: EntryThumbsProps): ReactElement | null => {
  const { t } = useTranslation('card');
  const open = (receipt: Receipt): void => openDialog({ kind: 'receipt', cardId, receiptId: receipt.id });
  const hidden = receipts.slice(SHOWN);
  const [next] = hidden;
  if (receipts.length === 0) return null;
  return (
    <div className={styles['thumbs']}>
      {receipts.slice(0, SHOWN).map((receipt) => (
        <ReceiptThumb
          key={receipt.id}
          address={`keepline-receipt://kept/${receipt.sha256}`}
          mediaType={receipt.mediaType}
          kind={receipt.kind}
          name={t('history.openReceipt', { name: receipt.fileName })}
          onOpen={() => open(receipt)}
        />
      ))}
      {next ? (
        <button
          type="button"
          className={styles['others']}
          aria-label={t('history.moreReceipts', { count: hidden.length })}
          onClick={() => open(next)}
        >
          +{hidden.length}
        </button>
      ) : null}
    </div>
  );
};
