import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconWorld } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#core/model/values.ts';
import { LANGUAGE_NAMES } from '../../i18n/language-names.ts';
import { useLanguage } from '../../use-format.ts';
import { saveSettings } from '../shell/commands.ts';

/** The language by its own name, where everybody looks for it: at the top right. */
export const LanguageMenu = (): ReactElement => {
  const { t } = useTranslation('start');
  const language = useLanguage();
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="subtle"
          aria-label={`${t('language')}: ${LANGUAGE_NAMES[language]}`}
          leftSection={<IconWorld size={16} stroke={1.75} aria-hidden="true" />}
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden="true" />}
        >
          {LANGUAGE_NAMES[language]}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={language} onChange={(value) => void saveSettings({ language: value as Language })}>
          {Object.entries(LANGUAGE_NAMES).map(([value, name]) => (
            <Menu.RadioItem key={value} value={value} lang={value}>
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
};
