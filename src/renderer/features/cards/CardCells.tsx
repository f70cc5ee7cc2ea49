import { IconAlertCircle, IconPaperclip } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import type { CardSummary } from '#core/views/card-summary.ts';
import type { Format } from '../../format.ts';
import { formatMoney } from '../../format-amount.ts';
import { lineName, shortLineName } from '../../parts/line-name.ts';
import { StateSign } from '../../parts/StateMark.tsx';
import { shortWhy } from '../../reason/short-why.ts';
import styles from './CardsTable.module.css';
import type { Column } from './list-view.ts';

/**
 * What a cell is written with, made once for the table: hooks in every cell would cost more than the rows
 * themselves while somebody types in the search.
 */
export interface CellWords {
  readonly t: TFunction<'cards'>;
  readonly reason: TFunction<'reason'>;
  readonly shell: TFunction<'shell'>;
  readonly format: Format;
  /** Tags stand beside the label where they have no column of their own. */
  readonly tagsAtLabel: boolean;
}

const tagged = ({ tags }: CardSummary): ReactElement => {
  const text = tags.join(', ');
  return (
    <span className={`${styles['tagged']} el`} title={text}>
      {text}
    </span>
  );
};

const identity = (summary: CardSummary, { format, tagsAtLabel }: CellWords): ReactElement => (
  <>
    <div className={styles['l1']} title={summary.label}>
      <span className="el">{summary.label}</span>
      {tagsAtLabel && summary.tags.length > 0 ? tagged(summary) : null}
    </div>
    <div className={`${styles['l2']} el`}>
      {summary.numberShown ? <span className="maskable">{summary.numberShown}</span> : null}
      <span title={lineName(summary, format.language)}>{shortLineName(summary, format.language)}</span>
    </div>
  </>
);

const activeUntil = (summary: CardSummary, { t, format }: CellWords): ReactElement => {
  if (summary.activeUntil === null) return <span className="faint">{t('not-known')}</span>;
  const over = summary.state === 'receive-only' || summary.state === 'lost';
  const estimate = summary.certainty.activeUntil === 'estimate';
  return <span className={`${estimate ? 'est' : ''} ${over ? 'faint' : ''}`}>{format.day(summary.activeUntil)}</span>;
};

const later = (summary: CardSummary, day: CardSummary['lostOn'], { t, format }: CellWords): ReactElement => {
  if (day !== null)
    return <span className={summary.certainty.lostOn === 'estimate' ? 'est' : ''}>{format.day(day)}</span>;
  if (summary.activeUntil === null) return <span className="faint">{t('not-known')}</span>;
  return <span className="faint">{summary.afterDeadlineUnknown ? t('not-stated') : t('none')}</span>;
};

const evidence = (summary: CardSummary, { t }: CellWords): ReactElement => {
  const missing = summary.receiptsMissing;
  if (missing === 0 && summary.receiptsKept === 0) return <span className="faint">{t('no-evidence')}</span>;
  const Icon = missing > 0 ? IconAlertCircle : IconPaperclip;
  return (
    <span className={styles['proof']} data-missing={missing > 0 || undefined}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      {missing > 0 ? t('missing', { count: missing }) : t('kept', { count: summary.receiptsKept })}
    </span>
  );
};

const lastRenewal = (summary: CardSummary, { t, format }: CellWords): ReactElement => {
  const last = summary.lastRenewal;
  if (last === null) return <span className="faint">{t('no-renewal')}</span>;
  return (
    <>
      <div>{last.paid ? formatMoney(last.paid) : t('no-payment')}</div>
      <div className={styles['l2']}>{format.day(last.on)}</div>
    </>
  );
};

const why = (summary: CardSummary, { reason, format }: CellWords): ReactElement => {
  const text = shortWhy(summary, { t: reason, language: format.language, today: format.today });
  return <span title={text}>{text}</span>;
};

const accounts = (summary: CardSummary, { t }: CellWords): ReactElement =>
  summary.accounts === 0 ? (
    <span className="faint">{t('none')}</span>
  ) : (
    <span>{t('accounts-left', { left: summary.accountsLeft, all: summary.accounts })}</span>
  );

/** What a column says of a card. */
export const cellOf = (summary: CardSummary, column: Column, words: CellWords): ReactElement | null => {
  switch (column) {
    case 'state':
      return <StateSign state={summary.state} word={words.shell(`state.${summary.state}`)} />;
    case 'card':
      return identity(summary, words);
    case 'active-until':
      return activeUntil(summary, words);
    case 'receives-until':
      return later(summary, summary.receiveUntil, words);
    case 'lost-on':
      return later(summary, summary.lostOn, words);
    case 'days':
      return summary.daysLeft === null ? null : <b data-state={summary.state}>{summary.daysLeft}</b>;
    case 'why':
      return why(summary, words);
    case 'last-renewal':
      return lastRenewal(summary, words);
    case 'evidence':
      return evidence(summary, words);
    case 'accounts':
      return accounts(summary, words);
    case 'tags':
      return <span>{summary.tags.join(', ')}</span>;
  }
};
