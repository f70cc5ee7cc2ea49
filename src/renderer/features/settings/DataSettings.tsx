import { Button } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { go, useApp } from '../../app-state.ts';
import { showSample } from '../shell/sample.ts';
import { RemovedCards } from './RemovedCards.tsx';
import { SettingRow } from './SettingRow.tsx';

/** Where the files are, the catalogue, and the sample cards. */
export const DataSettings = (): ReactElement => {
  const { t } = useTranslation('settings');
  const sample = useApp(({ app }) => app.sample);
  return (
    <>
      <SettingRow label={t('folder')} text={sample ? t('folder-sample') : t('folder-text')}>
        {() => (
          <Button
            leftSection={<IconFolder size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => void window.app.showDataFolder()}
          >
            {t('show-folder')}
          </Button>
        )}
      </SettingRow>
      <RemovedCards />
      <SettingRow label={t('carriers')} text={t('carriers-text')}>
        {() => <Button onClick={() => go({ page: 'carriers', carrierId: null })}>{t('open-carriers')}</Button>}
      </SettingRow>
      <SettingRow label={t('sample')} text={t('sample-text')}>
        {() => (
          <Button onClick={() => void showSample(!sample)}>{sample ? t('leave-sample') : t('show-sample')}</Button>
        )}
      </SettingRow>
    </>
  );
};
