import type { CardDraft } from '#core/contract/cards.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Carrier, Plan } from '#core/model/carrier.ts';
import type { Registration } from '#core/model/rule.ts';

/** The three answers of the first page. */
export interface FirstAnswers {
  readonly number: string;
  readonly plan: Plan;
  readonly expiry: LocalDate | null;
}

/** The last four digits tell two cards of one carrier apart until they get names of their own. */
const lastDigits = (number: string): string => number.replace(/\D/g, '').slice(-4);

/** Three answers do not say how the number is registered, and a tourist's must not be called a resident's. */
const registrationOf = ({ registrations }: Plan): Registration => {
  const [only = 'unknown'] = registrations;
  return registrations.includes('unknown') ? 'unknown' : only;
};

/** A whole card from three answers; `name` writes its label from carrier and last digits. */
export const firstCard = (
  carrier: Carrier,
  { number, plan, expiry }: FirstAnswers,
  name: (digits: string) => string,
): CardDraft => ({
  label: name(lastDigits(number)),
  number,
  carrierId: carrier.id,
  planId: plan.id,
  registration: registrationOf(plan),
  openedOn: null,
  registeredOn: null,
  activatedOn: null,
  seenActiveUntil: expiry,
  seenIn: 'not-said',
  sim: { form: 'unknown', iccid: null, device: '', slot: '' },
  tags: [],
  note: '',
});
