import type { Card } from '#core/model/card.ts';
import { aCard, anAction, day, noon, topUp } from '../../builders.ts';
import { aClock, aRule, days, months } from '../../rule-builders.ts';
import { fixed, oneGrant, seen } from '../models/shapes.ts';

/** Cards on which a date was seen that the rule does not say. */

const GIVES = 'clocks/validity/grants/any-top-up/gives';
const tiers = oneGrant({
  gives: {
    kind: 'tiers',
    tiers: [
      { from: 1000, length: days(30) },
      { from: 5000, length: days(180) },
    ],
  },
  combine: 'reset',
});
const adds = oneGrant({ combine: 'add' });
const resets = oneGrant({ combine: 'reset' });
const pass = oneGrant({ actions: ['pass-bought'], gives: fixed(days(365)), combine: 'max', cap: days(365) });
const bought = (on: string) => anAction({ on, kind: 'pass-bought' });

interface Offered {
  readonly what: string;
  readonly card: Card;
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** What one number of the rule explains. */
export const offered: readonly Offered[] = [
  {
    what: 'max: RM10 gave 30 days, so RM1 gives 3',
    card: aCard({ actions: [topUp('2026-11-01', 10)], confirmations: [seen('2026-11-02', '2026-12-01')] }),
    path: `${GIVES}/length/count`,
    from: 1,
    to: 3,
  },
  {
    what: 'reset: RM30 gave 60 days from its day, whatever stood before',
    card: aCard({
      rule: resets,
      confirmations: [seen('2026-10-01', '2026-12-20'), seen('2026-11-02', '2026-12-31')],
      actions: [topUp('2026-11-01', 30)],
    }),
    path: `${GIVES}/length/count`,
    from: 1,
    to: 2,
  },
  {
    what: 'reset: only the last of two renewals has the word',
    card: aCard({
      rule: resets,
      actions: [topUp('2026-10-01', 50), topUp('2026-11-01', 30)],
      confirmations: [seen('2026-11-02', '2026-12-31')],
    }),
    path: `${GIVES}/length/count`,
    from: 1,
    to: 2,
  },
  {
    what: 'add: RM10 gave 50 days on top of 1 December',
    card: aCard({
      rule: adds,
      confirmations: [seen('2026-11-01', '2026-12-01'), seen('2026-11-12', '2027-01-20')],
      actions: [topUp('2026-11-11', 10)],
    }),
    path: `${GIVES}/length/count`,
    from: 1,
    to: 5,
  },
  {
    what: 'tiers: the tier that the amount fell into',
    card: aCard({ rule: tiers, actions: [topUp('2026-11-01', 50)], confirmations: [seen('2026-11-02', '2027-11-01')] }),
    path: `${GIVES}/tiers/1/length/count`,
    from: 180,
    to: 365,
  },
  {
    what: 'tiers: an amount below the second tier is the first',
    card: aCard({ rule: tiers, actions: [topUp('2026-11-01', 49)], confirmations: [seen('2026-11-02', '2026-12-31')] }),
    path: `${GIVES}/tiers/0/length/count`,
    from: 30,
    to: 60,
  },
  {
    what: 'fixed: a pass of a year that gave 360 days',
    card: aCard({ rule: pass, actions: [bought('2026-11-01')], confirmations: [seen('2026-11-02', '2027-10-27')] }),
    path: `${GIVES}/lengths/0/count`,
    from: 365,
    to: 360,
  },
  {
    what: 'fewer days than the rule says',
    card: aCard({
      rule: oneGrant({ gives: fixed(days(30)), combine: 'reset' }),
      actions: [topUp('2026-11-01', 30)],
      confirmations: [seen('2026-11-02', '2026-11-16')],
    }),
    path: `${GIVES}/lengths/0/count`,
    from: 30,
    to: 15,
  },
];

const old = { since: null, takenAt: noon('2026-01-01'), rule: resets, overrides: [] };

/** What no single number explains. */
export const unexplained: readonly (readonly [what: string, card: Card])[] = [
  [
    'RM30 cannot have given 61 days by the ringgit',
    aCard({ actions: [topUp('2026-11-01', 30)], confirmations: [seen('2026-11-02', '2027-01-01')] }),
  ],
  [
    'add: two renewals share the difference',
    aCard({
      rule: adds,
      confirmations: [seen('2026-10-01', '2026-12-01'), seen('2026-11-12', '2027-03-01')],
      actions: [topUp('2026-11-01', 10), topUp('2026-11-11', 20)],
    }),
  ],
  [
    'max: a later renewal that the rule thought useless may have given it',
    aCard({
      actions: [topUp('2026-11-01', 100), topUp('2026-11-15', 10)],
      confirmations: [seen('2026-11-16', '2027-05-20')],
    }),
  ],
  [
    'a cap is in between: no length reaches past it',
    aCard({ rule: pass, actions: [bought('2026-11-01')], confirmations: [seen('2026-11-02', '2027-12-01')] }),
  ],
  [
    'months are not days',
    aCard({
      rule: oneGrant({ gives: fixed(months(6)), combine: 'reset' }),
      actions: [topUp('2026-11-01', 30)],
      confirmations: [seen('2026-11-02', '2027-06-01')],
    }),
  ],
  [
    'two lengths stand for sources that disagree',
    aCard({
      rule: oneGrant({ gives: fixed(days(180), days(179)), combine: 'reset' }),
      actions: [topUp('2026-11-01', 30)],
      confirmations: [seen('2026-11-02', '2027-06-01')],
    }),
  ],
  [
    'nothing moved the date but its start',
    aCard({
      rule: aRule({
        clocks: [aClock({ initial: { from: 'activated', lengths: [days(30)], sources: ['a-source'] } })],
      }),
      activatedOn: '2026-11-01',
      confirmations: [seen('2026-11-02', '2026-12-31')],
    }),
  ],
  [
    'the renewal followed a rule that is no longer in force',
    aCard({
      rules: [old, { ...old, since: day('2026-11-10'), rule: oneGrant({ combine: 'reset', cap: days(365) }) }],
      actions: [topUp('2026-11-01', 30)],
      confirmations: [seen('2026-11-12', '2026-12-31')],
    }),
  ],
  [
    'the seen day lies before the renewal',
    aCard({ rule: resets, actions: [topUp('2026-11-01', 30)], confirmations: [seen('2026-11-02', '2026-10-31')] }),
  ],
];
