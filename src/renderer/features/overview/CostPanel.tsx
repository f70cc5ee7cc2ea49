import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CurrencyCost, costsOf } from '#core/views/cost.ts';
import { useApp } from '../../app-state.ts';
import { formatFigure, formatMoneyShort } from '../../format-amount.ts';
import { useFormat } from '../../use-format.ts';
import styles from './CostPanel.module.css';

const COLUMN = 5;
const GAP = 2;
const HEIGHT = 16;
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** Twelve columns of this currency's own scale; a month without cost is a short dash. */
const MonthColumns = ({ byMonth }: { readonly byMonth: readonly number[] }): ReactElement => {
  const highest = Math.max(...byMonth, 1);
  return (
    <svg className={styles['columns']} width={12 * (COLUMN + GAP)} height={HEIGHT} aria-hidden="true">
      {MONTHS.map((month) => {
        const amount = byMonth[month] ?? 0;
        const height = amount === 0 ? 1 : Math.max(2, Math.round((amount / highest) * (HEIGHT - 1)));
        return (
          <rect
            key={month}
            x={month * (COLUMN + GAP)}
            y={HEIGHT - height}
            width={COLUMN}
            height={height}
            fill={amount === 0 ? 'var(--line2)' : 'var(--bar-active)'}
          />
        );
      })}
    </svg>
  );
};

/** An estimate is rounded: `95`, not `95.40`; cents only below ten. */
const roughly = (amount: number, currency: string): string => {
  const figure = formatFigure({ amount, currency });
  const value = Number(figure.replace(/,/g, ''));
  return value >= 10 ? Math.round(value).toLocaleString('en') : figure.replace(/\.00$/, '');
};

const CostRow = ({ cost }: { readonly cost: CurrencyCost }): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { currency, byMonth, soFar, ahead, unknownAhead } = cost;
  const year = Number(format.today.slice(0, 4));
  const spoken = byMonth.flatMap((amount, index) =>
    amount > 0
      ? [t('cost.month', { month: format.month(year, index + 1), amount: formatMoneyShort({ amount, currency }) })]
      : [],
  );
  const amount = roughly(ahead, currency);
  return (
    <tr>
      <th scope="row">{currency}</th>
      <td className={styles['months']} title={spoken.join(', ')}>
        <MonthColumns byMonth={byMonth} />
        <span className="visually-hidden">{spoken.length > 0 ? spoken.join(', ') : t('cost.nothing')}</span>
      </td>
      <td>{formatFigure({ amount: soFar, currency })}</td>
      <td className="muted">
        {unknownAhead === 0
          ? t('cost.about', { amount })
          : ahead === 0
            ? t('cost.unknown')
            : t('cost.at-least', { amount })}
      </td>
    </tr>
  );
};

/** What the year has cost and the next will, a row a currency; never a total. */
export const CostPanel = (): ReactElement => {
  const { t } = useTranslation('overview');
  const summaries = useApp((model) => model.summaries);
  const { today } = useFormat();
  const costs = useMemo(() => costsOf(summaries, today), [summaries, today]);
  return (
    <section className={styles['panel']}>
      <h2 className="h2">{t('cost.title', { year: today.slice(0, 4) })}</h2>
      {costs.length === 0 ? (
        <p className="fs13 muted">{t('cost.none')}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t('cost.currency')}</span>
                </th>
                <th scope="col" className={styles['months']}>
                  {t('cost.by-month')}
                </th>
                <th scope="col">{t('cost.so-far')}</th>
                <th scope="col">{t('cost.next')}</th>
              </tr>
            </thead>
            <tbody>
              {costs.map((cost) => (
                <CostRow key={cost.currency} cost={cost} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
