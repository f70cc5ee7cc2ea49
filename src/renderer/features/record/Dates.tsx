import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '#core/deadline.ts';
import type { LocalDate } from '#core/local-date.ts';
import { formatDay } from '../../format-day.ts';
import { useLanguage } from '../../use-format.ts';
import styles from './PreviewPane.module.css';

/** The three dates of a preview in large; an estimate looks like one. */
export const Dates = ({ after }: { readonly after: Deadline }): ReactElement => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const { activeUntil, receiveUntil, lostOn, certainty } = after;
  const rows: readonly (readonly [string, string, LocalDate | null, boolean])[] = [
    ['active', t('preview.activeUntil'), activeUntil, certainty.activeUntil === 'estimate'],
    ['receive', t('preview.receivesUntil'), receiveUntil, certainty.lostOn === 'estimate'],
    ['lost', t('preview.lostOn'), lostOn, certainty.lostOn === 'estimate'],
  ];
  return (
    <dl className={styles['dates']}>
      {rows.map(([key, label, day, unsure]) =>
        day === null ? null : (
          <div key={key} data-date={key}>
            <dt>{label}</dt>
            <dd>
              <span className={unsure ? 'est' : undefined}>{formatDay(day, language)}</span>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
};
