import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSummary } from '#core/views/card-summary.ts';
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

/** The dates of the row that is pointed at or focused. */
export const RunwayDetail = ({ card, left, bottom }: RunwayDetailProps): ReactElement => {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const later = card.certainty.lostOn === 'estimate';
  const line = (word: 'active-until' | 'receives-until' | 'lost-on', day: CardSummary['lostOn'], estimate: boolean) =>
    day === null ? null : (
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
      <ul>
        {card.activeUntil === null && card.lostOn === null ? <li>{t('runway.no-date')}</li> : null}
        {line('active-until', card.activeUntil, card.certainty.activeUntil === 'estimate')}
        {line('receives-until', card.receiveUntil, later)}
        {line('lost-on', card.lostOn, later)}
      </ul>
    </div>
  );
};
