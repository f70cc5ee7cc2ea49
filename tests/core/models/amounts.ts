import { aCard, paid, topUp } from '../../builders.ts';
import { aClock, aGrant, aPhase, aRule, days } from '../../rule-builders.ts';
import type { ModelRow } from './shapes.ts';
import { fixed, noGrace, oneGrant, seen } from './shapes.ts';

/** M1 to M6: how much an amount gives, and how it combines. */

const soSim = oneGrant({
  gives: {
    kind: 'tiers',
    tiers: [
      { from: 10_000, length: days(180) },
      { from: 20_000, length: days(365) },
      { from: 50_000, length: days(730) },
    ],
  },
  combine: 'max',
});
const fromFive = oneGrant({ gives: { kind: 'per-unit', unit: 100, length: days(1), minimum: 500 } });
const reset180 = oneGrant({ gives: fixed(days(180)), combine: 'reset' });
const add365 = oneGrant({ combine: 'add', cap: days(365) });
const bothKinds = aRule({
  ...noGrace,
  clocks: [
    aClock({
      grants: [
        aGrant(),
        aGrant({
          id: 'shared',
          actions: ['shared-credit'],
          gives: {
            kind: 'tiers',
            tiers: [
              { from: 100, length: days(2) },
              { from: 600, length: days(3) },
              { from: 1000, length: days(5) },
            ],
          },
        }),
      ],
    }),
  ],
});

export const amountsRows: readonly ModelRow[] = [
  [
    'M1',
    'RM1 = 1 day',
    aCard({ rule: aRule(noGrace), actions: [topUp('2026-01-01', 5)] }),
    ['2026-01-06', null, '2026-01-07'],
  ],
  [
    'M1',
    'broken units give nothing: RM30.90',
    aCard({ rule: aRule(noGrace), actions: [topUp('2026-01-01', 30.9)] }),
    ['2026-01-31', null, '2026-02-01'],
  ],
  [
    'M1',
    'below one unit nothing is given',
    aCard({
      rule: aRule(noGrace),
      confirmations: [seen('2026-01-01', '2026-01-09')],
      actions: [topUp('2026-01-02', 0.5)],
    }),
    ['2026-01-09', null, '2026-01-10'],
  ],
  [
    'M1',
    'the smallest amount counts itself: RM5 from RM5 on',
    aCard({ rule: fromFive, actions: [topUp('2026-01-01', 5)] }),
    ['2026-01-06', null, '2026-01-07'],
  ],
  [
    'M1',
    'and below it, nothing does',
    aCard({ rule: fromFive, confirmations: [seen('2026-01-01', '2026-01-02')], actions: [topUp('2026-01-01', 4.99)] }),
    ['2026-01-02', null, '2026-01-03'],
  ],
  [
    'M1',
    'tax is no credit: RM31.80 with RM1.80 of tax gives 30 days',
    aCard({
      rule: aRule(noGrace),
      actions: [topUp('2026-01-01', 30, { payment: { ...paid(3180, 'MYR'), tax: 180, faceValue: null } })],
    }),
    ['2026-01-31', null, '2026-02-01'],
  ],
  [
    'M2',
    'HK$100 gives 180 days',
    aCard({ rule: soSim, actions: [topUp('2026-01-01', 100)] }),
    ['2026-06-30', null, '2026-07-01'],
  ],
  [
    'M2',
    'HK$199.90 is still the first tier',
    aCard({ rule: soSim, actions: [topUp('2026-01-01', 199.9)] }),
    ['2026-06-30', null, '2026-07-01'],
  ],
  [
    'M2',
    'HK$500 gives two years',
    aCard({ rule: soSim, actions: [topUp('2026-01-01', 500)] }),
    ['2028-01-01', null, '2028-01-02'],
  ],
  [
    'M2',
    'HK$99 is below the first tier',
    aCard({
      rule: soSim,
      confirmations: [seen('2026-01-01', '2026-03-01')],
      actions: [topUp('2026-01-01', 99, { recordedAt: '2026-01-02T00:00:00Z' })],
    }),
    ['2026-03-01', null, '2026-03-02'],
  ],
  [
    'M3',
    'adds to what is left',
    aCard({ rule: add365, actions: [topUp('2026-01-01', 100), topUp('2026-02-01', 50)] }),
    ['2026-05-31', null, '2026-06-01'],
  ],
  [
    'M3',
    'the cap counts from the action',
    aCard({ rule: add365, actions: [topUp('2026-01-01', 300), topUp('2026-02-01', 300)] }),
    ['2027-02-01', null, '2027-02-02'],
  ],
  [
    'M3',
    'after a gap it counts from the action',
    aCard({
      rule: oneGrant({ combine: 'add' }, { phases: [aPhase()] }),
      actions: [topUp('2026-01-01', 10), topUp('2026-01-20', 10)],
    }),
    ['2026-01-30', '2026-03-01', '2026-03-02'],
  ],
  [
    'M4',
    '180 days from the recharge',
    aCard({ rule: reset180, actions: [topUp('2026-01-01', 50)] }),
    ['2026-06-30', null, '2026-07-01'],
  ],
  [
    'M4',
    'a second recharge starts anew',
    aCard({ rule: reset180, actions: [topUp('2026-01-01', 50), topUp('2026-01-11', 50)] }),
    ['2026-07-10', null, '2026-07-11'],
  ],
  [
    'M4',
    'also back from a longer date',
    aCard({ rule: reset180, confirmations: [seen('2026-01-01', '2027-06-30')], actions: [topUp('2026-01-11', 50)] }),
    ['2026-07-10', null, '2026-07-11'],
  ],
  [
    'M5',
    'the later of both: the old one',
    aCard({ rule: soSim, confirmations: [seen('2026-01-01', '2026-12-31')], actions: [topUp('2026-01-11', 100)] }),
    ['2026-12-31', null, '2027-01-01'],
  ],
  [
    'M5',
    'the later of both: the new one',
    aCard({ rule: soSim, confirmations: [seen('2026-01-01', '2026-03-31')], actions: [topUp('2026-01-11', 100)] }),
    ['2026-07-10', null, '2026-07-11'],
  ],
  [
    'M5',
    'equal stays',
    aCard({ rule: soSim, confirmations: [seen('2026-01-01', '2026-07-10')], actions: [topUp('2026-01-11', 100)] }),
    ['2026-07-10', null, '2026-07-11'],
  ],
  [
    'M6',
    'bought RM10: 10 days',
    aCard({ rule: bothKinds, actions: [topUp('2026-01-01', 10)] }),
    ['2026-01-11', null, '2026-01-12'],
  ],
  [
    'M6',
    'shared RM10: 5 days',
    aCard({ rule: bothKinds, actions: [topUp('2026-01-01', 10, { kind: 'shared-credit' })] }),
    ['2026-01-06', null, '2026-01-07'],
  ],
  [
    'M6',
    'shared RM6: 3 days',
    aCard({ rule: bothKinds, actions: [topUp('2026-01-01', 6, { kind: 'shared-credit' })] }),
    ['2026-01-04', null, '2026-01-05'],
  ],
];
