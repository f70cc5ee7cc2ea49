import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { dayAt } from '#core/zoned-time.ts';
import { applied, closeDialog, type DialogRequest, useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useLanguage } from '../../use-format.ts';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import { useCard, useCarrier } from '../card/use-card.ts';
import { useStaging } from '../receipts/use-staging.ts';
import styles from '../record/RecordDialog.module.css';
import { NotArrived } from './NotArrived.tsx';
import { SeenFields } from './SeenFields.tsx';
import { SeenPreview } from './SeenPreview.tsx';
import { firstSeenForm, seenDraft } from './seen-form.ts';

type Request = Extract<DialogRequest, { readonly kind: 'seen' }>;

interface FormProps {
  readonly card: Card;
  readonly carrier: Carrier | null;
}

const Form = ({ card, carrier }: FormProps): ReactElement => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const today = useApp(({ nowMs }) => dayAt(nowMs, carrier?.timeZone ?? 'UTC'));
  const [form, setForm] = useState(() => firstSeenForm(card, today, language));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const [saving, setSaving] = useState(false);
  const staging = useStaging('date-screenshot');
  const draft = seenDraft(form, carrier?.currency ?? 'XXX');
  const save = async (): Promise<void> => {
    setTried(true);
    if (saving || draft === null) return;
    setSaving(true);
    const reply = await window.app.recordConfirmation(card.id, draft, staging.choices);
    setSaving(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    staging.bound();
    applied(reply.value, 'date-recorded');
    closeDialog();
  };
  return (
    <DialogFrame
      title={t('seen.title')}
      subtitle={<span className="maskable">{card.details.label}</span>}
      width={860}
      onClose={closeDialog}
      filled={[form, staging.choices]}
      onSave={() => void save()}
      enterSaves
      note={failure === null ? null : <ErrorNote failure={failure} />}
      footer={
        <DialogButtons
          left={<NotArrived card={card} today={today} />}
          status={draft === null ? t('seen.waits') : null}
          saveLabel={t('seen.save')}
          ready={draft !== null}
          saving={saving}
          onSave={() => void save()}
        />
      }
    >
      <div className={styles['columns']}>
        <div className={styles['fields']}>
          <SeenFields
            card={card}
            carrier={carrier}
            today={today}
            form={form}
            tried={tried}
            staging={staging}
            onChange={setForm}
          />
        </div>
        <SeenPreview card={card} carrier={carrier} today={today} draft={draft} />
      </div>
    </DialogFrame>
  );
};

/** Records a date or balance that the person saw, with its difference to the computed one before it is saved. */
export const SeenDialog = ({ request }: { readonly request: Request }): ReactElement | null => {
  const card = useCard(request.cardId);
  const carrier = useCarrier(card?.details.carrierId);
  const carriersReady = useApp(({ carriers }) => carriers.length > 0);
  if (!card || !carriersReady) return null;
  return <Form card={card} carrier={carrier} />;
};
