import { SegmentedControl } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#core/local-date.ts';
import { lengthWords } from '../../reason/context.ts';
import { DayField } from '../card/fields/DayField.tsx';
import { endLimits } from '../seen/seen-form.ts';
import styles from './CardFields.module.css';
import { type CardForm, type ChosenPlan, classMatters, daysThatMatter, registrationOf, stopsOf } from './card-form.ts';

interface ClassPartProps {
  readonly form: CardForm;
  readonly chosen: ChosenPlan;
  readonly today: LocalDate;
  readonly onChange: (form: CardForm) => void;
}

/** How the number is registered, where that decides its life; then the days that it counts from, with why. */
export const ClassPart = ({ form, chosen, today, onChange }: ClassPartProps): ReactElement | null => {
  const { t } = useTranslation('add');
  const { t: reason } = useTranslation('reason');
  const labelId = useId();
  const stops = stopsOf(form, chosen);
  if (!classMatters(chosen) && stops.length === 0) return null;
  const days = daysThatMatter(form, chosen);
  const limits = { ...endLimits(null, today), latest: today };
  const [stop] = stops;
  const length = stop?.lengths[0];
  return (
    <div className={styles['class']}>
      {classMatters(chosen) ? (
        <div>
          <div id={labelId} className={styles['legend']}>
            {t('class')}
          </div>
          <SegmentedControl
            fullWidth
            aria-labelledby={labelId}
            value={registrationOf(form, chosen)}
            data={chosen.plan.registrations.map((value) => ({ value, label: t(`classes.${value}`) }))}
            onChange={(value) => {
              const registration = chosen.plan.registrations.find((one) => one === value);
              if (registration) onChange({ ...form, registration });
            }}
          />
        </div>
      ) : null}
      {length ? (
        <p className={styles['why']}>{t('stopWhy', { length: lengthWords(reason, length) })}</p>
      ) : (
        <p className="fs12 muted">{t('classWhy')}</p>
      )}
      {days.size === 0 ? null : (
        <div className={styles['pair']}>
          {days.has('registered') ? (
            <DayField
              label={t('registered')}
              entry={form.registered}
              limits={limits}
              optional
              onChange={(registered) => onChange({ ...form, registered })}
            />
          ) : null}
          {days.has('activated') ? (
            <DayField
              label={t('activated')}
              entry={form.activated}
              limits={limits}
              optional
              onChange={(activated) => onChange({ ...form, activated })}
            />
          ) : null}
        </div>
      )}
    </div>
  );
};
