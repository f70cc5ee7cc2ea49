import { ActionIcon, Menu } from '@mantine/core';
import { IconBellOff, IconBellX, IconCheck, IconDots, IconId } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOfMs } from '#core/instant.ts';
import { type SnoozeChoice, snoozeUntil } from '#core/reminders/marks.ts';
import { appStore, go, openDialog, running, useApp } from '../../app-state.ts';
import { useFormat } from '../../use-format.ts';
import { ignoreDeadline, snooze } from './changes.ts';
import { useDesk } from './desk.ts';
import { SnoozeDialog } from './SnoozeDialog.tsx';

interface CardActionsProps {
  readonly cardId: string;
  readonly label: string;
}

const icon = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;

/** Puts a card off by a choice, counted from now. */
const useSnooze = ({ cardId, label }: CardActionsProps): ((choice: SnoozeChoice) => Promise<boolean>) => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const { act } = useDesk();
  return (choice) => {
    const { app, clockOffsetMs } = running(appStore.getState());
    const until = snoozeUntil(choice, Date.now() + clockOffsetMs, app.zone, app.settings.reminders);
    return act(
      () => snooze(cardId, instantOfMs(until)),
      t('card.said-snoozed', { label, when: format.instant(until) }),
    );
  };
};

const PutOff = ({
  putOff,
  onDay,
}: {
  readonly putOff: (choice: SnoozeChoice) => Promise<boolean>;
  readonly onDay: () => void;
}): ReactElement => {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const nowMs = useApp((model) => model.nowMs);
  const zone = useApp(({ app }) => app.zone);
  const reminders = useApp(({ app }) => app.settings.reminders);
  const tomorrow = snoozeUntil({ kind: 'tomorrow' }, nowMs, zone, reminders);
  return (
    <>
      <Menu.Label>{t('card.put-off')}</Menu.Label>
      <Menu.Item leftSection={<IconBellOff {...icon} />} onClick={() => void putOff({ kind: 'hour' })}>
        {t('card.hour')}
      </Menu.Item>
      <Menu.Item leftSection={<IconBellOff {...icon} />} onClick={() => void putOff({ kind: 'tomorrow' })}>
        {t('card.tomorrow', { when: format.instant(tomorrow) })}
      </Menu.Item>
      <Menu.Item leftSection={<IconBellOff {...icon} />} onClick={onDay}>
        {t('card.until')}
      </Menu.Item>
    </>
  );
};

/** What can be done about a reminder: the renewal itself, later, or no more. */
export const CardActions = ({ cardId, label }: CardActionsProps): ReactElement => {
  const { t } = useTranslation('reminders');
  const { act } = useDesk();
  const [choosing, setChoosing] = useState(false);
  const putOff = useSnooze({ cardId, label });
  const record = (): void => openDialog({ kind: 'record', cardIds: [cardId], prefill: null });
  const ignore = (): void => {
    void act(() => ignoreDeadline(cardId), t('card.said-ignored', { label }));
  };
  return (
    <>
      <Menu width={240}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('card.more', { label })}>
            <IconDots size={16} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCheck {...icon} />} onClick={record}>
            {t('card.record')}
          </Menu.Item>
          <Menu.Item leftSection={<IconId {...icon} />} onClick={() => go({ page: 'card', cardId })}>
            {t('card.open')}
          </Menu.Item>
          <Menu.Divider />
          <PutOff putOff={putOff} onDay={() => setChoosing(true)} />
          <Menu.Divider />
          <Menu.Item leftSection={<IconBellX {...icon} />} onClick={ignore}>
            {t('card.ignore')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {choosing ? (
        <SnoozeDialog
          label={label}
          onSnooze={(on) => putOff({ kind: 'date', on })}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </>
  );
};
