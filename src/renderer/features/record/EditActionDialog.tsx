import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#core/model/action.ts';
import { applied, closeDialog, type DialogRequest, useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useLanguage } from '../../use-format.ts';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import { writtenDay } from '../card/fields/day-entry.ts';
import { factLimits } from './first-form.ts';
import { PreviewPane } from './PreviewPane.tsx';
import { RecordButtons } from './RecordButtons.tsx';
import styles from './RecordDialog.module.css';
import { RecordFields } from './RecordFields.tsx';
import { formOfAction } from './record-form.ts';
import { type Subject, useCards, useSubject } from './subject.ts';
import { useRecordForm } from './use-record-form.ts';

type Request = Extract<DialogRequest, { readonly kind: 'edit-action' }>;

const Form = ({ subject, action }: { readonly subject: Subject; readonly action: Action }): ReactElement => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const limits = factLimits(subject);
  const model = useRecordForm(subject, () => formOfAction(action, writtenDay(action.on, language, limits)), action.id);
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const [saving, setSaving] = useState(false);
  const { card } = subject.first;
  const save = async (): Promise<void> => {
    model.markTried();
    if (saving || !model.draft.ok || model.waitsFor !== null) return;
    setSaving(true);
    const reply = await window.app.editAction(card.id, action.id, model.draft.value);
    setSaving(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      return;
    }
    applied(reply.value, 'action-edited');
    closeDialog();
  };
  return (
    <DialogFrame
      title={t('editTitle')}
      subtitle={card.details.label}
      width={920}
      onClose={closeDialog}
      filled={model.form}
      onSave={() => void save()}
      note={failure === null ? null : <ErrorNote failure={failure} />}
      footer={<RecordButtons howTo={null} model={model} cards={1} saving={saving} onSave={() => void save()} edit />}
    >
      <div className={styles['columns']}>
        <div className={styles['fields']}>
          <RecordFields model={model} limits={limits} staging={null} />
        </div>
        <PreviewPane model={model} cards={1} edit />
      </div>
    </DialogFrame>
  );
};

/** Corrects something that was recorded; the preview shows the dates as they would be without the mistake. */
export const EditActionDialog = ({ request }: { readonly request: Request }): ReactElement | null => {
  const cards = useCards([request.cardId]);
  const subject = useSubject(cards ?? []);
  const carriersReady = useApp(({ carriers }) => carriers.length > 0);
  const action = subject?.first.card.actions.find(({ id, removedAt }) => id === request.actionId && removedAt === null);
  if (subject === null || !action || !carriersReady) return null;
  return <Form subject={subject} action={action} />;
};
