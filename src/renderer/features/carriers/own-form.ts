import type { LocalDate } from '#core/local-date.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { Language } from '#core/model/values.ts';
import { carrierFromForm } from '#core/own-carrier/carrier-from-form.ts';
import { carrierIdOf } from '#core/own-carrier/carrier-id.ts';
import { habitOf } from '#core/own-carrier/country-habits.ts';
import type { OwnCarrierForm } from '#core/own-carrier/form.ts';
import { formFromCarrier } from '#core/own-carrier/form-from-carrier.ts';
import type { LeftOut } from '#core/own-carrier/left-out.ts';
import { readForm } from '#core/own-carrier/read-form.ts';
import { blankForm, type TypedForm, typedFrom } from '#core/own-carrier/typed-form.ts';
import { OWN_NAMES } from '../../i18n/own-carrier-names.ts';

/** What the form of an own carrier begins with and what becomes of it. */

/** A new carrier, an own one to change, or a plan of any carrier as a start. */
export type FormStart =
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly carrier: Carrier }
  | { readonly kind: 'copy'; readonly carrier: Carrier; readonly planId: string };

export interface OpenedForm {
  readonly typed: TypedForm;
  readonly leftOut: readonly LeftOut[];
  /** The carrier that saving replaces; null when it makes another one. */
  readonly replaces: Carrier | null;
}

/** The form as it opens. `nameCopy` names a copy after its model. */
export const openForm = (
  start: FormStart,
  language: Language,
  today: LocalDate,
  nameCopy: (name: string) => string,
): OpenedForm => {
  if (start.kind === 'new') return { typed: blankForm(), leftOut: [], replaces: null };
  const { carrier } = start;
  const planId = start.kind === 'copy' ? start.planId : (carrier.plans[0]?.id ?? '');
  const read = formFromCarrier(carrier, planId, language, today);
  if (read === null) return { typed: blankForm(), leftOut: [], replaces: null };
  const typed = typedFrom(read.form);
  // A carrier that says more than the form does is never overwritten by what the form says.
  const replaces = start.kind === 'edit' && read.leftOut.length === 0 ? carrier : null;
  const named = replaces === null ? { ...typed, name: nameCopy(typed.name) } : typed;
  return { typed: named, leftOut: read.leftOut, replaces };
};

/** The form with a country chosen: its money and its clock come along unless others were chosen by hand. */
export const withCountry = (typed: TypedForm, country: string): TypedForm => {
  const before = habitOf(typed.country);
  const habit = habitOf(country);
  if (habit === null) return typed;
  const free = (value: string, usual: string | undefined): boolean => value === '' || value === usual;
  return {
    ...typed,
    country,
    currency: free(typed.currency, before?.currency) ? habit.currency : typed.currency,
    timeZone: free(typed.timeZone, before?.timeZone) ? habit.timeZone : typed.timeZone,
  };
};

/** The form for the examples: who it is and how one knows it changes no date, so they are not waited for. */
export const trialForm = (typed: TypedForm, today: LocalDate): OwnCarrierForm | null =>
  readForm({ ...typed, name: typed.name.trim() === '' ? '-' : typed.name, note: '-', url: '' }, today).form ??
  readForm({ ...typed, name: '-', note: '-', url: '' }, today).form;

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Four letters and digits by chance. */
const newMark = (): string =>
  [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => LETTERS[byte % LETTERS.length]).join('');

/** The carrier to save: the same one changed, or a new one. */
export const carrierToSave = (form: OwnCarrierForm, replaces: Carrier | null): Carrier =>
  carrierFromForm(form, replaces?.id ?? carrierIdOf(form.name, newMark()), OWN_NAMES);
