import { Button } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deadlineOf } from '#core/expiry.ts';
import { numbersOfCard, type OwnNumber, withOwnNumbers } from '#core/own-numbers/own-numbers.ts';
import { ErrorNote } from '../../parts/ErrorNote.tsx';
import type { CardView } from '../card/card-view.ts';
import { DialogButtons } from '../card/dialog/DialogButtons.tsx';
import { DialogFrame } from '../card/dialog/DialogFrame.tsx';
import { DatesCompared } from './DatesCompared.tsx';
import { NumberGroups } from './NumberGroups.tsx';
import { NumberRow } from './NumberRow.tsx';
import styles from './OwnNumbersDialog.module.css';
import { type ReadNumbers, readNumbers, type TypedNumbers, typedNumbers } from './own-number-form.ts';
import type { RuleContext } from './rule-context.ts';
import { saveOwnNumbers } from './save-own-numbers.ts';

interface OwnNumbersDialogProps {
  readonly view: CardView;
  readonly context: RuleContext;
  readonly onClose: () => void;
}

const useNumbersForm = ({ view, context, onClose }: OwnNumbersDialogProps) => {
  const { currency } = context.carrier;
  const [numbers] = useState(() => numbersOfCard(view.card));
  const [first] = useState(() => typedNumbers(numbers, currency));
  const [typed, setTyped] = useState<TypedNumbers>(first);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const read = readNumbers(numbers, typed, currency);
  const meant = JSON.stringify(read.overrides);
  const changed = meant !== JSON.stringify(readNumbers(numbers, first, currency).overrides);
  const ready = changed && read.problems.size === 0;
  const save = async (): Promise<void> => {
    if (!ready || saving) return;
    setSaving(true);
    const reply = await saveOwnNumbers(view.card, read.overrides);
    setSaving(false);
    if (reply.ok) onClose();
    else setFailure(reply.failure);
  };
  const type = (path: string, text: string): void => setTyped(new Map([...typed, [path, text]]));
  return {
    numbers,
    typed,
    read,
    ready,
    changed,
    saving,
    failure,
    save: () => void save(),
    type,
    reset: () => setTyped(new Map()),
  };
};

const Preview = ({ view, read }: { readonly view: CardView; readonly read: ReadNumbers }): ReactElement => {
  const { t } = useTranslation('carriers');
  const next = deadlineOf(withOwnNumbers(view.card, read.overrides), view.carrier);
  return (
    <section className={styles['pane']} aria-label={t('numbers.preview')}>
      <h3 className="h2">{t('numbers.preview')}</h3>
      <div aria-live="polite">
        <DatesCompared now={view.deadline} next={next} />
      </div>
    </section>
  );
};

const statusKey = (problems: number, changed: boolean): 'numbers.wrong' | 'numbers.unchanged' | null => {
  if (problems > 0) return 'numbers.wrong';
  return changed ? null : 'numbers.unchanged';
};

/** Any number of the rule replaced for one card, with what it does to the three dates while one types. */
export const OwnNumbersDialog = (props: OwnNumbersDialogProps): ReactElement => {
  const { view, context, onClose } = props;
  const { t } = useTranslation('carriers');
  const form = useNumbersForm(props);
  const status = statusKey(form.read.problems.size, form.changed);
  const row = (number: OwnNumber): ReactElement => (
    <NumberRow
      key={number.path}
      number={number}
      context={context}
      text={form.typed.get(number.path) ?? ''}
      problem={form.read.problems.get(number.path) ?? null}
      onType={(text) => form.type(number.path, text)}
    />
  );
  return (
    <DialogFrame
      title={t('numbers.title', { label: view.card.details.label })}
      subtitle={t('numbers.subtitle', { plan: context.plan?.names[context.language] ?? '' })}
      width={920}
      onClose={onClose}
      filled={form.typed}
      onSave={form.save}
      note={form.failure === null ? null : <ErrorNote failure={form.failure} />}
      footer={
        <DialogButtons
          left={
            <Button variant="subtle" disabled={form.read.overrides.length === 0} onClick={form.reset}>
              {t('numbers.resetAll')}
            </Button>
          }
          status={status === null ? null : t(status)}
          saveLabel={t('numbers.save')}
          ready={form.ready}
          saving={form.saving}
          onSave={form.save}
        />
      }
    >
      <div className={styles['columns']}>
        <div className={styles['rows']}>
          {form.numbers.length === 0 ? (
            <p className="muted">{t('numbers.none')}</p>
          ) : (
            <NumberGroups
              numbers={form.numbers}
              registration={view.card.details.registration}
              touched={({ path }) => (form.typed.get(path) ?? '') !== ''}
              row={row}
            />
          )}
        </div>
        <Preview view={view} read={form.read} />
      </div>
    </DialogFrame>
  );
};
