import { Button } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { go, openDialog, useApp } from '../../app-state.ts';
import { showSample } from '../shell/sample.ts';
import { RemovedCards } from './RemovedCards.tsx';
import { SettingRow } from './SettingRow.tsx';

/** Where the files are, a copy of them for others, the catalogue, and the sample cards. */
export const DataSettings = (): ReactElement => {
  const { t } = useTranslation('settings');
  const sample = useApp(({ app }) => app.sample);
  const empty = useApp(({ summaries }) => summaries.length === 0);
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
      <SettingRow label={t('export')} text={t('export-text')}>
        {() => (
          <Button disabled={empty} onClick={() => openDialog({ kind: 'export', cardIds: [] })}>
            {t('open-export')}
          </Button>
        )}
      </SettingRow>
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
