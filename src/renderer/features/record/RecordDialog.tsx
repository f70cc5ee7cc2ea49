import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactElement, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeFailure } from '#core/changes/failures.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { applied, appStore, closeDialog, type DialogRequest, go, useApp } from '../../app-state.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import { useLanguage } from '../../use-format.ts';
import { planLabel } from '../add-card/plan-options.ts';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import { useStaging } from '../receipts/use-staging.ts';
import { CardsPart } from './CardsPart.tsx';
import { type Coverage, coverageOf, type LeftOut } from './coverage.ts';
import { factLimits, firstForm } from './first-form.ts';
import { PreviewPane } from './PreviewPane.tsx';
import { RecordButtons } from './RecordButtons.tsx';
import styles from './RecordDialog.module.css';
import { RecordFields } from './RecordFields.tsx';
import type { RecordForm } from './record-form.ts';
import { segmentOf } from './record-kinds.ts';
import { type Subject, useCards, useSubject } from './subject.ts';
import { useRecordForm } from './use-record-form.ts';

type Request = Extract<DialogRequest, { readonly kind: 'record' }>;

interface FormProps {
  readonly subject: Subject;
  readonly request: Request;
  readonly cardIds: readonly string[];
  readonly setCardIds: (cardIds: readonly string[]) => void;
  /** Those of the cards that were asked for which count in another currency. */
  readonly otherCurrency: readonly LeftOut[];
}

/** Which of the cards get it as the form stands. One card alone always does: its rule may be of its own making. */
const useCoverage = (cardIds: readonly string[], form: RecordForm): Coverage => {
  const summaries = useApp((model) => model.summaries);
  const entries = useApp((model) => model.carriers);
  if (cardIds.length < 2) return { cardIds, left: [] };
  const chosen = new Set(cardIds);
  return coverageOf(
    summaries.filter(({ id }) => chosen.has(id)),
    entries.map(({ carrier }) => carrier),
    form,
  );
};

const SLOW_MS = 150;

const useSave = (
  { cardIds, left }: Coverage,
  setCardIds: FormProps['setCardIds'],
  form: ReturnType<typeof useRecordForm>,
  staging: ReturnType<typeof useStaging>,
) => {
  const [failure, setFailure] = useState<ChangeFailure | null>(null);
  const [saving, setSaving] = useState(false);
  const busy = useRef(false);
  const save = async (): Promise<void> => {
    form.markTried();
    if (busy.current || !form.draft.ok || form.waitsFor !== null) return;
    busy.current = true;
    // The reply is there in a frame or two; only a slow disk, or many cards, are worth drawing the dialog anew.
    const slow = setTimeout(() => setSaving(true), SLOW_MS);
    const reply = await window.app.recordAction(cardIds, form.draft.value, staging.choices).finally(() => {
      clearTimeout(slow);
      busy.current = false;
    });
    setSaving(false);
    if (!reply.ok) {
      setFailure(reply.failure);
      // Trying again must not record it twice for those that have it already.
      if (reply.failure.kind === 'saved-partly') setCardIds(reply.failure.failed.map(({ cardId }) => cardId));
      return;
    }
    staging.bound();
    applied(reply.value, segmentOf(form.form.kind) === 'activity' ? 'activity-recorded' : 'renewal-recorded');
    closeDialog();
    const [only] = cardIds;
    const { place } = appStore.getState();
    if (cardIds.length + left.length === 1 && only !== undefined && place.page !== 'card')
      go({ page: 'card', cardId: only });
  };
  return { failure, clear: () => setFailure(null), saving, save: () => void save() };
};

interface RefusalProps {
  readonly failure: ChangeFailure;
  readonly onLeaveOut: (cardId: string) => void;
}

/** Why it was refused; the one card of several that stands in the way can be left out from here. */
const Refusal = ({ failure, onLeaveOut }: RefusalProps): ReactElement => {
  const { t } = useTranslation('record');
  return (
    <ErrorNote failure={failure}>
      {failure.kind === 'one-refused' ? (
        <button type="button" className="link" onClick={() => onLeaveOut(failure.cardId)}>
          {t('cards.remove', { label: failure.label })}
        </button>
      ) : null}
    </ErrorNote>
  );
};

const Form = ({ subject, request, cardIds, setCardIds, otherCurrency }: FormProps): ReactElement => {
  const { t } = useTranslation('record');
  const language = useLanguage();
  const form = useRecordForm(subject, () => firstForm(subject, request.prefill, language), null);
  const staging = useStaging('payment-proof');
  const [choosing, setChoosing] = useState(cardIds.length + otherCurrency.length > 1);
  const coverage = useCoverage(cardIds, form.form);
  const { failure, clear, saving, save } = useSave(coverage, setCardIds, form, staging);
  const covered = coverage.cardIds.length;
  const howTo = choosing ? null : (cardIds[0] ?? null);
  return (
    <DialogFrame
      title={t('title')}
      subtitle={<SubjectLine cardIds={cardIds} />}
      width={920}
      onClose={closeDialog}
      filled={[form.form, cardIds, staging.choices]}
      onSave={save}
      actions={
        choosing ? null : (
          <Button
            variant="subtle"
            color="petrol"
            leftSection={<IconPlus size={14} stroke={1.75} aria-hidden="true" />}
            onClick={() => setChoosing(true)}
          >
            {t('moreCards')}
          </Button>
        )
      }
      note={
        failure === null ? null : (
          <Refusal
            failure={failure}
            onLeaveOut={(cardId) => {
              setCardIds(cardIds.filter((id) => id !== cardId));
              clear();
            }}
          />
        )
      }
      footer={<RecordButtons model={form} cards={covered} saving={saving} onSave={save} edit={false} howTo={howTo} />}
    >
      <div className={styles['columns']}>
        <div className={styles['fields']}>
          {choosing ? (
            <CardsPart
              cardIds={cardIds}
              currency={subject.currency}
              leftOut={[...coverage.left, ...otherCurrency]}
              onChange={setCardIds}
            />
          ) : null}
          <RecordFields model={form} limits={factLimits(subject)} staging={staging} />
        </div>
        <PreviewPane model={form} cards={covered} />
      </div>
    </DialogFrame>
  );
};

/** Whose renewal it is: label, plan and number, or how many cards. */
const SubjectLine = ({ cardIds }: { readonly cardIds: readonly string[] }): ReactElement => {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  const [first] = cardIds;
  const summary = useApp(({ summaries }) => summaries.find(({ id }) => id === first));
  if (cardIds.length > 1 || !summary) return <>{t('cards', { count: cardIds.length })}</>;
  const plan = planLabel(summary.carrierNames[language], summary.planNames[language]);
  const parts = [summary.label, plan, summary.numberShown].filter((part) => part !== null);
  return <span className="maskable">{parts.join(language === 'zh-CN' ? '，' : ', ')}</span>;
};

/** The cards that count in the currency of the first; the others are named. */
const askedFor = (cardIds: readonly string[], summaries: readonly CardSummary[]): Coverage => {
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  const known = cardIds.map((id) => byId.get(id)).filter((summary) => summary !== undefined);
  const currency = known[0]?.currency;
  return {
    cardIds: known.filter((one) => one.currency === currency).map(({ id }) => id),
    left: known
      .filter((one) => one.currency !== currency)
      .map(({ id, label }) => ({ cardId: id, label, why: 'currency' as const })),
  };
};

/** Records one renewal or activity, for one card or several, with its proofs and a preview of the new dates. */
export const RecordDialog = ({ request }: { readonly request: Request }): ReactElement | null => {
  const summaries = useApp((model) => model.summaries);
  const [asked] = useState(() => askedFor(request.cardIds, summaries));
  const [cardIds, setCardIds] = useState<readonly string[]>(asked.cardIds);
  const cards = useCards(cardIds);
  const carriersReady = useApp(({ carriers }) => carriers.length > 0);
  const subject = useSubject(cards ?? []);
  if (subject === null || !carriersReady) return null;
  return (
    <Form subject={subject} request={request} cardIds={cardIds} setCardIds={setCardIds} otherCurrency={asked.left} />
  );
};
