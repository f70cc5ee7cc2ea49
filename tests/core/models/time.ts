import type { Card } from '#core/model/card.ts';
import { aCard, anAction, topUp } from '../../builders.ts';
import { aClock, aPhase, aRule, days, months } from '../../rule-builders.ts';
import type { ModelRow } from './shapes.ts';
import { fixed, noGrace, oneGrant, seen } from './shapes.ts';

/** M16 to M19: unused cards, months, versions, delayed effects. */

const unused = aRule({
  ...noGrace,
  clocks: [
    aClock({
      id: 'activation',
      runs: 'until-activated',
      initial: { from: 'opened', lengths: [days(60)], sources: ['a-source'] },
      grants: [],
    }),
    aClock({ initial: { from: 'activated', lengths: [days(180)], sources: ['a-source'] } }),
  ],
});
const aldi = oneGrant(
  {
    gives: {
      kind: 'tiers',
      tiers: [
        { from: 500, length: months(4) },
        { from: 1500, length: months(12) },
      ],
    },
    combine: 'max',
  },
  { phases: [aPhase({ length: months(2) })] },
);
const delayed = oneGrant({
  actions: ['extension-bought'],
  gives: fixed(days(365)),
  combine: 'add',
  counts: 'operator-text',
});
const oldRule = aRule({ id: 'old', phases: [aPhase({ length: days(50) })] });
const newRule = oneGrant(
  { gives: { kind: 'per-unit', unit: 100, length: days(2), minimum: null } },
  { id: 'new', phases: [aPhase()] },
);
const snapshot = (since: string | null, rule: typeof oldRule): Card['rules'][number] => ({
  since: since as Card['rules'][number]['since'],
  takenAt: '2026-01-01T00:00:00Z',
  rule,
  overrides: [],
});

export const timeRows: readonly ModelRow[] = [
  [
    'M16',
    'an unused card has 60 days',
    aCard({ rule: unused, openedOn: '2026-01-01' }),
    ['2026-03-02', null, '2026-03-03'],
  ],
  [
    'M16',
    'activated, the other clock counts',
    aCard({ rule: unused, openedOn: '2026-01-01', activatedOn: '2026-02-01' }),
    ['2026-07-31', null, '2026-08-01'],
  ],
  [
    'M16',
    'a date seen shows that it is in use',
    aCard({ rule: unused, openedOn: '2026-01-01', confirmations: [seen('2026-02-10', '2026-08-01')] }),
    ['2026-08-01', null, '2026-08-02'],
  ],
  [
    'M17',
    '€5: 4 months, clamped',
    aCard({ rule: aldi, actions: [topUp('2026-10-31', 5)] }),
    ['2027-02-28', '2027-04-28', '2027-04-29'],
  ],
  [
    'M17',
    '€15: a year',
    aCard({ rule: aldi, actions: [topUp('2026-11-21', 15)] }),
    ['2027-11-21', '2028-01-21', '2028-01-22'],
  ],
  [
    'M17',
    'from a leap day',
    aCard({ rule: aldi, actions: [topUp('2028-02-29', 15)] }),
    ['2029-02-28', '2029-04-28', '2029-04-29'],
  ],
  [
    'M18',
    'old actions keep the rule of their day',
    aCard({ rules: [snapshot(null, oldRule), snapshot('2026-06-01', newRule)], actions: [topUp('2026-05-31', 30)] }),
    ['2026-06-30', '2026-07-30', '2026-07-31'],
  ],
  [
    'M18',
    'new actions follow the new one',
    aCard({ rules: [snapshot(null, oldRule), snapshot('2026-06-01', newRule)], actions: [topUp('2026-06-01', 30)] }),
    ['2026-07-31', '2026-08-30', '2026-08-31'],
  ],
  [
    'M18',
    'before the change nothing was different',
    aCard({ rules: [snapshot(null, oldRule)], actions: [topUp('2026-05-31', 30)] }),
    ['2026-06-30', '2026-08-19', '2026-08-20'],
  ],
  [
    'M19',
    'a claimed extension waits for the text',
    aCard({
      rule: delayed,
      confirmations: [seen('2026-01-01', '2026-02-01')],
      actions: [anAction({ on: '2026-01-10', kind: 'extension-bought' })],
    }),
    ['2026-02-01', null, '2026-02-02'],
  ],
  [
    'M19',
    'confirmed, it counts from its day',
    aCard({
      rule: delayed,
      confirmations: [seen('2026-01-01', '2026-02-01')],
      actions: [anAction({ on: '2026-01-10', kind: 'extension-bought', status: 'confirmed' })],
    }),
    ['2027-02-01', null, '2027-02-02'],
  ],
  [
    'M19',
    'disputed, it does not',
    aCard({
      rule: delayed,
      confirmations: [seen('2026-01-01', '2026-02-01')],
      actions: [anAction({ on: '2026-01-10', kind: 'extension-bought', status: 'disputed' })],
    }),
    ['2026-02-01', null, '2026-02-02'],
  ],
];
