import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarrierEntry } from '#core/contract/carriers.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { FieldProblem } from '#core/own-carrier/field-reader.ts';
import type { OwnCarrierForm } from '#core/own-carrier/form.ts';
import { readForm } from '#core/own-carrier/read-form.ts';
import type { TypedForm } from '#core/own-carrier/typed-form.ts';
import { refreshCarriers } from '../../live-state.ts';
import { useLanguage, useToday } from '../../use-format.ts';
import { carrierToSave, type FormStart, type OpenedForm, openForm, trialForm } from './own-form.ts';

/** The form while it is filled in, as its parts see it. */
export interface FormModel {
  readonly opened: OpenedForm;
  readonly typed: TypedForm;
  readonly today: LocalDate;
  /** For the examples; null while a figure is missing. */
  readonly trial: OwnCarrierForm | null;
  readonly ready: boolean;
  readonly tried: boolean;
  readonly problems: ReadonlyMap<string, FieldProblem>;
  readonly saving: boolean;
  readonly failure: { readonly kind: string } | null;
  readonly change: (patch: Partial<TypedForm>) => void;
  readonly save: () => void;
}

/** What is missing is only told once saving was tried; what is wrong is told at once. */
const WAITS: readonly FieldProblem['kind'][] = ['missing', 'evidence-missing', 'no-deed'];

/** The problem of a field that is to be told now, or null. */
export const problemAt = ({ problems, tried }: FormModel, field: string): FieldProblem | null => {
  const problem = problems.get(field) ?? null;
  return problem === null || (!tried && WAITS.includes(problem.kind)) ? null : problem;
};

/** Leads to the first field that is in the way, once it says so. */
const focusFirstProblem = (): void => {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]')?.focus();
  });
};

/** The state of the form of an own carrier. */
export const useOwnForm = (start: FormStart, onSaved: (entry: CarrierEntry) => void): FormModel => {
  const { t } = useTranslation('carriers');
  const language = useLanguage();
  const today = useToday();
  const [opened] = useState(() => openForm(start, language, today, (name) => t('form.copyName', { name })));
  const [typed, setTyped] = useState(opened.typed);
  const [tried, setTried] = useState(false);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<{ readonly kind: string } | null>(null);
  const { form, problems } = readForm(typed, today);
  const save = async (): Promise<void> => {
    setTried(true);
    if (form === null) focusFirstProblem();
    if (saving || form === null) return;
    setSaving(true);
    const reply = await window.app.saveOwnCarrier(carrierToSave(form, opened.replaces));
    if (!reply.ok) {
      setSaving(false);
      setFailure(reply.failure);
      return;
    }
    await refreshCarriers();
    setSaving(false);
    onSaved(reply.value);
  };
  return {
    opened,
    typed,
    today,
    trial: trialForm(typed, today),
    ready: form !== null,
    tried,
    problems,
    saving,
    failure,
    change: (patch) => setTyped((known) => ({ ...known, ...patch })),
    save: () => void save(),
  };
};
