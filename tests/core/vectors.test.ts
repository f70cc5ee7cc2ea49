import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import type { Card } from '#core/model/card.ts';
import { aCard, aConfirmation, activity, anAction, topUp } from '../builders.ts';
import { aCarrier, aClock, aGrant, aHardStop, aPhase, aRule, days, months } from '../rule-builders.ts';

/** The vectors of the domain page: what the engine must say, day for day. */

const seen = (activeUntil: string, on = '2026-11-22') => aConfirmation({ on, activeUntil });
const withGrant = (grant: Parameters<typeof aGrant>[0]) => aRule({ clocks: [aClock({ grants: [aGrant(grant)] })] });
const grace = (count: number) => aRule({ phases: [aPhase({ length: days(count) })] });

const touristRule = aRule({
  clocks: [
    aClock({
      grants: [aGrant({ actions: ['pass-bought'], gives: { kind: 'fixed', lengths: [days(365)] }, combine: 'reset' })],
    }),
  ],
  hardStops: [aHardStop(), aHardStop({ id: 'operator', from: 'activated', lengths: [days(90)] })],
});

const giffgaff = aRule({
  clocks: [
    aClock({
      grants: [
        aGrant({ actions: ['sms-sent'], gives: { kind: 'fixed', lengths: [months(6), days(180)] }, combine: 'reset' }),
      ],
    }),
  ],
  phases: [],
});
const sixMonths = aRule({
  clocks: [
    aClock({
      grants: [aGrant({ actions: ['sms-sent'], gives: { kind: 'fixed', lengths: [months(6)] }, combine: 'reset' })],
    }),
  ],
  phases: [],
});
const aisRule = withGrant({ combine: 'add', cap: days(365) });
const yearly = aRule({
  clocks: [aClock({ grants: [aGrant({ gives: { kind: 'fixed', lengths: [months(12)] }, combine: 'reset' })] })],
});

interface Vector {
  readonly name: string;
  readonly card: Card;
  readonly expected: readonly [active: string | null, receive: string | null, lost: string | null];
}

const vectors: readonly Vector[] = [
  {
    name: 'Hotlink Pantas, nothing done: 30 days of grace',
    card: aCard({ rule: grace(30), confirmations: [seen('2026-12-01')] }),
    expected: ['2026-12-01', '2026-12-31', '2027-01-01'],
  },
  {
    name: 'older Hotlink plan: 50 days of grace',
    card: aCard({ rule: grace(50), confirmations: [seen('2026-12-01')] }),
    expected: ['2026-12-01', '2027-01-20', '2027-01-21'],
  },
  {
    name: 'max keeps the later date',
    card: aCard({ confirmations: [seen('2026-12-20')], actions: [topUp('2026-12-01', 10)] }),
    expected: ['2026-12-20', '2027-01-19', '2027-01-20'],
  },
  {
    name: 'reset counts from the action, also backwards',
    card: aCard({
      rule: withGrant({ combine: 'reset' }),
      confirmations: [seen('2026-12-20')],
      actions: [topUp('2026-12-01', 10)],
    }),
    expected: ['2026-12-11', '2027-01-10', '2027-01-11'],
  },
  {
    name: 'reset, two on one day: nobody knows which came last, so the shorter has the last word',
    card: aCard({
      rule: withGrant({ combine: 'reset' }),
      actions: [topUp('2026-12-01', 10), topUp('2026-12-01', 30)],
    }),
    expected: ['2026-12-11', '2027-01-10', '2027-01-11'],
  },
  {
    name: 'add counts from the current end',
    card: aCard({
      rule: withGrant({ combine: 'add' }),
      confirmations: [seen('2026-12-20')],
      actions: [topUp('2026-12-01', 10)],
    }),
    expected: ['2026-12-30', '2027-01-29', '2027-01-30'],
  },
  {
    name: 'a cap of 365 days from the action bites',
    card: aCard({
      rule: withGrant({ combine: 'add', cap: days(365) }),
      confirmations: [seen('2027-11-01')],
      actions: [topUp('2026-12-01', 100)],
    }),
    expected: ['2027-12-01', '2027-12-31', '2028-01-01'],
  },
  {
    name: 'tourist class: 3 months from registration beat 90 days from activation and any pass',
    card: aCard({
      rule: touristRule,
      registration: 'tourist',
      registeredOn: '2026-09-10',
      activatedOn: '2026-09-12',
      actions: [anAction({ on: '2026-09-20', kind: 'pass-bought' })],
    }),
    expected: ['2026-12-10', null, '2026-12-11'],
  },
  {
    name: 'the same line, resident: the pass holds for a year',
    card: aCard({
      rule: touristRule,
      registeredOn: '2026-09-10',
      activatedOn: '2026-09-12',
      actions: [anAction({ on: '2026-09-20', kind: 'pass-bought' })],
    }),
    expected: ['2027-09-20', '2027-10-20', '2027-10-21'],
  },
  {
    name: 'an operator record: suspended 2021-11-05, disabled 50 days later',
    card: aCard({ rule: grace(50), confirmations: [seen('2021-11-05', '2021-10-01')] }),
    expected: ['2021-11-05', '2021-12-25', '2021-12-26'],
  },
  {
    name: 'giffgaff, months alone: clamped to the end of February',
    card: aCard({ rule: sixMonths, actions: [activity('2026-08-31', 'sms-sent')] }),
    expected: ['2027-02-28', null, '2027-03-01'],
  },
  {
    name: 'giffgaff: 180 days end a day before 6 months, so they count',
    card: aCard({ rule: giffgaff, actions: [activity('2026-08-31', 'sms-sent')] }),
    expected: ['2027-02-27', null, '2027-02-28'],
  },
  {
    name: 'AIS: 100 + 50 on one day add to 150 days',
    card: aCard({ rule: aisRule, actions: [topUp('2026-11-18', 100), topUp('2026-11-18', 50)] }),
    expected: ['2027-04-17', '2027-05-17', '2027-05-18'],
  },
  {
    name: 'AIS: never past 365 days',
    card: aCard({ rule: aisRule, actions: [topUp('2026-11-18', 300), topUp('2026-11-18', 200)] }),
    expected: ['2027-11-18', '2027-12-18', '2027-12-19'],
  },
  {
    name: 'twelve months from a leap day',
    card: aCard({ rule: yearly, actions: [topUp('2028-02-29', 30)] }),
    expected: ['2029-02-28', '2029-03-30', '2029-03-31'],
  },
];

describe('the vectors of the domain', () => {
  it.each(vectors)('$name', ({ card, expected }) => {
    const { activeUntil, receiveUntil, lostOn } = deadlineOf(card, aCarrier());
    expect([activeUntil, receiveUntil, lostOn]).toEqual(expected);
  });

  it('says that the month end clamped the day', () => {
    const { reason } = deadlineOf(
      aCard({ rule: sixMonths, actions: [activity('2026-08-31', 'sms-sent')] }),
      aCarrier(),
    );
    expect(reason).toMatchObject([{ kind: 'granted', clamped: true, until: '2027-02-28' }]);
  });

  it('names the hard stop as what binds, and keeps the useless pass among the facts', () => {
    const tourist = vectors.find(({ name }) => name.startsWith('tourist'));
    const deadline = tourist && deadlineOf(tourist.card, aCarrier());
    expect(deadline?.binding).toEqual({ kind: 'hard-stop', stopId: 'tourist' });
    expect(deadline?.latestSafeDay).toBeNull();
    expect(deadline?.reason.map(({ kind }) => kind)).toEqual(['granted', 'hard-stop']);
  });
});
