import { Button, Select } from '@mantine/core';
import { IconExternalLink, IconFolder, IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptRow } from '#core/contract/receipts.ts';
import type { ReceiptKind } from '#core/model/action.ts';
import { applied, closeDialog, openDialog, tellFailure } from '../../app-state.ts';
import styles from './ReceiptDialog.module.css';
import { RECEIPT_KIND_LIST } from './receipt-kinds.ts';

const icon = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;

/** Opens the file in the system's program; says so when it is gone. */
export const openOutside = async ({ cardId, receipt }: ReceiptRow): Promise<void> => {
  if (!(await window.app.openReceipt(cardId, receipt.id))) {
    tellFailure(Object.assign({ kind: 'receipt-vanished' }, { fileName: receipt.fileName }));
  }
};

/** Shows the file in its folder; says so when it is gone. */
export const showInFolder = async ({ cardId, receipt }: ReceiptRow): Promise<void> => {
  if (!(await window.app.showReceiptInFolder(cardId, receipt.id))) {
    tellFailure(Object.assign({ kind: 'receipt-vanished' }, { fileName: receipt.fileName }));
  }
};

/** Moves a receipt to the trash, with a way back. */
export const removeReceipt = async ({ cardId, receipt }: ReceiptRow): Promise<boolean> => {
  const reply = await window.app.removeReceipt(cardId, receipt.id);
  if (reply.ok) applied(reply.value, 'receipt-removed');
  else tellFailure(reply.failure);
  return reply.ok;
};

const setKind = async ({ cardId, receipt }: ReceiptRow, kind: ReceiptKind): Promise<void> => {
  const reply = await window.app.setReceiptKind(cardId, receipt.id, kind);
  if (reply.ok) applied(reply.value, 'receipt-edited');
  else tellFailure(reply.failure);
};

interface ReceiptActionsProps {
  readonly row: ReceiptRow;
  /** Shown next when this one is removed. */
  readonly after: ReceiptRow | undefined;
}

/** What can be done with a receipt that is looked at. */
export const ReceiptActions = ({ row, after }: ReceiptActionsProps): ReactElement => {
  const { t } = useTranslation('receipts');
  const remove = async (): Promise<void> => {
    if (!(await removeReceipt(row))) return;
    if (after) openDialog({ kind: 'receipt', cardId: after.cardId, receiptId: after.receipt.id });
    else closeDialog();
  };
  return (
    <div className={styles['actions']}>
      <Select
        size="sm"
        w={170}
        aria-label={t('kindOf', { name: row.receipt.fileName })}
        value={row.receipt.kind}
        data={RECEIPT_KIND_LIST.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(value) => {
          const chosen = RECEIPT_KIND_LIST.find((one) => one === value);
          if (chosen && chosen !== row.receipt.kind) void setKind(row, chosen);
        }}
      />
      <Button leftSection={<IconExternalLink {...icon} />} onClick={() => void openOutside(row)}>
        {t('open')}
      </Button>
      <Button leftSection={<IconFolder {...icon} />} onClick={() => void showInFolder(row)}>
        {t('folder')}
      </Button>
      <Button variant="subtle" leftSection={<IconTrash {...icon} />} onClick={() => void remove()}>
        {t('remove')}
      </Button>
    </div>
  );
};
