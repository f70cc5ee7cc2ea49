import { Button } from '@mantine/core';
import { IconCreditCard, IconFileExport, IconPlus, IconSearchOff, IconShieldCheck } from '@tabler/icons-react';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardState } from '#core/deadline.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { searchFor } from '#core/views/search.ts';
import { openDialog, useApp } from '../../app-state.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { useWidth } from '../../parts/use-width.ts';
import { useLanguage } from '../../use-format.ts';
import { BulkBar } from './BulkBar.tsx';
import styles from './CardsPage.module.css';
import { CardsTable } from './CardsTable.tsx';
import { fittingColumns } from './column-fit.ts';
import { Filters } from './Filters.tsx';
import { COLUMNS, FIRST_VIEW, type ListView, passes, sorted, UNFILTERED } from './list-view.ts';
import { SearchField } from './SearchField.tsx';
import { selectedCardIds } from './selection.ts';
import { useListView } from './use-list-view.ts';

const AddCardButton = (): ReactElement => {
  const { t } = useTranslation('shell');
  return (
    <Button
      variant="filled"
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
      rightSection={<Kbd onFill>N</Kbd>}
      aria-keyshortcuts="N"
      onClick={() => openDialog({ kind: 'add-card' })}
    >
      {t('add-card')}
    </Button>
  );
};

/** Why the list is empty: nothing has the words, nothing is in the view, or all was put away. */
type Nothing = 'searched' | 'filtered' | 'archived';

const NothingFound = ({ why, onShow }: { readonly why: Nothing; readonly onShow: () => void }): ReactElement => {
  const { t } = useTranslation('cards');
  return (
    <EmptyState
      icon={<IconSearchOff size={32} stroke={1.5} />}
      title={t(`nothing.${why}.title`)}
      text={t(`nothing.${why}.text`)}
    >
      <Button onClick={onShow}>{t(`nothing.${why}.action`)}</Button>
    </EmptyState>
  );
};

const whyNothing = (summaries: readonly CardSummary[], typed: string): Nothing => {
  if (typed.trim() !== '') return 'searched';
  return summaries.every(({ archived }) => archived) ? 'archived' : 'filtered';
};

const useShown = (summaries: readonly CardSummary[], view: ListView, typed: string): readonly CardSummary[] => {
  const { scope, states, carrierIds, tags, sortBy, descending } = view;
  // Sorting ten thousand cards costs more than searching them, so a keystroke must not sort again.
  const inOrder = useMemo(() => sorted(summaries, { sortBy, descending }), [summaries, sortBy, descending]);
  const passing = useMemo(
    () => inOrder.filter((summary) => passes(summary, { ...FIRST_VIEW, scope, states, carrierIds, tags })),
    [inOrder, scope, states, carrierIds, tags],
  );
  return useMemo(() => {
    return typed.trim() === '' ? passing : passing.filter(searchFor(typed));
  }, [passing, typed]);
};

/** The selected cards, else those that were searched or filtered for, in the order shown; none when that is all of them. */
const exportable = (shown: readonly CardSummary[], all: readonly CardSummary[]): readonly string[] => {
  const selected = new Set(selectedCardIds());
  const chosen = selected.size > 0 ? all.filter(({ id }) => selected.has(id)) : shown;
  return chosen.length === all.length ? [] : chosen.map(({ id }) => id);
};

/** All cards, soonest first: search, filters, columns, and what can be done for several at once. */
export const CardsPage = ({ state }: { readonly state: CardState | null }): ReactElement => {
  const { t } = useTranslation('cards');
  const summaries = useApp((model) => model.summaries);
  const [view, change] = useListView(state);
  const [typed, type] = useState('');
  const cards = useShown(summaries, view, typed);
  const [place, width] = useWidth<HTMLDivElement>();
  const language = useLanguage();
  const columns = useMemo(
    () => view.columns ?? fittingColumns(width, COLUMNS, language),
    [view.columns, width, language],
  );
  const nothing = whyNothing(summaries, typed);
  const showWhatThereIs = (): void => {
    type('');
    change({ scope: nothing === 'archived' ? 'archived' : 'all', ...UNFILTERED });
  };
  return (
    <div className={styles['page']}>
      <PageHead
        title={t('title')}
        detail={
          summaries.length === 0
            ? null
            : t(`detail.${view.sortBy === 'days' && !view.descending ? 'soonest' : 'plain'}`, { count: cards.length })
        }
      >
        {summaries.length === 0 ? null : (
          <>
            <Button
              leftSection={<IconShieldCheck size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => openDialog({ kind: 'accounts' })}
            >
              {t('accounts-at-stake')}
            </Button>
            <Button
              leftSection={<IconFileExport size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => openDialog({ kind: 'export', cardIds: exportable(cards, summaries) })}
            >
              {t('export')}
            </Button>
          </>
        )}
        <AddCardButton />
      </PageHead>
      {summaries.length === 0 ? (
        <EmptyState icon={<IconCreditCard size={32} stroke={1.5} />} title={t('empty')} text={t('empty-text')} />
      ) : (
        <>
          <search className={styles['filters']}>
            <SearchField typed={typed} type={type} />
            <Filters summaries={summaries} view={view} change={change} columns={columns} />
          </search>
          <p className="visually-hidden" role="status">
            {typed === '' ? '' : t('found', { count: cards.length })}
          </p>
          <div ref={place} className={styles['list']}>
            {cards.length === 0 ? (
              <NothingFound why={nothing} onShow={showWhatThereIs} />
            ) : width > 0 ? (
              <CardsTable cards={cards} columns={columns} view={view} change={change} />
            ) : null}
          </div>
          <BulkBar summaries={summaries} shown={cards} />
        </>
      )}
    </div>
  );
};
