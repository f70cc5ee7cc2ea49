import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSummary } from '#core/views/card-summary.ts';
import { lineName } from '../../parts/line-name.ts';
import { StateMark } from '../../parts/StateMark.tsx';
import { useFormat } from '../../use-format.ts';
import styles from './Runway.module.css';

export const DETAIL_WIDTH = 248;

interface RunwayDetailProps {
  readonly card: CardSummary;
  /** Where it floats, in pixels of the runway. */
  readonly left: number;
  readonly bottom: number;
}

const COLUMNS = {
  'active-until': 'column-active',
  'receives-until': 'column-receives',
  'lost-on': 'column-lost',
} as const;

/** The dates of the row that is pointed at or focused. */
export const RunwayDetail = ({ card, left, bottom }: RunwayDetailProps): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const without = card.afterDeadlineUnknown ? t('runway.unknown') : t('runway.none');
  const later = card.certainty.lostOn === 'estimate';
  const line = (word: keyof typeof COLUMNS, day: CardSummary['lostOn'], estimate: boolean) =>
    day === null ? (
      <li className="muted">{t('runway.without', { what: t(`runway.${COLUMNS[word]}`), text: without })}</li>
    ) : (
      <li>
        <span className={estimate ? 'est' : undefined}>{t(`runway.${word}`, { day: format.day(day) })}</span>
      </li>
    );
  return (
    <div className={styles['detail']} style={{ left, bottom, width: DETAIL_WIDTH }} aria-hidden="true">
      <div className="row">
        <b className="el">{card.label}</b>
        <StateMark state={card.state} small />
      </div>
      <div className="el muted">{lineName(card, format.language)}</div>
      <ul>
        {card.activeUntil === null ? (
          <li>{t('runway.no-date')}</li>
        ) : (
          <>
            {line('active-until', card.activeUntil, card.certainty.activeUntil === 'estimate')}
            {line('receives-until', card.receiveUntil, later)}
            {line('lost-on', card.lostOn, later)}
          </>
        )}
      </ul>
    </div>
  );
};
