import { Autocomplete, Button, Checkbox, Select, Stack, Textarea } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BindingDraft, CardReply } from '#core/contract/cards.ts';
import type { Binding } from '#core/model/action.ts';
import { applied } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { DialogButtons } from './dialog/DialogButtons.tsx';
import { DialogFrame } from './dialog/DialogFrame.tsx';

const FALLBACKS = ['none', 'app', 'email', 'passkey', 'recovery-code', 'other-number', 'unknown'] as const;
/** Names of services as they write themselves; any other may be typed. */
const KNOWN = [
  'WhatsApp',
  'Telegram',
  'WeChat',
  'Google',
  'Apple',
  'Microsoft',
  'PayPal',
  'Wise',
  'Grab',
  'Shopee',
  'Maybank2u',
  "Touch 'n Go eWallet",
];

interface AccountDialogProps {
  readonly cardId: string;
  /** Null for a new one. */
  readonly binding: Binding | null;
  readonly onClose: () => void;
}

const draftOf = (binding: Binding | null): BindingDraft =>
  binding === null
    ? { service: '', fallback: 'none', moved: false, note: '' }
    : { service: binding.service, fallback: binding.fallback, moved: binding.moved, note: binding.note };

interface FieldsProps {
  readonly draft: BindingDraft;
  readonly onChange: (draft: BindingDraft) => void;
}

const Fields = ({ draft, onChange }: FieldsProps): ReactElement => {
  const { t } = useTranslation('card');
  return (
    <Stack p={24} gap={16}>
      <Autocomplete
        label={t('accounts.service')}
        value={draft.service}
        onChange={(service) => onChange({ ...draft, service })}
        data={KNOWN}
        maxLength={120}
        data-autofocus
        openOnFocus={false}
        limit={6}
      />
      <Select
        label={t('accounts.fallbackLabel')}
        value={draft.fallback}
        data={FALLBACKS.map((value) => ({ value, label: t(`accounts.fallback.${value}`) }))}
        onChange={(value) => {
          const fallback = FALLBACKS.find((one) => one === value);
          if (fallback) onChange({ ...draft, fallback });
        }}
      />
      <Checkbox
        label={t('accounts.isMoved')}
        checked={draft.moved}
        onChange={(event) => onChange({ ...draft, moved: event.currentTarget.checked })}
      />
      <Textarea
        label={t('accounts.note')}
        value={draft.note}
        onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
        maxLength={2000}
        autosize
        minRows={2}
      />
    </Stack>
  );
};

/** Adds, changes or removes an account that depends on the number. */
export const AccountDialog = ({ cardId, binding, onClose }: AccountDialogProps): ReactElement => {
  const { t } = useTranslation('card');
  const [draft, setDraft] = useState(() => draftOf(binding));
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const ready = draft.service.trim() !== '';
  const settle = (reply: CardReply, word: 'account-saved' | 'account-removed'): void => {
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    applied(reply.value, word);
    onClose();
  };
  const save = async (): Promise<void> => {
    if (!ready) return;
    const trimmed = { ...draft, service: draft.service.trim() };
    settle(await window.app.saveBinding(cardId, binding?.id ?? null, trimmed), 'account-saved');
  };
  const remove = async (bindingId: string): Promise<void> =>
    settle(await window.app.removeBinding(cardId, bindingId), 'account-removed');
  return (
    <DialogFrame
      title={binding === null ? t('accounts.add') : t('accounts.editTitle')}
      width={440}
      onClose={onClose}
      filled={draft}
      onSave={() => void save()}
      enterSaves
      note={failure === null ? null : <ErrorNote failure={failure} />}
      footer={
        <DialogButtons
          left={
            binding === null ? null : (
              <Button variant="subtle" onClick={() => void remove(binding.id)}>
                {t('accounts.remove')}
              </Button>
            )
          }
          saveLabel={t('accounts.save')}
          ready={ready}
          onSave={() => void save()}
        />
      }
    >
      <Fields draft={draft} onChange={setDraft} />
    </DialogFrame>
  );
};
