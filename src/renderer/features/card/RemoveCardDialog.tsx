import { Button } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { liveOf } from '#core/changes/records.ts';
import type { Card } from '#core/model/card.ts';
import { closeDialog, type DialogRequest, removedCard } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { archive } from '../cards/bulk-changes.ts';
import { clearSelection } from '../cards/selection.ts';
import { DialogButtons } from './dialog/DialogButtons.tsx';
import { DialogFrame } from './dialog/DialogFrame.tsx';
import styles from './RemoveCardDialog.module.css';
import { useCard } from './use-card.ts';

/** What goes with a card, in numbers. */
const WhatGoes = ({ card }: { readonly card: Card }): ReactElement => {
  const { t } = useTranslation('card');
  const entries = liveOf(card.actions).length + liveOf(card.confirmations).length;
  const receipts = liveOf(card.receipts).length;
  const accounts = liveOf(card.bindings).length;
  return (
    <ul className={styles['list']}>
      <li>{entries === 0 ? t('remove.noEntries') : t('remove.entries', { count: entries })}</li>
      {receipts === 0 ? null : <li>{t('remove.receipts', { count: receipts })}</li>}
      {accounts === 0 ? null : <li>{t('remove.accounts', { count: accounts })}</li>}
      {card.details.archivedAt === null ? <li>{t('remove.reminders')}</li> : null}
    </ul>
  );
};

const ArchiveInstead = ({ card }: { readonly card: Card }): ReactElement | null => {
  const { t } = useTranslation('card');
  if (card.details.archivedAt !== null) return null;
  const putAway = (): void => {
    closeDialog();
    void archive([card.id], true);
  };
  return (
    <section className={styles['instead']}>
      <p>{t('remove.archiveWhy')}</p>
      <Button onClick={putAway}>{t('remove.archive')}</Button>
    </section>
  );
};

const Question = ({ card }: { readonly card: Card }): ReactElement => {
  const { t } = useTranslation('card');
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const [removing, setRemoving] = useState(false);
  const { id, details } = card;
  const remove = async (): Promise<void> => {
    if (removing) return;
    setRemoving(true);
    const reply = await window.app.removeCard(id);
    setRemoving(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    clearSelection();
    removedCard(reply.value, id, details.label);
  };
  return (
    <DialogFrame
      title={t('remove.title')}
      subtitle={<span className="maskable">{details.label}</span>}
      width={520}
      onClose={closeDialog}
      // The key that saves elsewhere takes nothing away.
      onSave={() => undefined}
      note={failure === null ? null : <ErrorNote failure={failure} />}
      footer={
        <DialogButtons
          saveLabel={t('remove.remove')}
          ready
          saving={removing}
          filled={false}
          onSave={() => void remove()}
        />
      }
    >
      <div className={styles['body']}>
        <p>{t('remove.text')}</p>
        <WhatGoes card={card} />
        <p className="muted">{t('remove.kept')}</p>
        <ArchiveInstead card={card} />
      </div>
    </DialogFrame>
  );
};

/** Asks before a card goes: says what goes with it, until when it can come back, and offers the archive. */
export const RemoveCardDialog = ({
  request,
}: {
  readonly request: Extract<DialogRequest, { readonly kind: 'remove-card' }>;
}): ReactElement | null => {
  const card = useCard(request.cardId);
  return card ? <Question card={card} /> : null;
};
