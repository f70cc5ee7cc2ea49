import type { TypedForm } from '#core/own-carrier/typed-form.ts';
import { type aCard, aConfirmation, activity, anAction, paid, topUp } from '../../builders.ts';
import { way } from './forms.ts';

/** Cards of carriers made in the form, with the dates that must come out. */

export interface Life {
  readonly what: string;
  readonly form: Partial<TypedForm>;
  readonly card: Parameters<typeof aCard>[0];
  readonly activeUntil: string | null;
  readonly receiveUntil?: string | null;
  readonly lostOn: string | null;
}

const days = (count: number) => ({ count: String(count), unit: 'days' as const });
const months = (count: number) => ({ count: String(count), unit: 'months' as const });
const seen = (on: string, activeUntil: string) => aConfirmation({ on, activeUntil });
const grace = { afterwards: 'grace' as const, grace: days(30) };

const ON_1_DEC = [topUp('2026-12-01', 10)];
const SEEN_20_DEC = [seen('2026-11-22', '2026-12-20')];

export const LIVES: readonly Life[] = [
  {
    what: 'RM1 = 1 day, the later of both: RM10 on 1 Dec does not move 20 Dec',
    form: { ways: [way({ combine: 'max' })], afterwards: 'gone' },
    card: { confirmations: SEEN_20_DEC, actions: ON_1_DEC },
    activeUntil: '2026-12-20',
    receiveUntil: null,
    lostOn: '2026-12-21',
  },
  {
    what: 'RM1 = 1 day, added',
    form: { ways: [way({ combine: 'add' })], ...grace },
    card: { confirmations: SEEN_20_DEC, actions: ON_1_DEC },
    activeUntil: '2026-12-30',
    receiveUntil: '2027-01-29',
    lostOn: '2027-01-30',
  },
  {
    what: 'RM1 = 1 day, from the action: earlier than before',
    form: { ways: [way({ combine: 'reset' })], ...grace, receives: false },
    card: { confirmations: SEEN_20_DEC, actions: ON_1_DEC },
    activeUntil: '2026-12-11',
    receiveUntil: null,
    lostOn: '2027-01-11',
  },
  {
    what: 'a minimum of RM20: RM10 gives nothing',
    form: { ways: [way({ combine: 'add', minimum: '20' })], afterwards: 'unknown' },
    card: { confirmations: SEEN_20_DEC, actions: ON_1_DEC },
    activeUntil: '2026-12-20',
    lostOn: '2026-12-21',
  },
  {
    what: 'tiers: RM10 gives 30 days, RM50 gives 180',
    form: {
      ways: [
        way({
          table: 'tiers',
          combine: 'reset',
          tiers: [
            { key: 1, from: '10', length: days(30) },
            { key: 2, from: '50', length: days(180) },
          ],
        }),
      ],
      afterwards: 'gone',
    },
    card: { actions: [topUp('2026-12-01', 60)] },
    activeUntil: '2027-05-30',
    lostOn: '2027-05-31',
  },
  {
    what: 'a cap of 365 days: 1 Nov 2027 + 100 days on 1 Dec 2026 stays within it',
    form: { ways: [way({ combine: 'add', cap: days(365) })], afterwards: 'gone' },
    card: { confirmations: [seen('2026-11-22', '2027-11-01')], actions: [topUp('2026-12-01', 100)] },
    activeUntil: '2027-12-01',
    lostOn: '2027-12-02',
  },
  {
    what: 'a text each six months, clamped at the end of February',
    form: {
      ways: [way({ kind: 'deed', deeds: ['sms-sent', 'top-up'], length: months(6), combine: 'reset' })],
      afterwards: 'gone',
    },
    card: { actions: [activity('2026-08-31', 'sms-sent')] },
    activeUntil: '2027-02-28',
    lostOn: '2027-03-01',
  },
  {
    what: 'a fresh card of 60 days from its activation',
    form: { ways: [way()], fresh: days(60), afterwards: 'gone' },
    card: { activatedOn: '2026-11-22' },
    activeUntil: '2027-01-21',
    lostOn: '2027-01-22',
  },
  {
    what: 'a pack of a year beside top-ups by amount',
    form: {
      ways: [
        way({ combine: 'max' }),
        way({ key: 2, kind: 'pack', packName: 'Year pass', price: '30', length: days(365), combine: 'reset' }),
      ],
      afterwards: 'gone',
    },
    card: {
      actions: [anAction({ on: '2026-12-01', kind: 'pass-bought', product: 'pack-2', payment: paid(3000, 'MYR') })],
    },
    activeUntil: '2027-12-01',
    lostOn: '2027-12-02',
  },
  {
    what: 'a plan that renews itself each month',
    form: { keeps: 'recurring', recurringPrice: '12', every: months(1), ...grace },
    card: { actions: [activity('2027-01-31', 'plan-renewed')] },
    activeUntil: '2027-02-28',
    receiveUntil: '2027-03-30',
    lostOn: '2027-03-31',
  },
  {
    what: 'a fixed end 90 days after activation, whatever is paid',
    form: { keeps: 'fixed-end', end: 'activated', endLength: days(90), ...grace },
    card: { activatedOn: '2026-09-12', actions: [topUp('2026-12-01', 100)] },
    activeUntil: '2026-12-11',
    receiveUntil: null,
    lostOn: '2026-12-12',
  },
  {
    what: 'a fixed end that each card shows: the day seen, and a grace after it',
    form: { keeps: 'fixed-end', end: 'seen', ...grace },
    card: { confirmations: SEEN_20_DEC, actions: ON_1_DEC },
    activeUntil: '2026-12-20',
    receiveUntil: '2027-01-19',
    lostOn: '2027-01-20',
  },
  {
    what: 'a fixed end that each card shows, not seen yet',
    form: { keeps: 'fixed-end', end: 'seen', afterwards: 'gone' },
    card: { actions: ON_1_DEC },
    activeUntil: null,
    lostOn: null,
  },
];
