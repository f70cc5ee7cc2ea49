import { ActionIcon, Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '#core/model/settings.ts';
import type { Language } from '#core/model/values.ts';
import { zoomed } from '#core/zoom.ts';
import { useApp } from '../../app-state.ts';
import { LANGUAGE_NAMES } from '../../i18n/language-names.ts';
import { saveSettings } from '../shell/commands.ts';
import { SettingRow } from './SettingRow.tsx';
import styles from './SettingsPage.module.css';

const Zoom = ({ labelId }: { readonly labelId: string }): ReactElement => {
  const { t } = useTranslation('settings');
  const zoom = useApp(({ app }) => app.settings.zoom);
  const smaller = zoomed(zoom, 'out');
  const larger = zoomed(zoom, 'in');
  const set = (next: number) => (): void => void saveSettings({ zoom: next });
  return (
    <fieldset className={styles['zoom']} aria-labelledby={labelId}>
      <ActionIcon
        variant="default"
        size={32}
        disabled={smaller === zoom}
        aria-label={t('zoom-smaller')}
        onClick={set(smaller)}
      >
        <IconMinus size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
      <span className={styles['zoomValue']} role="status">
        {Math.round(zoom * 100)}%
      </span>
      <ActionIcon
        variant="default"
        size={32}
        disabled={larger === zoom}
        aria-label={t('zoom-larger')}
        onClick={set(larger)}
      >
        <IconPlus size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
      <Button variant="subtle" disabled={zoom === 1} onClick={set(1)}>
        {t('zoom-normal')}
      </Button>
    </fieldset>
  );
};

/** Language, look, size and hiding of numbers. */
export const LookSettings = (): ReactElement => {
  const { t } = useTranslation('settings');
  const settings = useApp(({ app }) => app.settings);
  const languages = Object.entries(LANGUAGE_NAMES).map(([value, label]) => ({ value, label }));
  return (
    <>
      <SettingRow label={t('language')}>
        {({ labelId }) => (
          <NativeSelect
            aria-labelledby={labelId}
            value={settings.language ?? ''}
            data={[{ value: '', label: t('language-system') }, ...languages]}
            onChange={(event) => {
              const value = event.currentTarget.value;
              void saveSettings({ language: value === '' ? null : (value as Language) });
            }}
          />
        )}
      </SettingRow>
      <SettingRow label={t('look')}>
        {({ labelId }) => (
          <SegmentedControl
            aria-labelledby={labelId}
            value={settings.look}
            onChange={(look) => void saveSettings({ look: look as Settings['look'] })}
            data={(['system', 'light', 'dark'] as const).map((look) => ({ value: look, label: t(`look-${look}`) }))}
          />
        )}
      </SettingRow>
      <SettingRow label={t('zoom')}>{({ labelId }) => <Zoom labelId={labelId} />}</SettingRow>
    </>
  );
};
