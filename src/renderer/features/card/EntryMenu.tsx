import { ActionIcon, Menu } from '@mantine/core';
import {
  IconAlertCircle,
  IconCircleCheck,
  IconDots,
  IconPaperclip,
  IconPencil,
  IconReceiptOff,
  IconTrash,
} from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#core/model/action.ts';
import type { TimelineEntry } from '#core/views/timeline.ts';
import { openDialog } from '../../app-state.ts';
import { AttachDialog } from '../receipts/AttachDialog.tsx';
import { setNoProof } from '../receipts/no-proof.ts';
import type { CardView } from './card-view.ts';
import { setStatus, settle } from './set-status.ts';
import { entryId } from './timeline.ts';

const icon = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;

const remove = async (cardId: string, entry: TimelineEntry): Promise<void> => {
  if (entry.kind === 'action') settle(await window.app.removeAction(cardId, entry.action.id), 'action-removed');
  if (entry.kind === 'confirmation') {
    settle(await window.app.removeConfirmation(cardId, entry.confirmation.id), 'confirmation-removed');
  }
};

const ProofItem = ({ cardId, action }: { readonly cardId: string; readonly action: Action }): ReactElement => {
  const { t } = useTranslation('card');
  return (
    <Menu.Item
      leftSection={<IconReceiptOff {...icon} />}
      onClick={() => void setNoProof(cardId, action.id, !action.noProof)}
    >
      {action.noProof ? t('history.proofWanted') : t('history.noProof')}
    </Menu.Item>
  );
};

const ActionItems = ({ cardId, action }: { readonly cardId: string; readonly action: Action }): ReactElement => {
  const { t } = useTranslation('card');
  return (
    <>
      <Menu.Item
        leftSection={<IconPencil {...icon} />}
        onClick={() => openDialog({ kind: 'edit-action', cardId, actionId: action.id })}
      >
        {t('history.edit')}
      </Menu.Item>
      {action.status === 'confirmed' ? null : (
        <Menu.Item
          leftSection={<IconCircleCheck {...icon} />}
          onClick={() => void setStatus(cardId, action, 'confirmed')}
        >
          {t('history.confirmed')}
        </Menu.Item>
      )}
      {action.status === 'disputed' ? null : (
        <Menu.Item
          leftSection={<IconAlertCircle {...icon} />}
          onClick={() => void setStatus(cardId, action, 'disputed')}
        >
          {t('history.disputed')}
        </Menu.Item>
      )}
    </>
  );
};

interface EntryMenuProps {
  readonly entry: TimelineEntry;
  readonly view: CardView;
  readonly what: string;
}

/** What can be done with an entry: correct it, attach a proof, take it back. */
export const EntryMenu = ({ entry, view, what }: EntryMenuProps): ReactElement | null => {
  const { t } = useTranslation('card');
  const [attaching, setAttaching] = useState(false);
  const cardId = view.card.id;
  if (entry.kind !== 'action' && entry.kind !== 'confirmation') return null;
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={24} aria-label={t('history.entryMenu', { what })}>
            <IconDots size={16} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {entry.kind === 'action' ? <ActionItems cardId={cardId} action={entry.action} /> : null}
          <Menu.Item leftSection={<IconPaperclip {...icon} />} onClick={() => setAttaching(true)}>
            {t('history.attach')}
          </Menu.Item>
          {entry.kind === 'action' && (entry.evidenceMissing || entry.action.noProof) ? (
            <ProofItem cardId={cardId} action={entry.action} />
          ) : null}
          <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => void remove(cardId, entry)}>
            {t('history.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {attaching ? (
        <AttachDialog card={view.card} provesId={entryId(entry)} onClose={() => setAttaching(false)} />
      ) : null}
    </>
  );
};
