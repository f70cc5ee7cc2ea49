import { Button, NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { go, useApp } from '../../app-state.ts';
import { formatMinuteOfDay } from '../../format-day.ts';
import { saveSettings } from '../shell/commands.ts';
import { SettingRow } from './SettingRow.tsx';

/** Half hours of the day, and the chosen minute when it is none of them. */
const hours = (chosen: number): readonly number[] =>
  [...new Set([...Array.from({ length: 48 }, (_, index) => index * 30), chosen])].sort((a, b) => a - b);

/** The hour of the day; the rest of the policy is on the Reminders page. */
export const ReminderSettings = (): ReactElement => {
  const { t } = useTranslation('settings');
  const reminders = useApp(({ app }) => app.settings.reminders);
  const zone = useApp(({ app }) => app.zone);
  const { quiet } = reminders;
  const span = quiet
    ? t('quiet-span', { from: formatMinuteOfDay(quiet.from), to: formatMinuteOfDay(quiet.to) })
    : t('quiet-none');
  return (
    <>
      <SettingRow label={t('hour')} text={t('hour-text', { zone })}>
        {({ labelId, description }) => (
          <NativeSelect
            aria-labelledby={labelId}
            aria-description={description}
            value={String(reminders.minuteOfDay)}
            data={hours(reminders.minuteOfDay).map((minute) => ({
              value: String(minute),
              label: formatMinuteOfDay(minute),
            }))}
            onChange={(event) =>
              void saveSettings({ reminders: { ...reminders, minuteOfDay: Number(event.currentTarget.value) } })
            }
          />
        )}
      </SettingRow>
      <SettingRow label={t('quiet')} text={span}>
        {() => <Button onClick={() => go({ page: 'reminders' })}>{t('open-reminders')}</Button>}
      </SettingRow>
    </>
  );
};
