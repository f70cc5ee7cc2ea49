import { aCard, activity, anAction, topUp } from '../../builders.ts';
import { aClock, aGrant, aRule, days } from '../../rule-builders.ts';
import type { ModelRow } from './shapes.ts';
import { fixed, noGrace, oneGrant, seen } from './shapes.ts';

/** M7 to M11: what counts, and what has to be bought. */

const activityRule = oneGrant({
  actions: ['sms-sent', 'call-made', 'top-up'],
  gives: fixed(days(180)),
  combine: 'reset',
});
const packRule = oneGrant({
  actions: ['pass-bought'],
  products: ['pack', 'sms-pack'],
  gives: fixed(days(365)),
  combine: 'reset',
});
const recurring = aRule({
  ...noGrace,
  afterDeadline: 'unknown',
  clocks: [
    aClock({
      grants: [aGrant({ actions: ['plan-renewed'], gives: fixed(days(30)), combine: 'reset' })],
      recurring: { price: 300, every: days(30), sources: ['a-source'] },
    }),
  ],
});
const term360 = oneGrant({ actions: ['plan-renewed'], gives: fixed(days(360)), combine: 'add' });
const extension = oneGrant({ actions: ['extension-bought'], gives: fixed(days(365)), combine: 'max', cap: days(365) });

export const kindsRows: readonly ModelRow[] = [
  [
    'M7',
    'a text counts',
    aCard({ rule: activityRule, actions: [activity('2026-01-01', 'sms-sent')] }),
    ['2026-06-30', null, '2026-07-01'],
  ],
  [
    'M7',
    'a text over Wi-Fi does not',
    aCard({
      rule: activityRule,
      actions: [activity('2026-01-01', 'sms-sent'), activity('2026-03-01', 'sms-sent', { overWifi: true })],
    }),
    ['2026-06-30', null, '2026-07-01'],
  ],
  [
    'M7',
    'a received text does not',
    aCard({
      rule: activityRule,
      actions: [activity('2026-01-01', 'call-made'), activity('2026-03-01', 'sms-received')],
    }),
    ['2026-06-30', null, '2026-07-01'],
  ],
  [
    'M8',
    'a pack counts for a year',
    aCard({ rule: packRule, actions: [anAction({ on: '2026-01-19', kind: 'pass-bought', product: 'pack' })] }),
    ['2027-01-19', null, '2027-01-20'],
  ],
  [
    'M8',
    'another product does not',
    aCard({
      rule: packRule,
      actions: [
        anAction({ on: '2026-01-19', kind: 'pass-bought', product: 'pack' }),
        anAction({ on: '2026-05-01', kind: 'pass-bought', product: 'data' }),
      ],
    }),
    ['2027-01-19', null, '2027-01-20'],
  ],
  [
    'M8',
    'a recharge does not',
    aCard({
      rule: packRule,
      actions: [anAction({ on: '2026-01-19', kind: 'pass-bought', product: 'sms-pack' }), topUp('2026-05-01', 100)],
    }),
    ['2027-01-19', null, '2027-01-20'],
  ],
  [
    'M9',
    'thirty days from the last renewal',
    aCard({ rule: recurring, actions: [anAction({ on: '2026-11-08', kind: 'plan-renewed' })] }),
    ['2026-12-08', null, '2026-12-09'],
  ],
  [
    'M9',
    'filling the wallet moves nothing',
    aCard({
      rule: recurring,
      actions: [anAction({ on: '2026-11-08', kind: 'plan-renewed' }), topUp('2026-11-20', 10)],
    }),
    ['2026-12-08', null, '2026-12-09'],
  ],
  [
    'M9',
    'the next renewal does',
    aCard({
      rule: recurring,
      actions: [
        anAction({ on: '2026-11-08', kind: 'plan-renewed' }),
        anAction({ on: '2026-12-08', kind: 'plan-renewed' }),
      ],
    }),
    ['2027-01-07', null, '2027-01-08'],
  ],
  [
    'M10',
    '360 days',
    aCard({ rule: term360, actions: [anAction({ on: '2026-01-01', kind: 'plan-renewed' })] }),
    ['2026-12-27', null, '2026-12-28'],
  ],
  [
    'M10',
    'renewed early, added',
    aCard({
      rule: term360,
      actions: [
        anAction({ on: '2026-01-01', kind: 'plan-renewed' }),
        anAction({ on: '2026-12-01', kind: 'plan-renewed' }),
      ],
    }),
    ['2027-12-22', null, '2027-12-23'],
  ],
  [
    'M10',
    'a disputed renewal does not count',
    aCard({
      rule: term360,
      actions: [
        anAction({ on: '2026-01-01', kind: 'plan-renewed' }),
        anAction({ on: '2026-12-01', kind: 'plan-renewed', status: 'disputed' }),
      ],
    }),
    ['2026-12-27', null, '2026-12-28'],
  ],
  [
    'M11',
    'a year from the purchase',
    aCard({ rule: extension, actions: [anAction({ on: '2026-11-22', kind: 'extension-bought' })] }),
    ['2027-11-22', null, '2027-11-23'],
  ],
  [
    'M11',
    'two do not make two years',
    aCard({
      rule: extension,
      actions: [
        anAction({ on: '2026-11-22', kind: 'extension-bought' }),
        anAction({ on: '2026-11-23', kind: 'extension-bought' }),
      ],
    }),
    ['2027-11-23', null, '2027-11-24'],
  ],
  [
    'M11',
    'a plain top-up is no extension',
    aCard({ rule: extension, confirmations: [seen('2026-11-01', '2026-12-01')], actions: [topUp('2026-11-22', 35)] }),
    ['2026-12-01', null, '2026-12-02'],
  ],
];
