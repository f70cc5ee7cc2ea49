import { aGrant, aPlan, aProduct, aRule, days } from '../../rule-builders.ts';
import { at, changed, GRANT, type Row, row, versions } from './row.ts';

export const meaningRows: readonly Row[] = [
  row(
    'versions that share a day',
    versions([null, '2026-06-30'], ['2026-06-30', null]),
    'plans/0/rules/1/validFrom',
    'validity-overlap',
  ),
  row(
    'two versions without end',
    versions([null, null], ['2026-07-01', null]),
    'plans/0/rules/1/validFrom',
    'validity-overlap',
  ),
  row(
    'two versions without beginning',
    versions([null, '2025-12-31'], [null, '2026-06-30']),
    'plans/0/rules/1/validFrom',
    'validity-overlap',
  ),
  row(
    'the third overlaps the second',
    versions([null, '2024-12-31'], ['2025-01-01', '2025-12-31'], ['2025-06-01', null]),
    'plans/0/rules/2/validFrom',
    'validity-overlap',
  ),
  row(
    'the newest first',
    versions(['2026-01-01', '2026-12-31'], ['2025-01-01', '2025-12-31']),
    'plans/0/rules/1/validFrom',
    'validity-order',
  ),
  row(
    'a span that ends before it begins',
    versions(['2026-07-01', '2026-06-30']),
    'plans/0/rules/0/validTo',
    'validity-reversed',
  ),
  at('a grace of nothing', 'plans/0/rules/0/phases/0/length/count', 0, 'empty-length'),
  row(
    'tiers out of order',
    changed(`${GRANT}/gives`, {
      kind: 'tiers',
      tiers: [
        { from: 3000, length: days(30) },
        { from: 1000, length: days(10) },
      ],
    }),
    `${GRANT}/gives/tiers/1/from`,
    'tiers-order',
  ),
  row(
    'two tiers from one amount',
    changed(`${GRANT}/gives`, {
      kind: 'tiers',
      tiers: [
        { from: 1000, length: days(10) },
        { from: 1000, length: days(30) },
      ],
    }),
    `${GRANT}/gives/tiers/1/from`,
    'tiers-order',
  ),
  row(
    'an activation deadline without length',
    changed('plans/0/rules/0/clocks/0/runs', 'until-activated'),
    'plans/0/rules/0/clocks/0/initial',
    'countdown-without-length',
  ),
  at('no such money', 'currency', 'XQQ', 'unknown-currency'),
  at('no such country', 'country', 'QQ', 'unknown-country'),
  at('no such time zone', 'timeZone', 'Mars/Olympus_Mons', 'unknown-time-zone'),
  row(
    'a product that is not sold',
    changed(`${GRANT}/products`, ['top-up-10', 'gold-bar']),
    `${GRANT}/products/1`,
    'unknown-product',
  ),
  row('a grant through no channel', changed(`${GRANT}/channels`, ['pigeon']), `${GRANT}/channels/0`, 'unknown-channel'),
  row(
    'a plan through no channel',
    changed('plans/0/channels', ['app', 'pigeon']),
    'plans/0/channels/1',
    'unknown-channel',
  ),
  row('two plans of one id', changed('plans', [aPlan(), aPlan()]), 'plans/1/id', 'twice'),
  row(
    'two grants of one id',
    changed('plans/0/rules/0/clocks/0/grants', [aGrant(), aGrant({ actions: ['sms-sent'] })]),
    'plans/0/rules/0/clocks/0/grants/1/id',
    'twice',
  ),
  row(
    'two rules of one id',
    changed('plans/0/rules', [aRule({ validTo: '2026-01-01' as never }), { ...aRule(), validFrom: '2026-01-02' }]),
    'plans/0/rules/1/id',
    'twice',
  ),
  row('an alias in other letters', changed('aliases', ['Maxis', 'MAXIS']), 'aliases/1', 'twice'),
  row(
    'a data pass said to keep the number',
    changed('plans/0/products', [aProduct({ id: 'data', kind: 'pass-bought' })]),
    'plans/0/products/0/keepsAlive',
    'keeps-alive-contradiction',
  ),
  row(
    'a top-up said to keep nothing',
    changed('plans/0/products/0/keepsAlive', false),
    'plans/0/products/0/keepsAlive',
    'keeps-alive-contradiction',
  ),
];
