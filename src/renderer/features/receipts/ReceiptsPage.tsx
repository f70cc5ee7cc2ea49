import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconReceipt, IconSearch, IconShieldCheck } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptCheck, ReceiptRow } from '#core/contract/receipts.ts';
import { useApp } from '../../app-state.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { CheckResult } from './CheckResult.tsx';
import { MissingList } from './MissingList.tsx';
import { ReceiptCard } from './ReceiptCard.tsx';
import styles from './ReceiptsPage.module.css';
import { found } from './receipt-search.ts';
import { useReceiptList } from './use-receipt-list.ts';

const FILTERS = ['all', 'missing'] as const;
type Filter = (typeof FILTERS)[number];
const PAGE = 60;

const Grid = ({ rows }: { readonly rows: readonly ReceiptRow[] }): ReactElement => {
  const { t } = useTranslation('receipts');
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className={styles['grid']}>
        {rows.slice(0, shown).map((row) => (
          <ReceiptCard key={row.receipt.id} row={row} />
        ))}
      </ul>
      {rows.length > shown ? (
        <Button variant="subtle" onClick={() => setShown(shown + PAGE)}>
          {t('page.more', { count: rows.length - shown })}
        </Button>
      ) : null}
    </>
  );
};

const useCheck = (): readonly [ReceiptCheck | null, boolean, () => void] => {
  const [check, setCheck] = useState<ReceiptCheck | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    setCheck(await window.app.verifyReceipts());
    setBusy(false);
  };
  return [check, busy, () => void run()];
};

const NoReceipts = ({ children }: { readonly children?: ReactNode }): ReactElement => {
  const { t } = useTranslation('receipts');
  return (
    <EmptyState icon={<IconReceipt size={32} stroke={1.5} />} title={t('page.emptyTitle')} text={t('page.emptyText')}>
      {children}
    </EmptyState>
  );
};

interface ListProps {
  readonly rows: readonly ReceiptRow[];
  readonly filter: Filter;
  readonly query: string;
  /** How many renewals lack a proof. */
  readonly missing: number;
  readonly onMissing: () => void;
}

const List = ({ rows, filter, query, missing, onMissing }: ListProps): ReactElement => {
  const { t } = useTranslation('receipts');
  if (filter === 'missing') return <MissingList query={query} />;
  if (rows.length === 0) {
    return (
      <NoReceipts>
        {missing === 0 ? null : <Button onClick={onMissing}>{t('page.showMissing', { count: missing })}</Button>}
      </NoReceipts>
    );
  }
  const hits = found(rows, query);
  return hits.length === 0 ? (
    <p className={styles['none']}>{t('page.noHit', { query })}</p>
  ) : (
    <Grid key={query} rows={hits} />
  );
};

/** Every proof across all cards, and what is still missing. */
export const ReceiptsPage = (): ReactElement | null => {
  const { t } = useTranslation('receipts');
  const rows = useReceiptList();
  const missing = useApp(({ summaries }) =>
    summaries.reduce((sum, one) => sum + (one.archived ? 0 : one.receiptsMissing), 0),
  );
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [check, busy, runCheck] = useCheck();
  if (rows === null) return null;
  if (rows.length === 0 && missing === 0) {
    return (
      <>
        <PageHead title={t('page.title')} />
        <NoReceipts />
      </>
    );
  }
  return (
    <>
      <PageHead title={t('page.title')} detail={t('page.detail', { kept: rows.length, missing })}>
        <Button
          leftSection={<IconShieldCheck size={16} stroke={1.75} aria-hidden="true" />}
          loading={busy}
          onClick={runCheck}
        >
          {t('page.verify')}
        </Button>
      </PageHead>
      <div className={styles['filters']}>
        <TextInput
          className={styles['search'] ?? ''}
          aria-label={t('page.search')}
          placeholder={t('page.search')}
          leftSection={<IconSearch size={14} stroke={1.75} aria-hidden="true" />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('page.filter')}
          value={filter}
          onChange={(value) => setFilter(value === 'missing' ? 'missing' : 'all')}
          data={[
            { value: 'all', label: t('page.all', { count: rows.length }) },
            { value: 'missing', label: t('page.missing', { count: missing }) },
          ]}
        />
      </div>
      {check === null ? null : <CheckResult check={check} />}
      <List rows={rows} filter={filter} query={query} missing={missing} onMissing={() => setFilter('missing')} />
    </>
  );
};
