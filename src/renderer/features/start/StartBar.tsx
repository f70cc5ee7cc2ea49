import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#core/local-date.ts';
import { useFormat } from '../../use-format.ts';
import styles from './StartBar.module.css';
import type { StartDates } from './start-dates.ts';

const ACTIVE_FROM = 60;
const RECEIVES_FROM = 150;
const LOST_FROM = 420;
const WIDTH = 560;

/** A lesson, not a measure: the stretches keep their widths, only today's mark moves between them. */
const todayPlace = (today: LocalDate, dates: StartDates): number => {
  if (today <= dates.activeUntil) return ACTIVE_FROM;
  return today <= dates.receiveUntil ? (RECEIVES_FROM + LOST_FROM) / 2 : LOST_FROM + 60;
};

const Drawing = ({ todayX, label }: { readonly todayX: number; readonly label: string }): ReactElement => (
  <svg viewBox={`0 0 ${WIDTH} 38`} className={styles['drawing']} aria-hidden="true">
    <defs>
      <pattern id="start-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--bar-ro-bg)" />
        <path d="M1.2 0V6" stroke="var(--bar-ro)" strokeWidth="2.2" />
      </pattern>
    </defs>
    <rect x="0" y="20" width={RECEIVES_FROM} height="12" fill="var(--bar-past)" />
    {todayX === ACTIVE_FROM ? (
      <rect x={ACTIVE_FROM} y="20" width={RECEIVES_FROM - ACTIVE_FROM} height="12" fill="var(--bar-active)" />
    ) : null}
    <rect x={RECEIVES_FROM} y="20" width={LOST_FROM - RECEIVES_FROM} height="12" fill="url(#start-hatch)" />
    <path d={`M${RECEIVES_FROM} 20.5H${LOST_FROM}M${RECEIVES_FROM} 31.5H${LOST_FROM}`} stroke="var(--bar-ro)" />
    <path d={`M${LOST_FROM + 4} 22l8 8m0-8l-8 8`} stroke="var(--bar-lost)" strokeWidth="2" strokeLinecap="round" />
    <path d={`M${LOST_FROM + 16} 26H${WIDTH}`} stroke="var(--bar-lost)" strokeWidth="1.5" strokeDasharray="1.5 5" />
    <path d={`M${todayX} 15V36`} stroke="var(--ink)" strokeWidth="2" />
    <text x={todayX} y="11" textAnchor="middle" fontSize="12" fontWeight="600" fill="var(--ink)">
      {label}
    </text>
  </svg>
);

/** The three dates of a number on one bar, with what each means; becomes the person's own while they type. */
export const StartBar = ({ dates }: { readonly dates: StartDates }): ReactElement => {
  const { t } = useTranslation('start');
  const format = useFormat();
  const blocks = [
    { place: 'active', day: dates.activeUntil },
    { place: 'receives', day: dates.receiveUntil },
    { place: 'lost', day: dates.lostOn },
  ] as const;
  const [active, receives, lost] = [dates.activeUntil, dates.receiveUntil, dates.lostOn].map(format.day);
  return (
    <figure className={styles['bar']}>
      <figcaption className={`tag ${dates.own ? 'tag-accent' : ''} ${styles['tag']}`}>
        {t(dates.own ? 'yours' : 'example')}
      </figcaption>
      <Drawing todayX={todayPlace(format.today, dates)} label={t('today')} />
      <p className="visually-hidden">
        {t('sentence', { active: active ?? '', receives: receives ?? '', lost: lost ?? '' })}
      </p>
      <div className={styles['blocks']} aria-hidden="true">
        {blocks.map(({ place, day }) => (
          <div key={place} className={styles[place]}>
            <div className={styles['label']}>{t(place === 'lost' ? 'lost-on' : `${place}-until`)}</div>
            <div className={styles['day']}>{format.day(day)}</div>
            <div className={styles['text']}>{t(`${place}-text`)}</div>
          </div>
        ))}
      </div>
    </figure>
  );
};
