import type { Deadline } from '../deadline.ts';
import { deadlineOf } from '../expiry.ts';
import { addDays, type LocalDate } from '../local-date.ts';
import type { Action, Confirmation } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import type { Carrier } from '../model/carrier.ts';
import type { Grant, Length } from '../model/rule.ts';
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
    schema: 1,
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

const grantedStep = (form: OwnCarrierForm, names: OwnNames, index: number, today: LocalDate) => {
  const way = form.keeps.kind === 'renewals' ? form.keeps.ways[index] : undefined;
  if (!way) return null;
  const carrier = carrierFromForm(form, 'example', names);
  const grant = carrier.plans[0]?.rules[0]?.clocks[0]?.grants[index];
  const [kind] = grant?.actions ?? [];
  if (kind === undefined) return null;
  const amount = exampleAmount(way);
  const action = deedOn(today, kind, amount, grant?.products?.[0] ?? null, carrier.currency);
  const card = exampleCard(carrier, null);
  const facts = { confirmations: [seenOn(addDays(today, -1), addDays(today, EXAMPLE_DAYS_LEFT))], actions: [action] };
  const step = deadlineOf({ ...card, ...facts }, carrier).reason.find((one) => one.kind === 'granted');
  return step?.kind === 'granted' ? { step, amount } : null;
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
  /** Whether its end was seen, or the card was started today. */
  readonly from: 'seen' | 'started';
  readonly deadline: Deadline;
}

/** The three dates of a card that starts today, or, where the start gives none, whose end was seen to be in 20 days. */
export const lifeExample = (form: OwnCarrierForm, names: OwnNames, today: LocalDate): LifeExample => {
  const carrier = carrierFromForm(form, 'example', names);
  const started = deadlineOf(exampleCard(carrier, today), carrier);
  if (started.activeUntil !== null) return { from: 'started', deadline: started };
  const seen = seenOn(today, addDays(today, EXAMPLE_DAYS_LEFT));
  return { from: 'seen', deadline: deadlineOf({ ...exampleCard(carrier, null), confirmations: [seen] }, carrier) };
};
