import { IconAlertCircle, IconShieldCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChannelAdvice } from '#core/guide/advice.ts';
import { formatMoney } from '../../format-amount.ts';
import { useFormat } from '../../use-format.ts';
import styles from './ChannelTable.module.css';
import type { GuideSubject } from './guide-subject.ts';
import { useWayName } from './way-name.ts';

interface ChannelTableProps {
  readonly subject: GuideSubject;
  readonly advice: readonly ChannelAdvice[];
  readonly chosen: string | null;
  readonly onChoose: (channelId: string) => void;
}

/** Columns that a narrow window has no room for. */
const WIDE: ReadonlySet<string> = new Set(['pay', 'prepare', 'proof']);

const calm: ReadonlySet<ChannelAdvice['trust']> = new Set(['official', 'keep-receipt']);

const Row = ({
  subject,
  way,
  on,
  onChoose,
}: {
  subject: GuideSubject;
  way: ChannelAdvice;
  on: boolean;
  onChoose: (id: string) => void;
}): ReactElement => {
  const { t } = useTranslation('guide');
  const wayName = useWayName();
  const { days, month } = useLengthWords();
  const { id, kind, product, gives, trust } = way;
  const price =
    product?.price == null ? null : formatMoney({ amount: product.price, currency: subject.carrier.currency });
  const Trust = calm.has(trust) ? IconShieldCheck : IconAlertCircle;
  return (
    <tr data-on={on || undefined} onClick={() => onChoose(id)}>
      <th scope="row">
        <button type="button" className={styles['way']} aria-pressed={on} onClick={() => onChoose(id)}>
          {wayName(way)}
        </button>
      </th>
      <td data-wide>{t(`kind.${kind}.pay`)}</td>
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
      <td data-wide>{t(`kind.${kind}.prepare`)}</td>
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

/** The ways that fit, side by side: what each costs beside what it gives. */
export const ChannelTable = ({ subject, advice, chosen, onChoose }: ChannelTableProps): ReactElement => {
  const { t } = useTranslation('guide');
  const { language } = useFormat();
  const columns = ['way', 'pay', 'cost', 'gives', 'takes', 'prepare', 'proof', 'trust'] as const;
  const usual = advice.every(({ channel }) => channel === null);
  return (
    <div className={styles['scroll']}>
      {usual ? (
        <p className={styles['usual']}>{t('usual.note', { carrier: subject.carrier.names[language] })}</p>
      ) : null}
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
          {advice.map((way) => (
            <Row key={way.id} subject={subject} way={way} on={way.id === chosen} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
