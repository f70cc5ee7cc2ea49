import { Button } from '@mantine/core';
import { IconAlertCircle, IconShieldCheck } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
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

/** As many as are taken in at a glance; the others are a click away. */
const AT_ONCE = 6;

const calm: ReadonlySet<ChannelAdvice['trust']> = new Set(['official', 'keep-receipt']);

interface RowProps {
  readonly currency: string | null;
  readonly way: ChannelAdvice;
  readonly on: boolean;
  readonly onChoose: (id: string) => void;
}

const Row = ({ currency, way, on, onChoose }: RowProps): ReactElement => {
  const { t } = useTranslation('guide');
  const wayName = useWayName();
  const { days, month } = useLengthWords();
  const { id, kind, product, gives, trust, verdict } = way;
  const price = product?.price == null || currency === null ? null : formatMoney({ amount: product.price, currency });
  const Trust = calm.has(trust) ? IconShieldCheck : IconAlertCircle;
  return (
    <tr data-on={on || undefined} data-fit={verdict.fit} onClick={() => onChoose(id)}>
      <th scope="row">
        <button type="button" className={styles['way']} aria-pressed={on} onClick={() => onChoose(id)}>
          {wayName(way)}
        </button>
      </th>
      {verdict.reasons.length === 0 ? (
        <td data-wide>{t(`kind.${kind}.prepare`)}</td>
      ) : (
        <td className={styles['fits']}>
          <Fits verdict={verdict} />
        </td>
      )}
      <td className="num">{price ?? t('free')}</td>
      <td className="num">
        {gives === null ? (
          <span className="faint">{t('unknown')}</span>
        ) : (
          <span className={way.sourced ? undefined : styles['estimate']}>
            {gives.unit === 'days' ? days(gives.count) : month(gives.count)}
          </span>
        )}
      </td>
      <td>{t(`kind.${kind}.takes`)}</td>
      <td data-wide>{t(`kind.${kind}.pay`)}</td>
      <td data-wide>{t(`kind.${kind}.proof`)}</td>
      <td>
        <span className={styles['trust']} data-due={!calm.has(trust) || undefined}>
          <Trust size={16} stroke={1.75} aria-hidden="true" />
          {t(`trust.${trust}`)}
        </span>
      </td>
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
  const columns = advice.some(({ verdict }) => verdict.reasons.length > 0) ? FITTED : PLAIN;
  const first = shownOf(advice, chosen);
  const rest = advice.length - first;
  return (
    <div className={styles['scroll']}>
      {note === null ? null : <p className={styles['usual']}>{note}</p>}
      <table className={styles['table']} aria-label={t('table')}>
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
            <Row key={way.id} currency={currency} way={way} on={way.id === chosen} onChoose={onChoose} />
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
