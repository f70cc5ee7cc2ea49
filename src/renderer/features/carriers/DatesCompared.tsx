import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '#core/deadline.ts';
import { daysBetween, type LocalDate } from '#core/local-date.ts';
import { useFormat } from '../../use-format.ts';
import styles from './DatesCompared.module.css';

const DATES = ['activeUntil', 'receiveUntil', 'lostOn'] as const;

/** Whether all three dates of two deadlines are the same. */
export const sameDates = (a: Deadline, b: Deadline): boolean => DATES.every((date) => a[date] === b[date]);

interface DatesComparedProps {
  readonly now: Deadline;
  readonly next: Deadline;
  /** What the second column stands for, such as `New rule`. */
  readonly nowLabel?: string;
  readonly nextLabel?: string;
}

/** The three dates as they are and as they would be, with the days between. */
export const DatesCompared = ({ now, next, nowLabel, nextLabel }: DatesComparedProps): ReactElement => {
  const { t } = useTranslation('carriers');
  const { day, days } = useFormat();
  const told = (on: LocalDate | null, { activeUntil }: Deadline): string =>
    on === null ? t(activeUntil === null ? 'dates.unknown' : 'dates.none') : day(on);
  const moved = (from: LocalDate | null, to: LocalDate | null): { readonly text: string; readonly worse: boolean } => {
    if (from === to) return { text: t('dates.same'), worse: false };
    if (from === null || to === null) return { text: '', worse: to === null };
    const gained = daysBetween(from, to);
    const text = t(gained > 0 ? 'dates.later' : 'dates.earlier', { days: days(Math.abs(gained)) });
    return { text, worse: gained < 0 };
  };
  return (
    <table className={styles['dates']} aria-label={t('dates.label')}>
      <thead>
        <tr>
          <th scope="col">{t('dates.what')}</th>
          <th scope="col">{nowLabel ?? t('dates.now')}</th>
          <th scope="col">{nextLabel ?? t('dates.next')}</th>
        </tr>
      </thead>
      <tbody>
        {DATES.map((date) => {
          const { text, worse } = moved(now[date], next[date]);
          return (
            <tr key={date} data-date={date}>
              <th scope="row">{t(`dates.${date}`)}</th>
              <td>{told(now[date], now)}</td>
              <td>
                <b>{told(next[date], next)}</b>
                <small data-worse={worse || undefined}>{text}</small>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
