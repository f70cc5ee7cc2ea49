import { describe, expect, it } from 'vitest';
import { adviceFor, lookalikesOf, SITUATIONS, situationsOf, thriftiest } from '#core/guide/advice.ts';
import { stepsOf } from '#core/guide/steps.ts';
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
const ways = (situation: (typeof SITUATIONS)[number] | null) => adviceFor({ situation, card, carrier, plan, today });

describe('which way to renew', () => {
  it.each([
    ['abroad', ['app', 'shared']],
    ['cash', ['shop']],
    ['night', ['app', 'shop']],
    ['receive-only', ['app', 'shop', 'shared']],
    [null, ['shared', 'shop', 'app']],
  ] as const)('in the situation "%s": %j, the best first', (situation, ids) => {
    expect(ways(situation).map((way) => way.channel.id)).toEqual(ids);
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
    expect(ways('abroad')[1]).toMatchObject({ product: null, gives: null, activeUntil: null, trust: 'fewer-days' });
  });

  it('proposes what costs least for the time it gives', () => {
    expect(thriftiest(ways(null))?.channel.id).toBe('app');
    expect(thriftiest(ways('cash'))?.channel.id).toBe('shop');
    expect(thriftiest([])).toBeNull();
  });

  it('offers only situations that a way fits, and names what is no renewal', () => {
    expect(situationsOf(carrier, plan)).toEqual([...SITUATIONS]);
    const onlyApp = { ...plan, channels: ['app'] };
    expect(situationsOf(carrier, onlyApp)).toEqual(['abroad', 'night', 'receive-only']);
    expect(lookalikesOf(plan).map(({ id }) => id)).toEqual(['data']);
  });

  it('has steps for every kind of way, each ending in seeing or noting the date', () => {
    const kinds: readonly Channel['kind'][] = [
      'official-app',
      'official-site',
      'third-party-payment',
      'centre',
      'dealer',
      'retail',
      'voucher',
      'overseas-reseller',
      'shared-credit',
      'phone-menu',
      'from-the-phone',
      'auto-renewal',
    ];
    for (const kind of kinds) expect(['see-date', 'note-day']).toContain(stepsOf(kind).at(-1));
  });
});
