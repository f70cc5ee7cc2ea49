import type { Deadline } from '../deadline.ts';
import { deadlineOf } from '../expiry.ts';
import { addDays, type LocalDate } from '../local-date.ts';
import type { Action, Confirmation } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import type { Carrier } from '../model/carrier.ts';
import type { Grant, Length } from '../model/rule.ts';
import { CARD_SCHEMA } from '../model/schema-number.ts';
import { carrierFromForm } from './carrier-from-form.ts';
import type { OwnCarrierForm, Way } from './form.ts';
import type { OwnNames } from './names.ts';

/** What a half-filled form would mean, told on a card that does not exist, by the same engine that counts the real ones. */

const STAMP = '2000-01-01T00:00:00Z';
const RECORD = { recordedAt: STAMP, updatedAt: STAMP, removedAt: null } as const;
const CARD_ID = '00000000-0000-4000-8000-000000000000';
const ACTION_ID = '00000000-0000-4000-8000-000000000001';
const SEEN_ID = '00000000-0000-4000-8000-000000000002';

/** The example's number still has so many days: little enough to be near, enough to be told from nothing. */
export const EXAMPLE_DAYS_LEFT = 20;

const exampleCard = (carrier: Carrier, startedOn: LocalDate | null): Card => {
  const plan = carrier.plans[0];
  const rule = plan?.rules[0];
  if (!plan || !rule) throw new Error('An own carrier has a plan with a rule');
  return {
    schema: CARD_SCHEMA,
    id: CARD_ID,
    createdAt: STAMP,
    details: {
      updatedAt: STAMP,
      label: '-',
      number: null,
      carrierId: carrier.id,
      planId: plan.id,
      registration: plan.registrations[0] ?? 'unknown',
      openedOn: startedOn,
      registeredOn: startedOn,
      activatedOn: startedOn,
      sim: { form: 'unknown', iccid: null, device: '', slot: '', sealed: null },
      tags: [],
      note: '',
      archivedAt: null,
    },
    rules: [{ since: null, takenAt: STAMP, rule, overrides: [] }],
    actions: [],
    confirmations: [],
    receipts: [],
    bindings: [],
    reminders: { updatedAt: STAMP, policy: null, log: [] },
  };
};

const seenOn = (on: LocalDate, activeUntil: LocalDate): Confirmation => {
  const words = { source: 'app' as const, receiveUntil: null, balance: null, note: '' };
  return { ...RECORD, id: SEEN_ID, on, activeUntil, ...words };
};

const deedOn = (
  on: LocalDate,
  kind: Action['kind'],
  amount: number | null,
  product: string | null,
  currency: string,
): Action => ({
  ...RECORD,
  id: ACTION_ID,
  kind,
  on,
  channel: null,
  product,
  payment: amount === null ? null : { currency, paid: amount, tax: null, faceValue: amount, creditReceived: null },
  overWifi: false,
  reference: '',
  serialNumber: '',
  note: '',
  status: 'confirmed',
  noProof: false,
});

/** An amount to show the table by: ten units, or the least that counts; of tiers the first. */
const exampleAmount = (way: Way): number | null => {
  if (way.kind === 'pack') return way.price;
  if (way.kind === 'deed') return null;
  const { table } = way;
  if (table.kind === 'tiers') return table.tiers[0]?.from ?? null;
  return Math.max(table.unit * 10, table.minimum ?? 0);
};

export interface Outcome {
  readonly until: LocalDate;
  readonly effect: 'later' | 'kept' | 'earlier';
  /** The cap bit. */
  readonly capped: Length | null;
}

export interface WayExample {
  /** What is done in the example. */
  readonly action: Action['kind'];
  readonly amount: number | null;
  readonly gives: Length;
  readonly on: LocalDate;
  /** Until when the number lived before. */
  readonly before: LocalDate;
  readonly outcomes: Readonly<Record<Grant['combine'], Outcome>>;
}

const COMBINES = ['add', 'reset', 'max'] as const;

const withCombine = (form: OwnCarrierForm, index: number, combine: Grant['combine']): OwnCarrierForm => {
  if (form.keeps.kind !== 'renewals') return form;
  const ways = form.keeps.ways.map((way, at) => (at === index ? { ...way, combine } : way));
  return { ...form, keeps: { ...form.keeps, ways } };
};

/** The deed of a way, done on a day; null for a form without that way. */
const renewalOf = (form: OwnCarrierForm, carrier: Carrier, index: number, on: LocalDate): Action | null => {
  const way = form.keeps.kind === 'renewals' ? form.keeps.ways[index] : undefined;
  const grant = carrier.plans[0]?.rules[0]?.clocks[0]?.grants[index];
  const [kind] = grant?.actions ?? [];
  if (!way || kind === undefined) return null;
  return deedOn(on, kind, exampleAmount(way), grant?.products?.[0] ?? null, carrier.currency);
};

const grantedStep = (form: OwnCarrierForm, names: OwnNames, index: number, today: LocalDate) => {
  const carrier = carrierFromForm(form, 'example', names);
  const action = renewalOf(form, carrier, index, today);
  if (action === null) return null;
  const confirmations = [seenOn(addDays(today, -1), addDays(today, EXAMPLE_DAYS_LEFT))];
  const facts = { ...exampleCard(carrier, null), confirmations, actions: [action] };
  const step = deadlineOf(facts, carrier).reason.find((one) => one.kind === 'granted');
  return step?.kind === 'granted' ? { step, amount: action.payment?.paid ?? null } : null;
};

/** The same deed under each way of combining, side by side; null for a form without that way. */
export const wayExample = (
  form: OwnCarrierForm,
  names: OwnNames,
  index: number,
  today: LocalDate,
): WayExample | null => {
  const told = COMBINES.flatMap((combine) => {
    const found = grantedStep(withCombine(form, index, combine), names, index, today);
    return found === null ? [] : [{ combine, ...found }];
  });
  const [first] = told;
  if (!first || told.length < COMBINES.length) return null;
  const outcomes = Object.fromEntries(
    told.map(({ combine, step: { until, effect, capped } }) => [combine, { until, effect, capped }]),
  ) as Record<Grant['combine'], Outcome>;
  const { actionKind: action, length: gives } = first.step;
  const before = addDays(today, EXAMPLE_DAYS_LEFT);
  return { action, amount: first.amount, gives, on: today, before, outcomes };
};

export interface LifeExample {
  /** A card that starts today, one whose end was seen, or one that is also renewed today by its first way. */
  readonly from: 'started' | 'seen' | 'renewed';
  /** The end before the renewal, or the end that was seen; null for a card that starts today. */
  readonly before: LocalDate | null;
  readonly deadline: Deadline;
}

/** The three dates of a card that starts today; where the start gives none, of one that has 20 days left and is renewed. */
export const lifeExample = (form: OwnCarrierForm, names: OwnNames, today: LocalDate): LifeExample => {
  const carrier = carrierFromForm(form, 'example', names);
  const started = deadlineOf(exampleCard(carrier, today), carrier);
  if (started.activeUntil !== null) return { from: 'started', before: null, deadline: started };
  const before = addDays(today, EXAMPLE_DAYS_LEFT);
  const card = { ...exampleCard(carrier, null), confirmations: [seenOn(addDays(today, -1), before)] };
  const renewal = renewalOf(form, carrier, 0, today);
  if (renewal === null) return { from: 'seen', before, deadline: deadlineOf(card, carrier) };
  return { from: 'renewed', before, deadline: deadlineOf({ ...card, actions: [renewal] }, carrier) };
};
