import type { Instant, LocalDate } from '#core/local-date.ts';
import { localDate } from '#core/local-date.ts';
import type { Action, ActionKind, Binding, Confirmation, Payment, Receipt } from '#core/model/action.ts';
import type { Card, CardDetails } from '#core/model/card.ts';
import type { ReminderPolicy, ReminderRecord } from '#core/model/reminder.ts';
import type { Rule } from '#core/model/rule.ts';
import { CARD_SCHEMA } from '#core/model/schema-number.ts';
import { aRule } from './rule-builders.ts';

/**
 * Cards and their records for tests. Every builder takes the few facts that a test is about and fills in the rest;
 * equal facts give equal records, so two equal records of one card need an `id` each.
 */

/** The UUID numbered `count`: `idNo(7)` is `00000000-0000-4000-8000-000000000007`. */
export const idNo = (count: number): string => `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;

/** A maker of ids that counts up from `first`. */
export const countingIds = (first = 1): (() => string) => {
  let next = first;
  return () => idNo(next++);
};

/** A UUID made of the text's hash, so that builders need no counter. */
const idOf = (text: string): string => {
  const hash = (seed: number): string => {
    let value = seed >>> 0;
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return value.toString(16).padStart(8, '0');
  };
  const hex = hash(0x811c9dc5) + hash(0x1234567) + hash(0x7654321) + hash(0xfedcba9);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Noon in UTC of a day, as the instant at which tests record things. */
export const noon = (day: string): Instant => `${day}T12:00:00.000Z`;

export const day = localDate;

type Facts<T> = {
  readonly [Key in keyof T]?: Key extends 'on' | 'activeUntil' | 'receiveUntil' ? string | null : T[Key];
};
type RecordFacts = {
  readonly id?: string;
  readonly recordedAt?: Instant;
  readonly updatedAt?: Instant;
  readonly removedAt?: Instant | null;
};

const recordOf = (kind: string, facts: RecordFacts, at: Instant) => {
  const recordedAt = facts.recordedAt ?? at;
  return {
    id: facts.id ?? idOf(kind + JSON.stringify(facts)),
    recordedAt,
    updatedAt: facts.updatedAt ?? recordedAt,
    removedAt: facts.removedAt ?? null,
  };
};

/** Ringgit paid in full without tax: `ringgit(30)`. */
export const ringgit = (major: number): Payment => paid(Math.round(major * 100), 'MYR');

/** Minor units paid, all of it face value and credit. */
export const paid = (minorUnits: number, currency: string): Payment => ({
  currency,
  paid: minorUnits,
  tax: null,
  faceValue: minorUnits,
  creditReceived: minorUnits,
});

/** An action; a top-up of RM30 on 1 December 2026 unless told otherwise. */
export const anAction = (facts: Facts<Action> = {}): Action => {
  const on = day(facts.on ?? '2026-12-01');
  return {
    kind: 'top-up',
    channel: null,
    product: null,
    payment: ringgit(30),
    overWifi: false,
    reference: '',
    serialNumber: '',
    note: '',
    status: 'claimed',
    noProof: false,
    ...facts,
    on,
    ...recordOf('action', facts, noon(on)),
  };
};

/** A top-up of so many ringgit on a day. */
export const topUp = (on: string, major: number, facts: Facts<Action> = {}): Action =>
  anAction({ on, payment: ringgit(major), ...facts });

/** Something done without money, such as a text sent. */
export const activity = (on: string, kind: ActionKind, facts: Facts<Action> = {}): Action =>
  anAction({ on, kind, payment: null, ...facts });

/** A date seen in the app; seen on 22 November 2026 unless told otherwise. */
export const aConfirmation = (facts: Facts<Confirmation> = {}): Confirmation => {
  const on = day(facts.on ?? '2026-11-22');
  const { activeUntil = null, receiveUntil = null } = facts;
  return {
    source: 'app',
    balance: null,
    note: '',
    ...facts,
    on,
    activeUntil: activeUntil === null ? null : day(activeUntil),
    receiveUntil: receiveUntil === null ? null : day(receiveUntil),
    ...recordOf('confirmation', facts, noon(on)),
  };
};

export const aReceipt = (facts: Partial<Receipt> = {}): Receipt => ({
  provesId: null,
  kind: 'payment-proof',
  fileName: 'receipt.pdf',
  mediaType: 'application/pdf',
  bytes: 1234,
  sha256: 'a'.repeat(64),
  ...facts,
  ...recordOf('receipt', facts, noon('2026-11-22')),
});

export const aBinding = (facts: Partial<Binding> = {}): Binding => ({
  service: 'Maybank2u',
  fallback: 'none',
  moved: false,
  note: '',
  ...facts,
  ...recordOf('binding', facts, noon('2026-11-22')),
});

export const aReminderRecord = (facts: Partial<ReminderRecord> = {}): ReminderRecord => {
  const at = facts.at ?? noon('2026-11-22');
  return {
    id: idOf(`reminder${JSON.stringify(facts)}`),
    updatedAt: at,
    removedAt: null,
    key: 'active:2026-12-01:7',
    event: 'told',
    dueAt: null,
    until: null,
    way: null,
    answer: null,
    run: null,
    attempt: 0,
    cutOffs: 0,
    why: null,
    deadlineOn: null,
    ...facts,
    at,
  };
};

/** What a test says of a card: any field of its details, days as plain text, and its records. */
export type CardFacts = Omit<Partial<CardDetails>, 'openedOn' | 'registeredOn' | 'activatedOn'> & {
  readonly id?: string;
  readonly createdAt?: Instant;
  readonly openedOn?: string | null;
  readonly registeredOn?: string | null;
  readonly activatedOn?: string | null;
  readonly rule?: Rule;
  readonly rules?: Card['rules'];
  readonly actions?: readonly Action[];
  readonly confirmations?: readonly Confirmation[];
  readonly receipts?: readonly Receipt[];
  readonly bindings?: readonly Binding[];
  readonly policy?: ReminderPolicy | null;
  readonly log?: readonly ReminderRecord[];
};

const maybeDay = (text: string | null | undefined): LocalDate | null => (text == null ? null : day(text));

/** A card of the tiny carrier, made on 1 January 2026, with no facts but those given. */
export const aCard = (facts: CardFacts = {}): Card => {
  const { id, createdAt, rule, rules, actions, confirmations, receipts, bindings, policy, log, ...details } = facts;
  const made = createdAt ?? noon('2026-01-01');
  return {
    schema: CARD_SCHEMA,
    id: id ?? idNo(1),
    createdAt: made,
    details: {
      updatedAt: made,
      label: 'A card',
      number: null,
      carrierId: 'tiny',
      planId: 'plain',
      registration: 'resident',
      sim: { form: 'sim', iccid: null, device: '', slot: '', sealed: null },
      tags: [],
      note: '',
      archivedAt: null,
      ...details,
      openedOn: maybeDay(facts.openedOn),
      registeredOn: maybeDay(facts.registeredOn),
      activatedOn: maybeDay(facts.activatedOn),
    },
    rules: rules ?? [{ since: null, takenAt: made, rule: rule ?? aRule(), overrides: [] }],
    actions: [...(actions ?? [])],
    confirmations: [...(confirmations ?? [])],
    receipts: [...(receipts ?? [])],
    bindings: [...(bindings ?? [])],
    reminders: { updatedAt: made, policy: policy ?? null, log: [...(log ?? [])] },
  };
};
