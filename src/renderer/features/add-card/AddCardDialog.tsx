import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAt } from '#core/zoned-time.ts';
import { applied, closeDialog, type DialogRequest, go, useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useLanguage } from '../../use-format.ts';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import styles from './CardFields.module.css';
import { CardFields } from './CardFields.tsx';
import { type CardForm, chosenPlan, draftOf, EMPTY_CARD, problemOf } from './card-form.ts';
import { TrialPane } from './TrialPane.tsx';

const OwnCarrierDialog = lazy(async () => ({
  default: (await import('../carriers/OwnCarrierDialog.tsx')).OwnCarrierDialog,
}));

interface MakeCarrierProps {
  readonly onClose: () => void;
  /** `kampung-mobile/prepaid` */
  readonly onMade: (plan: string) => void;
}

/** In place of the dialog and not over it, so that Esc leads back there; what was filled in stays. */
const MakeCarrier = ({ onClose, onMade }: MakeCarrierProps): ReactElement => (
  <Suspense fallback={null}>
    <OwnCarrierDialog
      start={{ kind: 'new' }}
      onClose={onClose}
      onSaved={({ carrier }) => {
        onMade(`${carrier.id}/${carrier.plans[0]?.id}`);
        onClose();
      }}
    />
  </Suspense>
);

/** Adds a card: plan, number and the expiry that is seen are enough. */
export const AddCardDialog = (_: {
  readonly request: Extract<DialogRequest, { readonly kind: 'add-card' }>;
}): ReactElement => {
  const { t } = useTranslation('add');
  const language = useLanguage();
  const entries = useApp((model) => model.carriers);
  const carriers = entries.map(({ carrier }) => carrier);
  const [form, setForm] = useState(EMPTY_CARD);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const [saving, setSaving] = useState(false);
  const [making, setMaking] = useState(false);
  const chosen = chosenPlan(form, carriers);
  const today = useApp(({ nowMs, app }) => dayAt(nowMs, chosen?.carrier.timeZone ?? app.zone));
  const problem = problemOf(form, chosen);
  const change = (changed: CardForm): void => {
    setForm(changed);
    // What was refused is not what stands there now.
    setFailure(null);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (saving || chosen === null || problem !== null) return;
    setSaving(true);
    const reply = await window.app.addCard(draftOf(form, chosen, language));
    setSaving(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    applied(reply.value, 'card-added');
    closeDialog();
    const cardId = reply.value.card?.id ?? reply.value.summaries[0]?.id;
    if (cardId !== undefined) go({ page: 'card', cardId });
  };
  if (making) return <MakeCarrier onClose={() => setMaking(false)} onMade={(plan) => setForm({ ...form, plan })} />;
  return (
    <DialogFrame
      title={t('title')}
      subtitle={t('subtitle')}
      width={820}
      onClose={closeDialog}
      filled={form}
      unfilled={EMPTY_CARD}
      onSave={() => void save()}
      note={failure === null ? null : <ErrorNote failure={failure} />}
      footer={
        <DialogButtons
          status={problem === null ? null : t(`problem.${problem}`)}
          saveLabel={t('save')}
          ready={problem === null}
          saving={saving}
          onSave={() => void save()}
        />
      }
    >
      <div className={styles['columns']}>
        <CardFields
          form={form}
          carriers={carriers}
          chosen={chosen}
          today={today}
          tried={tried}
          ownId={null}
          onChange={change}
          onNotListed={() => setMaking(true)}
        />
        <TrialPane form={form} chosen={chosen} today={today} />
      </div>
    </DialogFrame>
  );
};
