import type { ActionDraft } from '#core/contract/cards.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Action, ActionKind, ActionStatus, Payment } from '#core/model/action.ts';
import { type AmountFailure, amountText, parseAmount } from '#core/money.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type DayEntry, dayOf } from '../card/fields/day-entry.ts';
import { needsAmount } from './record-kinds.ts';

/** The form of a renewal as text, and the draft that it means. */
export interface RecordForm {
  readonly kind: ActionKind;
  readonly product: string | null;
  readonly amount: string;
  readonly day: DayEntry;
  readonly channel: string | null;
  readonly reference: string;
  readonly overWifi: boolean;
  readonly tax: string;
  readonly faceValue: string;
  readonly creditReceived: string;
  readonly serialNumber: string;
  readonly note: string;
  readonly status: ActionStatus;
}

export type MoneyField = 'amount' | 'tax' | 'faceValue' | 'creditReceived';

/** What keeps the form from being a draft. */
export type FormProblem =
  | { readonly field: 'day' }
  | { readonly field: 'amount'; readonly failure: { readonly kind: 'amount-missing' } }
  | { readonly field: MoneyField; readonly failure: AmountFailure };

const isZero = (typed: string): boolean => /^0+([.,]0+)?$/.test(typed);

/** A figure that may be left out: empty is null, and 0 is a figure here. */
const optionalAmount = (text: string, currency: string): Result<number | null, AmountFailure> => {
  const typed = text.trim();
  if (typed === '') return ok(null);
  return isZero(typed) ? ok(0) : parseAmount(typed, currency);
};

interface Figures {
  readonly payment: Payment | null;
  readonly problems: readonly FormProblem[];
}

const figuresOf = (form: RecordForm, currency: string): Figures => {
  const problems: FormProblem[] = [];
  const read = (field: MoneyField, text: string, required: boolean): number | null => {
    const typed = text.trim();
    if (required && typed === '') {
      problems.push({ field: 'amount', failure: { kind: 'amount-missing' } });
      return null;
    }
    const figure = required ? parseAmount(typed, currency) : optionalAmount(typed, currency);
    if (figure.ok) return figure.value;
    problems.push({ field, failure: figure.failure });
    return null;
  };
  const faceValue = read('faceValue', form.faceValue, false);
  // A friend's shared credit has a face value and no price.
  const gift = faceValue !== null && faceValue > 0 && isZero(form.amount.trim());
  const paid = gift ? 0 : read('amount', form.amount, needsAmount(form.kind));
  const tax = read('tax', form.tax, false);
  const creditReceived = read('creditReceived', form.creditReceived, false);
  const nothing = paid === null || (paid === 0 && !gift);
  return { payment: nothing ? null : { currency, paid, tax, faceValue, creditReceived }, problems };
};

/** The draft of a form, or all that is wrong with it at once. */
export const draftOf = (
  form: RecordForm,
  currency: string,
): Result<ActionDraft, { readonly kind: 'form'; readonly problems: readonly FormProblem[] }> => {
  const on = dayOf(form.day);
  const { payment, problems } = figuresOf(form, currency);
  const all: readonly FormProblem[] = on === null ? [{ field: 'day' }, ...problems] : problems;
  if (on === null || all.length > 0) return fail({ kind: 'form', problems: all });
  const { kind, product, channel, overWifi, reference, serialNumber, note, status } = form;
  return ok({
    kind,
    on,
    channel,
    product,
    payment,
    overWifi,
    reference: reference.trim(),
    serialNumber: serialNumber.trim(),
    note: note.trim(),
    status,
  });
};

/** The draft to preview while amounts are still being typed: what cannot be read yet counts as not said. */
export const previewDraftOf = (form: RecordForm, currency: string, today: LocalDate): ActionDraft => {
  const { kind, product, channel, overWifi, status } = form;
  const { payment } = figuresOf(form, currency);
  const on = dayOf(form.day) ?? today;
  return { kind, on, channel, product, payment, overWifi, reference: '', serialNumber: '', note: '', status };
};

const figureText = (amount: number | null, currency: string): string =>
  amount === null ? '' : amountText({ amount, currency });

/** A form that stands for an action, for correcting it. */
export const formOfAction = (action: Action, day: DayEntry): RecordForm => {
  const { kind, product, channel, overWifi, reference, serialNumber, note, status, payment } = action;
  const currency = payment?.currency ?? 'XXX';
  return {
    kind,
    product,
    amount: figureText(payment?.paid ?? null, currency),
    day,
    channel,
    reference,
    overWifi,
    tax: figureText(payment?.tax ?? null, currency),
    faceValue: figureText(payment?.faceValue ?? null, currency),
    creditReceived: figureText(payment?.creditReceived ?? null, currency),
    serialNumber,
    note,
    status,
  };
};
