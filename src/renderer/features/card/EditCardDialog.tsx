import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#core/model/card.ts';
import { dayAt } from '#core/zoned-time.ts';
import { applied, closeDialog, type DialogRequest, useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useLanguage } from '../../use-format.ts';
import { CardFields } from '../add-card/CardFields.tsx';
import { type CardForm, chosenPlan, editOf, formOfCard, problemOf } from '../add-card/card-form.ts';
import { endLimits } from '../seen/seen-form.ts';
import { DialogButtons } from './dialog/DialogButtons.tsx';
import { DialogFrame } from './dialog/DialogFrame.tsx';
import { useCard } from './use-card.ts';

const Form = ({ card }: { readonly card: Card }): ReactElement => {
  const { t } = useTranslation('add');
  const language = useLanguage();
  const entries = useApp((model) => model.carriers);
  const carriers = entries.map(({ carrier }) => carrier);
  const zone = carriers.find(({ id }) => id === card.details.carrierId)?.timeZone ?? 'UTC';
  const today = useApp(({ nowMs }) => dayAt(nowMs, zone));
  const [form, setForm] = useState(() => formOfCard(card, { ...endLimits(null, today), latest: today }, language));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const [saving, setSaving] = useState(false);
  const chosen = chosenPlan(form, carriers);
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
    const reply = await window.app.editCard(card.id, editOf(form, chosen, language));
    setSaving(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    applied(reply.value, 'card-edited');
    closeDialog();
  };
  return (
    <DialogFrame
      title={t('editTitle')}
      subtitle={<span className="maskable">{card.details.label}</span>}
      width={600}
      onClose={closeDialog}
      filled={form}
      onSave={() => void save()}
      note={failure === null ? null : <ErrorNote failure={failure} />}
      footer={
        <DialogButtons
          status={problem === null ? null : t(`problem.${problem}`)}
          saveLabel={t('saveEdit')}
          ready={problem === null}
          saving={saving}
          onSave={() => void save()}
        />
      }
    >
      <CardFields
        form={form}
        carriers={carriers}
        chosen={chosen}
        today={today}
        tried={tried}
        ownId={card.id}
        onChange={change}
        onNotListed={null}
      />
    </DialogFrame>
  );
};

/** Corrects the facts of a card. */
export const EditCardDialog = ({
  request,
}: {
  readonly request: Extract<DialogRequest, { readonly kind: 'edit-card' }>;
}): ReactElement | null => {
  const card = useCard(request.cardId);
  const carriersReady = useApp(({ carriers }) => carriers.length > 0);
  return card && carriersReady ? <Form card={card} /> : null;
};
