import { canonicalText } from '#core/canonical-text.ts';
import { checkCarrier } from '#core/catalogue/check.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { carrierFromForm } from '#core/own-carrier/carrier-from-form.ts';
import type { OwnCarrierForm } from '#core/own-carrier/form.ts';
import { inAllLanguages, type OwnNames } from '#core/own-carrier/names.ts';
import { type ReadForm, readForm } from '#core/own-carrier/read-form.ts';
import { blankForm, blankWay, type TypedForm, type TypedWay } from '#core/own-carrier/typed-form.ts';
import { day } from '../../builders.ts';

/** Forms of own carriers for tests: what a test does not name is filled in soundly. */

export const TODAY = day('2026-11-22');

export const NAMES: OwnNames = {
  plan: inAllLanguages('Prepaid'),
  validity: inAllLanguages('Validity'),
  renewal: inAllLanguages('Renewal'),
  fixedEnd: inAllLanguages('Fixed end'),
  receiveOnly: inAllLanguages('Receive only'),
  suspended: inAllLanguages('Suspended'),
  keeps: ({ kind }) => inAllLanguages(kind),
  topUp: (amount, currency) => inAllLanguages(`${currency} ${amount}`),
};

/** A form of a Malaysian carrier with evidence; RM1 = 1 day unless told otherwise. */
export const typed = (facts: Partial<TypedForm> = {}): TypedForm => ({
  ...blankForm(),
  name: 'Kampung Mobile',
  country: 'MY',
  timeZone: 'Asia/Kuala_Lumpur',
  currency: 'MYR',
  note: 'Told at the shop',
  ...facts,
});

export const way = (facts: Partial<TypedWay> = {}): TypedWay => ({ ...blankWay(1), ...facts });

/** The form that was typed; a bug of the test when it cannot be read. */
export const readOrThrow = (facts: Partial<TypedForm> = {}): OwnCarrierForm => {
  const { form, problems }: ReadForm = readForm(typed(facts), TODAY);
  if (form === null) throw new Error(`Unreadable: ${JSON.stringify([...problems])}`);
  return form;
};

/** The carrier of a typed form, as it comes back from the catalogue's own check. */
export const checkedCarrier = (form: OwnCarrierForm, id = 'kampung-mobile'): Carrier => {
  const checked = checkCarrier(canonicalText(carrierFromForm(form, id, NAMES)), `${id}.json`);
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure.problems));
  return checked.value;
};
