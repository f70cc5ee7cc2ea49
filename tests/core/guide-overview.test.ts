import { describe, expect, it } from 'vitest';
import { adviceFor } from '#core/guide/advice.ts';
import { summaryOf } from '#core/views/summary.ts';
import { aCard, aConfirmation, day } from '../builders.ts';
import { carrierNamed, shippedCatalogue } from './catalogue-files.ts';

const NOW = Date.parse('2026-11-22T01:00:00Z');
const catalogue = shippedCatalogue();

const productBy = (carrierId: string, planId: string, channelKind: string, facts: Parameters<typeof aCard>[0] = {}) => {
  const carrier = carrierNamed(catalogue, carrierId);
  const plan = carrier.plans.find(({ id }) => id === planId);
  const rule = plan?.rules.at(-1);
  if (!plan || !rule) throw new Error(`no plan ${planId}`);
  const confirmations = [aConfirmation({ on: '2026-11-01', activeUntil: '2026-12-05' })];
  const card = aCard({ carrierId, planId, rule, confirmations, ...facts });
  const ways = adviceFor({ situations: [], card, carrier, plan, today: day('2026-11-22') });
  return {
    guide: ways.find(({ kind }) => kind === channelKind)?.product?.id,
    overview: summaryOf(card, carrier, NOW).cheapest?.product,
  };
};

describe('the guide and the overview', () => {
  it.each([
    ['hotlink', 'prepaid', 'official-app', 'top-up-60'],
    ['hotlink', 'pantas', 'official-app', 'pass-365'],
    ['clubsim', 'prepaid', 'official-app', 'sms-pack-6'],
  ])('of %s %s name the same product by %s: %s', (carrierId, planId, kind, product) => {
    expect(productBy(carrierId, planId, kind)).toEqual({ guide: product, overview: product });
  });

  it('name no more than reaches the day on which a registration ends', () => {
    const tourist = { registration: 'tourist', registeredOn: '2026-09-20' } as const;
    const named = productBy('hotlink', 'prepaid', 'official-app', tourist);
    expect(named).toEqual({ guide: 'top-up-30', overview: 'top-up-30' });
  });
});
