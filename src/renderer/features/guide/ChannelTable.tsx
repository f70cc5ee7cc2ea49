import { Button } from '@mantine/core';
import { IconAlertCircle, IconShieldCheck } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelAdvice } from '#core/guide/advice.ts';
import { formatMoney } from '../../format-amount.ts';
import { useFormat } from '../../use-format.ts';
import styles from './ChannelTable.module.css';
import { Fits } from './Fits.tsx';
import { useWayName } from './way-name.ts';

interface ChannelTableProps {
  /** In which prices stand. */
  readonly currency: string | null;
  /** What to say of the ways as a whole. */
  readonly note: string | null;
  readonly advice: readonly ChannelAdvice[];
  readonly chosen: string;
  readonly onChoose: (channelId: string) => void;
}

/** Columns that a narrow window has no room for. */
const WIDE: ReadonlySet<string> = new Set(['pay', 'prepare', 'proof']);

/** With nothing chosen there is nothing to fit: what to prepare stands in that place. */
const PLAIN = ['way', 'prepare', 'cost', 'gives', 'takes', 'pay', 'proof', 'trust'] as const;
const FITTED = ['way', 'fits', 'cost', 'gives', 'takes', 'pay', 'proof', 'trust'] as const;
/** Several reasons need the room, and speak of cards and cash themselves. */
const FITTED_TO_MANY = ['way', 'fits', 'cost', 'gives', 'takes', 'proof', 'trust'] as const;
type Column = (typeof PLAIN)[number] | (typeof FITTED)[number];

const columnsFor = (advice: readonly ChannelAdvice[], currency: string | null): readonly Column[] => {
  const reasons = Math.max(0, ...advice.map(({ verdict }) => verdict.reasons.length));
  const columns = reasons === 0 ? PLAIN : reasons === 1 ? FITTED : FITTED_TO_MANY;
  // Without a card nobody knows what it costs and gives.
  return currency === null ? columns.filter((column) => column !== 'cost' && column !== 'gives') : columns;
};

/** As many as are taken in at a glance; the others are a click away. */
const AT_ONCE = 6;

const calm: ReadonlySet<ChannelAdvice['trust']> = new Set(['official', 'keep-receipt']);

interface RowProps {
  readonly columns: readonly Column[];
  readonly currency: string | null;
  readonly way: ChannelAdvice;
  readonly on: boolean;
  readonly onChoose: (id: string) => void;
}

/** What stands in a cell of a way's row. */
const useCell = (currency: string | null): ((column: Exclude<Column, 'way'>, way: ChannelAdvice) => ReactNode) => {
  const { t } = useTranslation('guide');
  const { days, month } = useLengthWords();
  return (column, { kind, product, gives, trust, verdict, sourced }) => {
    switch (column) {
      case 'fits':
        return <Fits verdict={verdict} />;
      case 'cost':
        return product?.price == null || currency === null
          ? t('free')
          : formatMoney({ amount: product.price, currency });
      case 'gives':
        if (gives === null) return <span className="faint">{t('unknown')}</span>;
        return (
          <span className={sourced ? undefined : styles['estimate']}>
            {gives.unit === 'days' ? days(gives.count) : month(gives.count)}
          </span>
        );
      case 'trust':
        return <TrustMark trust={trust} />;
      case 'pay':
      case 'prepare':
      case 'proof':
      case 'takes':
        return t(`kind.${kind}.${column}`);
    }
  };
};

const TrustMark = ({ trust }: Pick<ChannelAdvice, 'trust'>): ReactElement => {
  const { t } = useTranslation('guide');
  const Icon = calm.has(trust) ? IconShieldCheck : IconAlertCircle;
  return (
    <span className={styles['trust']} data-due={!calm.has(trust) || undefined}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      {t(`trust.${trust}`)}
    </span>
  );
};

const Row = ({ columns, currency, way, on, onChoose }: RowProps): ReactElement => {
  const wayName = useWayName();
  const cell = useCell(currency);
  const { id, verdict } = way;
  return (
    <tr data-on={on || undefined} data-fit={verdict.fit} onClick={() => onChoose(id)}>
      {columns.map((column) =>
        column === 'way' ? (
          <th key={column} scope="row">
            <button type="button" className={styles['way']} aria-pressed={on} onClick={() => onChoose(id)}>
              {wayName(way)}
            </button>
          </th>
        ) : (
          <td key={column} data-column={column} data-wide={WIDE.has(column) || undefined}>
            {cell(column, way)}
          </td>
        ),
      )}
    </tr>
  );
};

const useLengthWords = (): { days: (count: number) => string; month: (count: number) => string } => {
  const { days, language } = useFormat();
  const month = new Intl.NumberFormat(language, { style: 'unit', unit: 'month', unitDisplay: 'long' });
  return { days, month: (count) => month.format(count) };
};

/** How many ways to show before they are asked for: never one that does not fit, and always the chosen one. */
const shownOf = (advice: readonly ChannelAdvice[], chosen: string): number => {
  const fitting = advice.filter(({ verdict }) => verdict.fit !== 'no').length;
  const first = Math.min(AT_ONCE, fitting);
  return advice.findIndex(({ id }) => id === chosen) < first ? first : advice.length;
};

/** The ways side by side, what fits best first: what each costs beside what it gives. */
export const ChannelTable = ({ currency, note, advice, chosen, onChoose }: ChannelTableProps): ReactElement => {
  const { t } = useTranslation('guide');
  const [all, setAll] = useState(false);
  const columns = columnsFor(advice, currency);
  const first = shownOf(advice, chosen);
  const rest = advice.length - first;
  return (
    <div className={styles['scroll']}>
      {note === null ? null : <p className={styles['usual']}>{note}</p>}
      <table
        className={styles['table']}
        aria-label={t('table')}
        data-many={(columns.includes('fits') && !columns.includes('pay')) || undefined}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-wide={WIDE.has(column) || undefined}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {advice.slice(0, all ? undefined : first).map((way) => (
            <Row
              key={way.id}
              columns={columns}
              currency={currency}
              way={way}
              on={way.id === chosen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      {rest === 0 ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          className={styles['others'] ?? ''}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('others.less') : t('others.more', { count: rest })}
        </Button>
      )}
    </div>
  );
};
