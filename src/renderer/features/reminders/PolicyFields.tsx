import { NativeSelect, Switch } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReminderPolicy } from '#core/model/reminder.ts';
import { useFormat } from '../../use-format.ts';
import { DayChips } from './DayChips.tsx';
import { PanelSetting } from './PanelSetting.tsx';

interface PolicyFieldsProps {
  readonly policy: ReminderPolicy;
  /** Gets the policy as it stands when the change is made. */
  readonly onChange: (patch: (policy: ReminderPolicy) => Partial<ReminderPolicy>) => void;
}

const CHECK_DAYS = [14, 30, 60, 90, 180] as const;
const USUAL_CHECK = 30;

const Toggle = ({
  word,
  isOn,
  onChange,
}: {
  readonly word: 'daily' | 'repeat';
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
}): ReactElement => {
  const { t } = useTranslation('reminders');
  return (
    <PanelSetting
      label={t(`policy.${word}`)}
      text={t(`policy.${word}-text`)}
      control={(labelId) => (
        <Switch
          aria-labelledby={labelId}
          aria-description={t(`policy.${word}-text`)}
          checked={isOn}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    />
  );
};

const StatusCheck = ({ policy, onChange }: PolicyFieldsProps): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const days = policy.statusCheckAfterDays;
  const choices = [...new Set([...CHECK_DAYS, days ?? USUAL_CHECK])].sort((a, b) => a - b);
  return (
    <PanelSetting
      label={t('policy.check')}
      text={t('policy.check-text')}
      control={(labelId) => (
        <Switch
          aria-labelledby={labelId}
          aria-description={t('policy.check-text')}
          checked={days !== null}
          onChange={(event) => {
            const statusCheckAfterDays = event.currentTarget.checked ? USUAL_CHECK : null;
            onChange(() => ({ statusCheckAfterDays }));
          }}
        />
      )}
    >
      {days === null ? null : (
        <NativeSelect
          aria-label={t('policy.check-days')}
          value={String(days)}
          data={choices.map((choice) => ({ value: String(choice), label: format.days(choice) }))}
          onChange={(event) => {
            const statusCheckAfterDays = Number(event.currentTarget.value);
            onChange(() => ({ statusCheckAfterDays }));
          }}
        />
      )}
    </PanelSetting>
  );
};

/** The days and habits of one policy. */
export const PolicyFields = ({ policy, onChange }: PolicyFieldsProps): ReactElement => {
  const { t } = useTranslation('reminders');
  const isDaily = policy.dailyInGrace || policy.repeatUntilHandled;
  return (
    <>
      <DayChips
        label={t('policy.before')}
        days={policy.beforeActiveEnds}
        least={0}
        none={t('policy.none-before')}
        onChange={(days) => onChange((now) => ({ beforeActiveEnds: days(now.beforeActiveEnds) }))}
      />
      <DayChips
        label={t('policy.lost')}
        {...(isDaily ? { text: t('policy.lost-daily') } : {})}
        days={policy.beforeLost}
        least={1}
        none={isDaily ? '' : t('policy.none-lost')}
        onChange={(days) => onChange((now) => ({ beforeLost: days(now.beforeLost) }))}
      />
      <DayChips
        label={t('policy.stop')}
        text={t('policy.stop-text')}
        days={policy.beforeHardStop}
        least={0}
        none={t('policy.none-stop')}
        onChange={(days) => onChange((now) => ({ beforeHardStop: days(now.beforeHardStop) }))}
      />
      <Toggle word="daily" isOn={policy.dailyInGrace} onChange={(on) => onChange(() => ({ dailyInGrace: on }))} />
      <Toggle
        word="repeat"
        isOn={policy.repeatUntilHandled}
        onChange={(on) => onChange(() => ({ repeatUntilHandled: on }))}
      />
      <StatusCheck policy={policy} onChange={onChange} />
    </>
  );
};
