import { addDays, type Instant, type LocalDate } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { Grant, Phase, Registration, Rule } from '#core/model/rule.ts';
import { CARD_SCHEMA } from '#core/model/schema-number.ts';
import type { Localized } from '#core/model/values.ts';
import type { Chance } from './chance.ts';

/** Six kinds of number that live by different rules in different zones. */

const named = (text: string): Localized => ({ 'zh-CN': text, en: text, ms: text });
const SOURCES = ['stated'];
const RECEIVES = { receiveSms: true, receiveCalls: true, sendSms: false, makeCalls: false, data: false };

export interface Kind {
  readonly carrier: Carrier;
  readonly rule: Rule;
  readonly registration: Registration;
  /** What its person does to keep it. */
  readonly keeps: 'top-up' | 'sms-sent';
}

const phase = (id: string, days: number, kind: Phase['kind']): Phase => ({
  id,
  names: named(id),
  kind,
  length: { count: days, unit: 'days' },
  starts: 'after-previous',
  services: RECEIVES,
  wayBack: 'top-up',
  creditKept: true,
  sources: SOURCES,
});

const kindOf = (
  id: string,
  timeZone: string,
  facts: {
    readonly keeps?: Kind['keeps'];
    readonly grant?: Partial<Grant>;
    readonly phases?: readonly Phase[];
    readonly rule?: Partial<Rule>;
    readonly registration?: Registration;
  },
): Kind => {
  const keeps = facts.keeps ?? 'top-up';
  const grant: Grant = {
    id: 'grant',
    actions: [keeps],
    products: null,
    channels: null,
    overWifi: false,
    gives: { kind: 'per-unit', unit: 100, length: { count: 1, unit: 'days' }, minimum: null },
    combine: 'max',
    cap: null,
    counts: 'at-once',
    sources: SOURCES,
    ...facts.grant,
  };
  const rule: Rule = {
    id: 'first',
    validFrom: null,
    validTo: null,
    clocks: [
      {
        id: 'validity',
        names: named('Validity'),
        protects: 'number',
        initial: null,
        runs: 'always',
        grants: [grant],
        recurring: null,
      },
    ],
    hardStops: [],
    phases: [...(facts.phases ?? [])],
    afterDeadline: 'stated',
    quarantine: null,
    conflicts: [],
    ...facts.rule,
  };
  const carrier: Carrier = {
    schema: 1,
    id,
    names: named(id),
    aliases: [],
    country: 'MY',
    timeZone,
    currency: 'MYR',
    weekend: [6, 7],
    sources: {},
    plans: [],
    channels: [],
    checks: [],
    links: [],
    warnings: [],
  };
  return { carrier, rule, registration: facts.registration ?? 'resident', keeps };
};

const MONTHS_3 = { count: 3, unit: 'months' } as const;

export const KINDS: readonly Kind[] = [
  kindOf('daily', 'Asia/Kuala_Lumpur', { phases: [phase('grace', 30, 'receive-only')] }),
  kindOf('window', 'Europe/London', {
    keeps: 'sms-sent',
    grant: { combine: 'reset', gives: { kind: 'fixed', lengths: [{ count: 180, unit: 'days' }] } },
  }),
  kindOf('steps', 'Australia/Lord_Howe', {
    phases: [phase('suspended', 30, 'suspended'), phase('barred', 30, 'barred')],
  }),
  kindOf('tourist', 'Asia/Kuala_Lumpur', {
    phases: [phase('grace', 30, 'receive-only')],
    registration: 'tourist',
    rule: {
      hardStops: [
        {
          id: 'tourist',
          names: named('Tourist'),
          registrations: ['tourist'],
          from: 'registered',
          lengths: [MONTHS_3],
          sources: SOURCES,
        },
      ],
    },
  }),
  kindOf('adds', 'Asia/Hong_Kong', {
    grant: { combine: 'add', cap: { count: 365, unit: 'days' } },
    phases: [phase('grace', 7, 'receive-only')],
  }),
  kindOf('unknown', 'America/New_York', { rule: { afterDeadline: 'unknown' } }),
];

/** A card just added, with the date that its person sees. */
export const newCard = (
  chance: Chance,
  number: number,
  today: LocalDate,
  at: Instant,
): { readonly card: Card; readonly kind: Kind } => {
  const kind = KINDS[number % KINDS.length] ?? chance.pick(KINDS);
  const seen = addDays(today, chance.skewed(1, 200));
  const stamps = { recordedAt: at, updatedAt: at, removedAt: null };
  const card: Card = {
    schema: CARD_SCHEMA,
    id: chance.uuid(),
    createdAt: at,
    details: {
      updatedAt: at,
      label: `Card ${number}`,
      number: null,
      carrierId: kind.carrier.id,
      planId: 'plan',
      registration: kind.registration,
      openedOn: today,
      registeredOn: kind.registration === 'tourist' ? addDays(today, -chance.int(0, 60)) : null,
      activatedOn: null,
      sim: { form: 'sim', iccid: null, device: '', slot: '', sealed: null },
      tags: [],
      note: '',
      archivedAt: null,
    },
    rules: [{ since: null, takenAt: at, rule: kind.rule, overrides: [] }],
    actions: [],
    confirmations: [
      {
        ...stamps,
        id: chance.uuid(),
        on: today,
        source: 'app',
        activeUntil: seen,
        receiveUntil: null,
        balance: null,
        note: '',
      },
    ],
    receipts: [],
    bindings: [],
    reminders: { updatedAt: at, policy: null, log: [] },
  };
  return { card, kind };
};
