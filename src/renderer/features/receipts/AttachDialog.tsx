import { Select, Stack } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#core/model/card.ts';
import { applied } from '../../app-state.ts';
import { formatDay } from '../../format-day.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { actionLine, useActionWords } from '../card/action-words.ts';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import { useCarrier } from '../card/use-card.ts';
import { ReceiptTray } from './ReceiptTray.tsx';
import { useStaging } from './use-staging.ts';

interface AttachDialogProps {
  readonly card: Card;
  /** What it proves; null to choose. */
  readonly provesId: string | null;
  readonly onClose: () => void;
}

const LATER = 'later';

/** What a receipt may prove: the card's renewals and seen dates, latest first. */
const useProvable = (card: Card): readonly { readonly value: string; readonly label: string }[] => {
  const { t } = useTranslation('receipts');
  const words = useActionWords({ card, carrier: useCarrier(card.details.carrierId) });
  const actions = card.actions
    .filter(({ removedAt }) => removedAt === null)
    .map((action) => ({ value: action.id, on: action.on, label: actionLine(action, words) }));
  const seen = card.confirmations
    .filter(({ removedAt }) => removedAt === null)
    .map(({ id, on }) => ({ value: id, on, label: t('seenOn', { on: formatDay(on, words.language) }) }));
  const all = [...actions, ...seen].sort((a, b) => (a.on < b.on ? 1 : -1)).slice(0, 200);
  return [...all.map(({ value, label }) => ({ value, label })), { value: LATER, label: t('proves.later') }];
};

/** Attaches proofs to something that is already recorded. */
export const AttachDialog = ({ card, provesId, onClose }: AttachDialogProps): ReactElement => {
  const { t } = useTranslation('receipts');
  const staging = useStaging('payment-proof');
  const provable = useProvable(card);
  const [proves, setProves] = useState(provesId ?? provable[0]?.value ?? LATER);
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const [saving, setSaving] = useState(false);
  const ready = staging.files.length > 0;
  const save = async (): Promise<void> => {
    if (!ready || saving) return;
    setSaving(true);
    const reply = await window.app.attachReceipts(card.id, proves === LATER ? null : proves, staging.choices);
    setSaving(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    staging.bound();
    applied(reply.value, 'receipts-attached');
    onClose();
  };
  return (
    <DialogFrame
      title={t('attach.title')}
      subtitle={card.details.label}
      width={560}
      onClose={onClose}
      filled={staging.choices}
      onSave={() => void save()}
      note={failure === null ? null : <ErrorNote failure={failure} />}
      footer={
        <DialogButtons
          status={ready ? null : t('attach.waits')}
          saveLabel={t('attach.save')}
          ready={ready}
          saving={saving}
          onSave={() => void save()}
        />
      }
    >
      <Stack p={24} gap={16}>
        <Select
          label={t('proves.label')}
          value={proves}
          data={provable}
          onChange={(value) => setProves(value ?? LATER)}
          maxDropdownHeight={240}
        />
        <ReceiptTray staging={staging} label={t('tray.label')} />
      </Stack>
    </DialogFrame>
  );
};
