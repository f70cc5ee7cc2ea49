import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut, IconZoomReset } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptRow } from '#core/contract/receipts.ts';
import { appStore, closeDialog, type DialogRequest, openDialog } from '../../app-state.ts';
import { formatBytes } from '../../format-amount.ts';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import { shortHash } from './guess-kind.ts';
import { ReceiptActions } from './ReceiptActions.tsx';
import styles from './ReceiptDialog.module.css';
import { ReceiptView } from './ReceiptView.tsx';
import { useReceiptList } from './use-receipt-list.ts';

type Request = Extract<DialogRequest, { readonly kind: 'receipt' }>;

const ZOOMS = [1, 1.5, 2, 3, 4] as const;

/** On a card's page one leafs through its receipts, on the page of receipts through all. */
const leaves = (rows: readonly ReceiptRow[], request: Request): readonly ReceiptRow[] =>
  appStore.getState().place.page === 'receipts' ? rows : rows.filter(({ cardId }) => cardId === request.cardId);

const show = (row: ReceiptRow | undefined): void => {
  if (row) openDialog({ kind: 'receipt', cardId: row.cardId, receiptId: row.receipt.id });
};

interface ToolProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

const Tool = ({ label, disabled, onClick, children }: ToolProps): ReactElement => (
  <Tooltip label={label}>
    <ActionIcon variant="subtle" color="gray" size={32} aria-label={label} disabled={disabled} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
);

interface ShownProps {
  readonly row: ReceiptRow;
  readonly previous: ReceiptRow | undefined;
  readonly next: ReceiptRow | undefined;
}

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

interface ZoomProps {
  readonly step: number;
  readonly closer: (by: number) => void;
}

/** Nearer and farther; words are large enough by themselves. */
const Zoom = ({ step, closer }: ZoomProps): ReactElement => {
  const { t } = useTranslation('receipts');
  return (
    <>
      <Tool label={t('preview.smaller')} disabled={step === 0} onClick={() => closer(-1)}>
        <IconZoomOut {...icon} />
      </Tool>
      <Tool label={t('preview.larger')} disabled={step === ZOOMS.length - 1} onClick={() => closer(1)}>
        <IconZoomIn {...icon} />
      </Tool>
      <Tool label={t('preview.whole')} disabled={step === 0} onClick={() => closer(-step)}>
        <IconZoomReset {...icon} />
      </Tool>
    </>
  );
};

const Shown = ({ row, previous, next }: ShownProps): ReactElement => {
  const { t } = useTranslation('receipts');
  const { t: shell } = useTranslation('shell');
  const [step, setStep] = useState(0);
  const { receipt, cardLabel } = row;
  const zooms = receipt.mediaType.startsWith('image/') || receipt.mediaType === 'application/pdf';
  const closer = (by: number): void => setStep((was) => Math.min(ZOOMS.length - 1, Math.max(0, was + by)));
  useHotkeys([
    ['ArrowLeft', () => show(previous)],
    ['ArrowRight', () => show(next)],
    ['+', () => closer(1)],
    ['=', () => closer(1)],
    ['-', () => closer(-1)],
    ['0', () => setStep(0)],
  ]);
  return (
    <DialogFrame
      title={receipt.fileName}
      subtitle={`${cardLabel} · ${t('size', { size: formatBytes(receipt.bytes), hash: shortHash(receipt.sha256) })}`}
      width={1040}
      onClose={closeDialog}
      onSave={closeDialog}
      actions={
        <span className={styles['tools']}>
          {zooms ? <Zoom step={step} closer={closer} /> : null}
          <Tool label={t('preview.previous')} disabled={previous === undefined} onClick={() => show(previous)}>
            <IconChevronLeft {...icon} />
          </Tool>
          <Tool label={t('preview.next')} disabled={next === undefined} onClick={() => show(next)}>
            <IconChevronRight {...icon} />
          </Tool>
        </span>
      }
      footer={
        <>
          <ReceiptActions row={row} after={next ?? previous} />
          <span className="grow" />
          <Button onClick={closeDialog}>{shell('close')}</Button>
        </>
      }
    >
      <div className={styles['stage']}>
        <ReceiptView
          key={receipt.id}
          address={row.address}
          mediaType={receipt.mediaType}
          fileName={receipt.fileName}
          zoom={ZOOMS[step] ?? 1}
        />
      </div>
    </DialogFrame>
  );
};

/** A receipt in large: zoom, leaf with the arrow keys, open elsewhere, remove. */
export const ReceiptDialog = ({ request }: { readonly request: Request }): ReactElement | null => {
  const rows = useReceiptList();
  if (rows === null) return null;
  const all = leaves(rows, request);
  const at = all.findIndex(({ receipt }) => receipt.id === request.receiptId);
  const row = all[at];
  if (!row) return null;
  return <Shown key={row.receipt.id} row={row} previous={all[at - 1]} next={all[at + 1]} />;
};
