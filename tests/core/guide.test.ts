import { describe, expect, it } from 'vitest';
import { adviceFor, generalAdvice, lookalikesOf, proposedOf } from '#core/guide/advice.ts';
import { SITUATIONS, type Situation } from '#core/guide/fit.ts';
import type { Channel } from '#core/model/carrier.ts';
import { aCard, aConfirmation, day } from '../builders.ts';
import { aCarrier, aChannel, aClock, aGrant, aPlan, aProduct, aRule, days } from '../rule-builders.ts';

const rule = aRule({
  clocks: [
    aClock({
      grants: [
        aGrant(),
        aGrant({
          id: 'pass',
          actions: ['pass-bought'],
          products: ['pass'],
          gives: { kind: 'fixed', lengths: [days(365)] },
        }),
      ],
    }),
  ],
});
const channel = (id: string, kind: Channel['kind'], actions: Channel['actions']): Channel =>
  aChannel({ id, kind, actions });
const carrier = aCarrier({
  channels: [
    channel('shared', 'shared-credit', ['shared-credit']),
    channel('shop', 'retail', ['top-up']),
    channel('app', 'official-app', ['pass-bought', 'top-up']),
  ],
  plans: [
    aPlan({
      rules: [rule],
      channels: ['shared', 'shop', 'app'],
      products: [
        aProduct({ id: 'top-up-10', price: 1000 }),
        aProduct({ id: 'top-up-30', price: 3000 }),
        aProduct({ id: 'top-up-60', price: 6000 }),
        aProduct({ id: 'pass', kind: 'pass-bought', price: 3000 }),
        aProduct({ id: 'data', kind: 'pass-bought', price: 200, keepsAlive: false }),
      ],
    }),
  ],
});
const [plan] = carrier.plans;
if (!plan) throw new Error('a carrier has a plan');
const card = aCard({ rule, confirmations: [aConfirmation({ activeUntil: '2026-12-01' })] });
const today = day('2026-11-22');
const ways = (...situations: readonly Situation[]) => adviceFor({ situations, card, carrier, plan, today });
const fitting = (...situations: readonly Situation[]) =>
  ways(...situations).filter(({ verdict }) => verdict.fit !== 'no');

describe('which way to renew', () => {
  it.each([
    [['abroad'], ['app', 'shop', 'shared']],
    [['cash'], ['shop', 'shared']],
    [['night'], ['app', 'shop', 'shared']],
    [['receive-only'], ['app', 'shop', 'shared']],
    [
      ['cash', 'abroad'],
      ['shop', 'shared'],
    ],
    [[], ['shared', 'shop', 'app']],
  ] as const)('where %j hold together: %j, the best first', (situations, ids) => {
    expect(fitting(...situations).map(({ id }) => id)).toEqual(ids);
  });

  it('keeps what does not fit at the end, with the reason', () => {
    const last = ways('cash', 'abroad').at(-1);
    expect(last).toMatchObject({ id: 'app', verdict: { fit: 'no' } });
    expect(last?.verdict.reasons).toEqual([
      { reason: 'no-cash', fit: 'no' },
      { reason: 'anywhere', fit: 'fits' },
    ]);
  });

  it('takes the pass by the app, and a month by the shop: the cheapest that lasts', () => {
    const [app, shop] = ways('night');
    expect(app).toMatchObject({
      product: { id: 'pass' },
      gives: days(365),
      activeUntil: '2027-11-22',
      trust: 'official',
    });
    expect(shop).toMatchObject({ product: { id: 'top-up-30' }, gives: days(30), activeUntil: '2026-12-22' });
  });

  it('promises nothing by a way whose amount is free', () => {
    expect(ways('abroad').at(-1)).toMatchObject({ product: null, gives: null, activeUntil: null, trust: 'fewer-days' });
  });

  it('proposes what fits best, and without a choice what costs least for the time it gives', () => {
    expect(proposedOf(ways(), [])?.id).toBe('app');
    expect(proposedOf(ways('cash'), ['cash'])?.id).toBe('shop');
    expect(proposedOf([], [])).toBeNull();
  });

  it('names what is no renewal', () => {
    expect(lookalikesOf(plan).map(({ id }) => id)).toEqual(['data']);
  });

  it.each([
    [['cash'], ['usual-centre', 'usual-retail', 'usual-voucher', 'usual-dealer', 'app']],
    [['no-bank-card'], ['app', 'usual-centre', 'usual-retail', 'usual-voucher', 'usual-dealer', 'usual-official-site']],
    [['night'], ['app']],
  ] as const)(
    'where the catalogue knows no way that fits %j as it is, the usual ones join in: %j',
    (situations, ids) => {
      const onlyApp = { ...plan, channels: ['app'] };
      const found = adviceFor({ situations, card, carrier, plan: onlyApp, today });
      expect(found.map(({ id }) => id)).toEqual(ids);
      expect(found.every(({ channel, trust }) => (channel === null) === (trust === 'ask-first'))).toBe(true);
    },
  );

  it.each([...SITUATIONS.map((one) => [one]), []])(
    'leaves nobody without a way: %s, on a plan without channels',
    (...situations) => {
      const noWay = { ...plan, channels: [] };
      const found = adviceFor({ situations, card, carrier, plan: noWay, today });
      expect(found.length).toBeGreaterThan(0);
      for (const { channel, product, gives } of found) expect([channel, product, gives]).toEqual([null, null, null]);
    },
  );

  it('says what shared credit gives by its table', () => {
    const shared = aGrant({
      id: 'shared',
      actions: ['shared-credit'],
      gives: {
        kind: 'tiers',
        tiers: [
          { from: 100, length: days(2) },
          { from: 1000, length: days(5) },
        ],
      },
    });
    const tabled = aRule({ clocks: [aClock({ grants: [aGrant(), shared] })] });
    const products = [aProduct({ id: 'shared', kind: 'shared-credit', price: null })];
    const [way] = adviceFor({
      situations: [],
      card: aCard({ rule: tabled, confirmations: [aConfirmation({ activeUntil: '2026-11-24' })] }),
      carrier,
      plan: { ...plan, rules: [tabled], products, channels: ['shared'] },
      today,
    });
    expect(way).toMatchObject({ product: { id: 'shared', price: 1000 }, gives: days(5), activeUntil: '2026-11-27' });
  });

  it('has all kinds of ways for somebody without a card, those that fit first', () => {
    expect(generalAdvice([])).toHaveLength(12);
    expect(generalAdvice([])[0]).toMatchObject({ kind: 'official-app', trust: 'official', product: null });
    const cash = generalAdvice(['cash']);
    expect(cash.slice(0, 4).map(({ kind }) => kind)).toEqual(['centre', 'retail', 'voucher', 'dealer']);
    expect(cash.at(-1)?.verdict.fit).toBe('no');
  });
});
