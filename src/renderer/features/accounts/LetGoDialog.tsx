import { Checkbox } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Binding } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import { accountsOf } from '#core/views/accounts.ts';
import { balanceSeen } from '#core/views/summary-facts.ts';
import { applied, closeDialog, type DialogRequest, useApp } from '../../app-state.ts';
import { formatMoney } from '../../format-amount.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useTicks } from '../../parts/use-remembered.ts';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import { useCard } from '../card/use-card.ts';
import styles from './LetGoDialog.module.css';
import { Protection } from './Protection.tsx';

const STEPS = ['contacts', 'payments', 'balance', 'proofs', 'sim'] as const;
type Step = (typeof STEPS)[number];

type Failure = { readonly kind: string } | null;

interface AccountLineProps {
  readonly cardId: string;
  readonly binding: Binding;
  readonly onFailure: (failure: Failure) => void;
}

const AccountLine = ({ cardId, binding, onFailure }: AccountLineProps): ReactElement => {
  const { t } = useTranslation('accounts');
  const { id, service, fallback, note, moved } = binding;
  const move = async (yes: boolean): Promise<void> => {
    const reply = await window.app.saveBinding(cardId, id, { service, fallback, note, moved: yes });
    onFailure(reply.ok ? null : reply.failure);
    if (reply.ok) applied(reply.value, 'account-saved');
  };
  return (
    <li>
      <Checkbox
        label={t('letGo.movedOne', { service })}
        checked={moved}
        onChange={(event) => void move(event.currentTarget.checked)}
      />
      <Protection binding={binding} />
    </li>
  );
};

const useStepWords = (card: Card): ((step: Step) => string) => {
  const { t } = useTranslation('accounts');
  const currency = useApp(({ summaries }) => summaries.find(({ id }) => id === card.id)?.currency ?? '');
  const balance = balanceSeen(card);
  return (step) =>
    step === 'balance' && balance !== null && balance > 0 && currency !== ''
      ? t('letGo.step.balanceOf', { amount: formatMoney({ amount: balance, currency }) })
      : t(`letGo.step.${step}`);
};

const Steps = ({ card, onFailure }: { readonly card: Card; readonly onFailure: (failure: Failure) => void }) => {
  const { t } = useTranslation('accounts');
  const accounts = accountsOf(card.bindings);
  const [ticks, setTicks] = useTicks(`let-go ${card.id}`);
  const say = useStepWords(card);
  const left = accounts.filter(({ moved }) => !moved).length;
  return (
    <ul className={styles['steps']}>
      <li>
        {accounts.length === 0 ? (
          <Checkbox
            label={t('letGo.noAccounts')}
            checked={ticks.includes('accounts')}
            onChange={(event) => setTicks(toggled(ticks, 'accounts', event.currentTarget.checked))}
          />
        ) : (
          <p className="h2">{left === 0 ? t('letGo.allMoved') : t('letGo.accounts', { count: left })}</p>
        )}
        <ul className={styles['accounts']}>
          {accounts.map((binding) => (
            <AccountLine key={binding.id} cardId={card.id} binding={binding} onFailure={onFailure} />
          ))}
        </ul>
      </li>
      {STEPS.map((step) => (
        <li key={step}>
          <Checkbox
            label={say(step)}
            checked={ticks.includes(step)}
            onChange={(event) => setTicks(toggled(ticks, step, event.currentTarget.checked))}
          />
        </li>
      ))}
    </ul>
  );
};

const toggled = (ticks: readonly string[], step: string, on: boolean): readonly string[] =>
  on ? [...ticks.filter((one) => one !== step), step] : ticks.filter((one) => one !== step);

const Checklist = ({ card }: { readonly card: Card }): ReactElement => {
  const { t } = useTranslation('accounts');
  const [failure, setFailure] = useState<Failure>(null);
  const [saving, setSaving] = useState(false);
  const left = accountsOf(card.bindings).filter(({ moved }) => !moved).length;
  const save = async (): Promise<void> => {
    if (saving) return;
    setSaving(true);
    const reply = await window.app.archiveCards([card.id], true);
    setSaving(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    applied(reply.value, 'cards-archived');
    closeDialog();
  };
  return (
    <DialogFrame
      title={t('letGo.title')}
      subtitle={<span className="maskable">{card.details.label}</span>}
      width={560}
      onClose={closeDialog}
      onSave={() => void save()}
      note={failure === null ? null : <ErrorNote failure={failure} />}
      footer={
        <DialogButtons
          status={left > 0 ? t('letGo.stillBound', { count: left }) : null}
          saveLabel={t('letGo.save')}
          ready
          filled={left === 0}
          saving={saving}
          onSave={() => void save()}
        />
      }
    >
      <div className={styles['body']}>
        <p className="muted">{t('letGo.text')}</p>
        <Steps card={card} onFailure={setFailure} />
      </div>
    </DialogFrame>
  );
};

/** What to do before a number is let go; ticks are remembered, moved accounts are facts. Ends in the archive. */
export const LetGoDialog = ({
  request,
}: {
  readonly request: Extract<DialogRequest, { readonly kind: 'let-go' }>;
}): ReactElement | null => {
  const card = useCard(request.cardId);
  return card ? <Checklist card={card} /> : null;
};
