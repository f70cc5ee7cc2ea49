import { Button, Menu } from '@mantine/core';
import { IconBellPause, IconChevronDown } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOfMs } from '#core/instant.ts';
import { addDays } from '#core/local-date.ts';
import { snoozeUntil } from '#core/reminders/marks.ts';
import { UNTIL_RESUMED } from '#core/reminders/pause.ts';
import { useApp } from '../../app-state.ts';
import { useFormat } from '../../use-format.ts';
import { pause } from './changes.ts';
import { useDesk } from './desk.ts';

const WEEK = 7;

/** Pauses all reminders until a morning, or until they are resumed. */
export const PauseMenu = ({ isPaused }: { readonly isPaused: boolean }): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const { act } = useDesk();
  const nowMs = useApp((model) => model.nowMs);
  const zone = useApp(({ app }) => app.zone);
  const reminders = useApp(({ app }) => app.settings.reminders);
  const tomorrow = snoozeUntil({ kind: 'tomorrow' }, nowMs, zone, reminders);
  const week = snoozeUntil({ kind: 'date', on: addDays(format.today, WEEK) }, nowMs, zone, reminders);
  const until = (instant: string) => (): void => {
    void act(() => pause(instant), t('pause.said-paused'));
  };
  return (
    <Menu width="max-content">
      <Menu.Target>
        <Button
          disabled={isPaused}
          aria-label={t('pause.label')}
          leftSection={<IconBellPause size={16} stroke={1.75} aria-hidden="true" />}
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden="true" />}
        >
          {t('pause.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={until(instantOfMs(tomorrow))}>
          {t('pause.tomorrow', { when: format.instant(tomorrow) })}
        </Menu.Item>
        <Menu.Item onClick={until(instantOfMs(week))}>{t('pause.week', { when: format.instant(week) })}</Menu.Item>
        <Menu.Item onClick={until(UNTIL_RESUMED)}>{t('pause.open')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
