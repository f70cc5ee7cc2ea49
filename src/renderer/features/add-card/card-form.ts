import type { CardDraft, CardEdit } from '#core/contract/cards.ts';
import type { LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier, Plan } from '#core/model/carrier.ts';
import type { Anchor, HardStop, Registration } from '#core/model/rule.ts';
import type { Language } from '#core/model/values.ts';
import { ruleFor } from '#core/rules/choose.ts';
import { type DayEntry, dayOf, EMPTY_DAY, isWrongDay, writtenDay } from '../card/fields/day-entry.ts';
import type { DayLimits } from '../card/fields/day-typing.ts';
import { parseIccid } from '../card/fields/iccid.ts';
import { isWrongNumber } from './wrong-number.ts';

/** The form of a card as text, and what it means. */
export interface CardForm {
  /** `hotlink/pantas`; empty while nothing is chosen. */
  readonly plan: string;
  readonly number: string;
  /** Empty: the suggestion stands. */
  readonly label: string;
  /** Null: the plan's usual class. */
  readonly registration: Registration | null;
  readonly seen: DayEntry;
  readonly seenIn: CardDraft['seenIn'];
  readonly opened: DayEntry;
  readonly registered: DayEntry;
  readonly activated: DayEntry;
  readonly form: CardDraft['sim']['form'];
  readonly iccid: string;
  readonly device: string;
  readonly slot: string;
  readonly tags: readonly string[];
  readonly note: string;
}

export const EMPTY_CARD: CardForm = {
  plan: '',
  number: '',
  label: '',
  registration: null,
  seen: EMPTY_DAY,
  seenIn: 'not-said',
  opened: EMPTY_DAY,
  registered: EMPTY_DAY,
  activated: EMPTY_DAY,
  form: 'unknown',
  iccid: '',
  device: '',
  slot: '',
  tags: [],
  note: '',
};

/** The form of a card that exists. */
export const formOfCard = ({ details }: Card, limits: DayLimits, language: Language): CardForm => {
  const entry = (day: LocalDate | null): DayEntry => (day === null ? EMPTY_DAY : writtenDay(day, language, limits));
  return {
    plan: `${details.carrierId}/${details.planId}`,
    number: details.number ?? '',
    label: details.label,
    registration: details.registration,
    seen: EMPTY_DAY,
    seenIn: 'not-said',
    opened: entry(details.openedOn),
    registered: entry(details.registeredOn),
    activated: entry(details.activatedOn),
    form: details.sim.form,
    iccid: details.sim.iccid ?? '',
    device: details.sim.device,
    slot: details.sim.slot,
    tags: details.tags,
    note: details.note,
  };
};

export interface ChosenPlan {
  readonly carrier: Carrier;
  readonly plan: Plan;
}

/** The plan that a form names, or null. */
export const chosenPlan = ({ plan }: Pick<CardForm, 'plan'>, carriers: readonly Carrier[]): ChosenPlan | null => {
  const [carrierId, planId] = plan.split('/');
  const carrier = carriers.find(({ id }) => id === carrierId);
  const found = carrier?.plans.find(({ id }) => id === planId);
  return carrier && found ? { carrier, plan: found } : null;
};

/** The class of the form: as answered, else the plan's usual one. */
export const registrationOf = (form: CardForm, { plan }: ChosenPlan): Registration => {
  const [usual = 'unknown'] = plan.registrations;
  return form.registration !== null && plan.registrations.includes(form.registration) ? form.registration : usual;
};

/** The hard stops that the class of the form brings. */
export const stopsOf = (form: CardForm, chosen: ChosenPlan): readonly HardStop[] => {
  const registration = registrationOf(form, chosen);
  const rule = ruleFor(chosen.plan, dayOf(form.opened) ?? dayOf(form.activated));
  return rule.hardStops.filter(({ registrations }) => registrations.includes(registration));
};

/** Whether the class decides anything, so that it has to be asked. */
export const classMatters = ({ plan }: ChosenPlan): boolean =>
  plan.registrations.length > 1 && plan.rules.some(({ hardStops }) => hardStops.length > 0);

/** The days that the hard stops count from. */
export const daysThatMatter = (form: CardForm, chosen: ChosenPlan): ReadonlySet<Anchor> =>
  new Set(stopsOf(form, chosen).map(({ from }) => from));

/** `Hotlink 4419`: tells cards apart before anybody has thought of a name. */
export const suggestedLabel = (form: CardForm, carrierName: string): string => {
  const brand = carrierName.split(/[（(]/)[0]?.trim() ?? carrierName;
  const digits = form.number.replace(/\D/g, '');
  return digits.length >= 4 ? `${brand} ${digits.slice(-4)}` : brand;
};

export type CardProblem = 'plan' | 'number' | 'day' | 'iccid';

const DAYS = ['seen', 'opened', 'registered', 'activated'] as const;

/** What keeps the form from being saved, the first thing first; null when nothing does. */
export const problemOf = (form: CardForm, chosen: ChosenPlan | null): CardProblem | null => {
  if (chosen === null) return 'plan';
  if (isWrongNumber(form.number, chosen.carrier.country)) return 'number';
  if (DAYS.some((field) => isWrongDay(form[field]))) return 'day';
  const iccid = form.iccid.trim() === '' ? null : parseIccid(form.iccid);
  return iccid !== null && !iccid.ok && iccid.failure.kind !== 'iccid-check-digit' ? 'iccid' : null;
};

const iccidDigits = (text: string): string | null => {
  const digits = text.replace(/[\s-]/g, '').replace(/f$/i, '');
  return /^\d{18,20}$/.test(digits) ? digits : null;
};

/** What the form means, once `problemOf` finds nothing. */
export const editOf = (form: CardForm, chosen: ChosenPlan, language: Language): CardEdit => ({
  label: form.label.trim() === '' ? suggestedLabel(form, chosen.carrier.names[language]) : form.label.trim(),
  number: form.number.trim(),
  carrierId: chosen.carrier.id,
  planId: chosen.plan.id,
  registration: registrationOf(form, chosen),
  openedOn: dayOf(form.opened),
  registeredOn: dayOf(form.registered),
  activatedOn: dayOf(form.activated),
  sim: { form: form.form, iccid: iccidDigits(form.iccid), device: form.device.trim(), slot: form.slot.trim() },
  tags: [...form.tags],
  note: form.note.trim(),
});

/** The draft of a new card. */
export const draftOf = (form: CardForm, chosen: ChosenPlan, language: Language): CardDraft => ({
  ...editOf(form, chosen, language),
  seenActiveUntil: dayOf(form.seen),
  seenIn: form.seenIn,
});
