import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptCheck } from '#core/contract/receipts.ts';
import { go } from '../../app-state.ts';
import styles from './ReceiptsPage.module.css';

type Finding = ReceiptCheck['missing'][number];

const Findings = ({
  title,
  list,
}: {
  readonly title: string;
  readonly list: readonly Finding[];
}): ReactElement | null =>
  list.length === 0 ? null : (
    <div>
      <p>{title}</p>
      <ul className={styles['findings']}>
        {list.map(({ cardId, receiptId, fileName }) => (
          <li key={receiptId}>
            <button type="button" className="link" onClick={() => go({ page: 'card', cardId })}>
              {fileName}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );

/** What a check of all kept files found: every byte as it was, or which file changed or is gone. */
export const CheckResult = ({ check }: { readonly check: ReceiptCheck }): ReactElement => {
  const { t } = useTranslation('receipts');
  const fine = check.missing.length + check.changed.length === 0;
  const Icon = fine ? IconShieldCheck : IconAlertTriangle;
  return (
    <div className={styles['check']} data-fine={fine} role="status">
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      <div className="grow">
        {fine ? t('check.fine', { count: check.checked }) : t('check.trouble', { count: check.checked })}
        <Findings title={t('check.changed')} list={check.changed} />
        <Findings title={t('check.missing')} list={check.missing} />
      </div>
    </div>
  );
};
