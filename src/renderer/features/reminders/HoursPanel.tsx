import { NativeSelect, Switch } from '@mantine/core';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#core/model/settings.ts';
import { snoozeUntil } from '#core/reminders/marks.ts';
import { minuteOfDayAt } from '#core/zoned-time.ts';
import { useApp } from '../../app-state.ts';
import { formatMinuteOfDay } from '../../format-day.ts';
import { changeHours } from './changes.ts';
import { useDesk } from './desk.ts';
import { PanelSetting } from './PanelSetting.tsx';
import styles from './Panels.module.css';

type Quiet = NonNullable<Settings['reminders']['quiet']>;

const NIGHT: Quiet = { from: 22 * 60, to: 8 * 60 };
const HALF_HOURS = Array.from({ length: 48 }, (_, index) => index * 30);

/** Half hours of the day, and the chosen minute when it is none of them. */
const minutesWith = (chosen: number): { value: string; label: string }[] =>
  [...new Set([...HALF_HOURS, chosen])]
    .sort((a, b) => a - b)
    .map((minute) => ({ value: String(minute), label: formatMinuteOfDay(minute) }));

const Minute = ({
  name,
  minute,
  onChange,
}: {
  readonly name: { readonly 'aria-label': string } | { readonly 'aria-labelledby': string };
  readonly minute: number;
  readonly onChange: (minute: number) => void;
}): ReactElement => (
  <NativeSelect
    {...name}
    value={String(minute)}
    data={minutesWith(minute)}
    onChange={(event) => onChange(Number(event.currentTarget.value))}
  />
);

/** The hour at which a chosen hour inside the quiet ones is really told; null when it is not moved. */
const movedTo = (reminders: Settings['reminders'], nowMs: number, zone: string): string | null => {
  const told = minuteOfDayAt(snoozeUntil({ kind: 'tomorrow' }, nowMs, zone, reminders), zone);
  return told === reminders.minuteOfDay ? null : formatMinuteOfDay(told);
};

/** The hour of the day at which milestones are told, and the hours of quiet. */
export const HoursPanel = (): ReactElement => {
  const { t } = useTranslation('reminders');
  const { act } = useDesk();
  const titleId = useId();
  const reminders = useApp(({ app }) => app.settings.reminders);
  const zone = useApp(({ app }) => app.zone);
  const nowMs = useApp((model) => model.nowMs);
  const { quiet, minuteOfDay } = reminders;
  const moved = movedTo(reminders, nowMs, zone);
  const change = (patch: Parameters<typeof changeHours>[0]): void => {
    void act(() => changeHours(patch), t('policy.said'));
  };
  return (
    <section className={styles['panel']} aria-labelledby={titleId}>
      <h2 className="h2" id={titleId}>
        {t('hours.title')}
      </h2>
      <PanelSetting
        label={t('hours.hour')}
        text={moved === null ? t('hours.hour-text', { zone }) : t('hours.moved', { when: moved })}
        control={(labelId) => (
          <Minute
            name={{ 'aria-labelledby': labelId }}
            minute={minuteOfDay}
            onChange={(minute) => change({ minuteOfDay: minute })}
          />
        )}
      />
      <PanelSetting
        label={t('hours.quiet')}
        text={t('hours.quiet-text')}
        control={(labelId) => (
          <Switch
            aria-labelledby={labelId}
            aria-description={t('hours.quiet-text')}
            checked={quiet !== null}
            onChange={(event) => change({ quiet: event.currentTarget.checked ? NIGHT : null })}
          />
        )}
      >
        {quiet === null ? null : (
          <div className={styles['span']}>
            <Minute
              name={{ 'aria-label': t('hours.from') }}
              minute={quiet.from}
              onChange={(from) => change({ quiet: { ...quiet, from } })}
            />
            <span className="muted">{t('hours.span')}</span>
            <Minute
              name={{ 'aria-label': t('hours.to') }}
              minute={quiet.to}
              onChange={(to) => change({ quiet: { ...quiet, to } })}
            />
          </div>
        )}
      </PanelSetting>
    </section>
  );
};
