import { CloseButton, Select } from '@mantine/core';
import { IconCloudUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../format-amount.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { shortHash } from './guess-kind.ts';
import { ReceiptPicture } from './ReceiptPicture.tsx';
import styles from './ReceiptTray.module.css';
import { RECEIPT_KIND_LIST } from './receipt-kinds.ts';
import { usePastedFiles } from './use-pasted-files.ts';
import type { StagedReceipt, Staging } from './use-staging.ts';

const Row = ({ receipt, staging }: { readonly receipt: StagedReceipt; readonly staging: Staging }): ReactElement => {
  const { t } = useTranslation('receipts');
  const { file, kind } = receipt;
  return (
    <li className={styles['row']}>
      <span className={styles['picture']}>
        <ReceiptPicture address={file.address} mediaType={file.mediaType} kind={kind} />
      </span>
      <div className="grow">
        <div className="fs13 el" title={file.fileName}>
          {file.fileName}
        </div>
        <div className="fs12 faint num">
          {t('size', { size: formatBytes(file.bytes), hash: shortHash(file.sha256) })}
        </div>
      </div>
      <Select
        size="xs"
        className={styles['kind'] ?? ''}
        aria-label={t('kindOf', { name: file.fileName })}
        value={kind}
        data={RECEIPT_KIND_LIST.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(value) => {
          const chosen = RECEIPT_KIND_LIST.find((one) => one === value);
          if (chosen) staging.setKind(file.token, chosen);
        }}
      />
      <CloseButton
        size="sm"
        aria-label={t('removeStaged', { name: file.fileName })}
        onClick={() => staging.remove(file.token)}
      />
    </li>
  );
};

const Invitation = ({ staging }: { readonly staging: Staging }): ReactElement => {
  const { t } = useTranslation('receipts');
  return (
    <div className={styles['invitation']}>
      <IconCloudUpload size={16} stroke={1.75} aria-hidden="true" />
      {staging.busy ? (
        <span role="status">{t('tray.reading')}</span>
      ) : (
        <>
          <span>{t('tray.drop')}</span>
          <Kbd>{navigator.userAgent.includes('Mac') ? '⌘V' : 'Ctrl V'}</Kbd>
          <span>{t('tray.or')}</span>
          <button type="button" className="link" onClick={staging.choose}>
            {t('tray.choose')}
          </button>
          <span className={styles['types']}>{t('tray.types')}</span>
        </>
      )}
    </div>
  );
};

/** Where receipts are dropped, pasted or chosen. A bad file gets its own line and holds no other back. */
export const ReceiptTray = ({
  staging,
  label,
}: {
  readonly staging: Staging;
  readonly label: string;
}): ReactElement => {
  const { t } = useTranslation('receipts');
  const [over, setOver] = useState(false);
  usePastedFiles(staging.paste);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) staging.drop(files);
  };
  return (
    <section
      aria-label={label}
      className={styles['tray']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Invitation staging={staging} />
      {staging.files.length === 0 ? null : (
        <ul>
          {staging.files.map((receipt) => (
            <Row key={receipt.file.token} receipt={receipt} staging={staging} />
          ))}
        </ul>
      )}
      {staging.failures.map((trouble) => (
        <div key={trouble.no} className={styles['failure']}>
          <ErrorNote failure={trouble.failure}>
            <button type="button" className="link" onClick={() => staging.dismiss(trouble)}>
              {t('tray.dismiss')}
            </button>
          </ErrorNote>
        </div>
      ))}
    </section>
  );
};
