import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconExternalLink, IconFolder, IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptRow } from '#core/contract/receipts.ts';
import { parseLocalDate } from '#core/local-date.ts';
import { go, openDialog } from '../../app-state.ts';
import { formatBytes } from '../../format-amount.ts';
import { formatDay } from '../../format-day.ts';
import { useLanguage } from '../../use-format.ts';
import { openOutside, removeReceipt, showInFolder } from './ReceiptActions.tsx';
import { ReceiptPicture } from './ReceiptPicture.tsx';
import styles from './ReceiptsPage.module.css';

const icon = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;

const CardMenu = ({ row }: { readonly row: ReceiptRow }): ReactElement => {
  const { t } = useTranslation('receipts');
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={24} aria-label={t('menu', { name: row.receipt.fileName })}>
          <IconDots size={16} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconExternalLink {...icon} />} onClick={() => void openOutside(row)}>
          {t('open')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFolder {...icon} />} onClick={() => void showInFolder(row)}>
          {t('folder')}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => void removeReceipt(row)}>
          {t('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

/** A receipt among all: its picture, whose it is, what it proves. */
export const ReceiptCard = ({ row }: { readonly row: ReceiptRow }): ReactElement => {
  const { t } = useTranslation('receipts');
  const language = useLanguage();
  const { receipt, cardId, cardLabel, provesOn, address } = row;
  const day = provesOn === null ? null : parseLocalDate(provesOn);
  return (
    <li className={styles['card']}>
      <button
        type="button"
        className={`${styles['picture']} maskable`}
        aria-label={t('show', { name: receipt.fileName })}
        onClick={() => openDialog({ kind: 'receipt', cardId, receiptId: receipt.id })}
      >
        <ReceiptPicture address={address} mediaType={receipt.mediaType} kind={receipt.kind} />
      </button>
      <div className={styles['words']}>
        <div className="grow">
          <div className={styles['name']} title={receipt.fileName}>
            {receipt.fileName}
          </div>
          <button type="button" className={`link el ${styles['whose']}`} onClick={() => go({ page: 'card', cardId })}>
            {cardLabel}
          </button>
          <div className="fs12 faint">{t(`kind.${receipt.kind}`)}</div>
          <div className="fs12 faint">
            {day === null ? t('page.unbound') : formatDay(day, language)}
            {language === 'zh-CN' ? '，' : ', '}
            <span className="num">{formatBytes(receipt.bytes)}</span>
          </div>
        </div>
        <CardMenu row={row} />
      </div>
    </li>
  );
};
