import { Switch } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app-state.ts';
import { saveSettings } from '../shell/commands.ts';
import { SettingRow } from './SettingRow.tsx';

const CHOICES = [
  { key: 'startAtLogin', word: 'start-at-login' },
  { key: 'closeToTray', word: 'close-to-tray' },
  { key: 'masking', word: 'masking' },
] as const;

/** Start at login, going on in the tray, and hiding numbers: three switches. */
export const RunningSettings = (): ReactElement => {
  const { t } = useTranslation('settings');
  const settings = useApp(({ app }) => app.settings);
  return (
    <>
      {CHOICES.map(({ key, word }) => (
        <SettingRow key={key} label={t(word)} text={t(`${word}-text`)}>
          {({ labelId, description }) => (
            <Switch
              aria-labelledby={labelId}
              aria-description={description}
              checked={settings[key]}
              onChange={(event) => void saveSettings({ [key]: event.currentTarget.checked })}
            />
          )}
        </SettingRow>
      ))}
    </>
  );
};
