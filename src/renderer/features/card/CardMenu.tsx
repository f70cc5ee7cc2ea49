import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconBellOff,
  IconBook,
  IconCompass,
  IconCopy,
  IconDoorExit,
  IconDots,
  IconFileExport,
  IconMessage,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { go, openDialog } from '../../app-state.ts';
import { archive, snooze } from '../cards/bulk-changes.ts';
import type { CardView } from './card-view.ts';
import { copyNumber } from './copy-number.ts';

const icon = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;

const Snooze = ({ cardId }: { readonly cardId: string }): ReactElement => {
  const { t } = useTranslation('card');
  const putOff = (days: number) => (): void => void snooze([cardId], days);
  return (
    <>
      <Menu.Label>{t('menu.snooze')}</Menu.Label>
      <Menu.Item leftSection={<IconBellOff {...icon} />} onClick={putOff(1)}>
        {t('menu.tomorrow')}
      </Menu.Item>
      <Menu.Item leftSection={<IconBellOff {...icon} />} onClick={putOff(3)}>
        {t('menu.threeDays')}
      </Menu.Item>
      <Menu.Item leftSection={<IconBellOff {...icon} />} onClick={putOff(7)}>
        {t('menu.week')}
      </Menu.Item>
    </>
  );
};

/** The ways in which a card leaves: its number given up, a copy taken out, put away, removed. */
const Leaving = ({ view: { card } }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const { id, details } = card;
  const archived = details.archivedAt !== null;
  return (
    <>
      <Menu.Item leftSection={<IconDoorExit {...icon} />} onClick={() => openDialog({ kind: 'let-go', cardId: id })}>
        {t('menu.letGo')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFileExport {...icon} />}
        onClick={() => openDialog({ kind: 'export', cardIds: [id] })}
      >
        {t('menu.export')}
      </Menu.Item>
      <Menu.Item
        leftSection={archived ? <IconArchiveOff {...icon} /> : <IconArchive {...icon} />}
        onClick={() => void archive([id], !archived)}
      >
        {archived ? t('menu.restore') : t('menu.archive')}
      </Menu.Item>
      <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => openDialog({ kind: 'remove-card', cardId: id })}>
        {t('menu.remove')}
      </Menu.Item>
    </>
  );
};

/** Everything else that can be done with a card. */
export const CardMenu = ({ view }: { readonly view: CardView }): ReactElement => {
  const { t } = useTranslation('card');
  const { id, details } = view.card;
  const { number } = details;
  return (
    <Menu width={280}>
      <Menu.Target>
        <ActionIcon variant="default" size={32} aria-label={t('more')}>
          <IconDots size={16} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconMessage {...icon} />}
          onClick={() =>
            openDialog({ kind: 'record', cardIds: [id], prefill: { kind: 'sms-sent', product: null, channel: null } })
          }
        >
          {t('menu.activity')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => openDialog({ kind: 'edit-card', cardId: id })}>
          {t('menu.edit')}
        </Menu.Item>
        {number === null ? null : (
          <Menu.Item
            leftSection={<IconCopy {...icon} />}
            rightSection={<span className="num maskable fs12 muted">{number}</span>}
            onClick={() => void copyNumber(number, details.label)}
          >
            {t('menu.copy')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCompass {...icon} />} onClick={() => go({ page: 'guide', cardId: id })}>
          {t('menu.guide')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconBook {...icon} />}
          onClick={() => go({ page: 'carriers', carrierId: details.carrierId })}
        >
          {t('menu.rule')}
        </Menu.Item>
        <Menu.Divider />
        <Snooze cardId={id} />
        <Menu.Divider />
        <Leaving view={view} />
      </Menu.Dropdown>
    </Menu>
  );
};
