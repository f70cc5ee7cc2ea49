import { describe, expect, it } from 'vitest';
import hotlink from '#catalogue/hotlink.json' with { type: 'json' };
import type { Carrier } from '#core/model/carrier.ts';
import { firstCard } from '../../src/renderer/features/start/first-card.ts';

const carrier = hotlink as unknown as Carrier;

describe('the first card', () => {
  it.each(carrier.plans.map((plan) => [plan.id, plan] as const))(
    'of %s says nothing of a registration that nobody was asked for',
    (_id, plan) => {
      const draft = firstCard(carrier, { number: '0123456789', plan, expiry: null }, (digits) => digits);
      expect(draft.label).toBe('6789');
      const asked = plan.registrations.includes('unknown');
      expect(draft.registration).toBe(asked ? 'unknown' : plan.registrations[0]);
    },
  );

  it('of a plan for tourists alone is a tourist', () => {
    const [plan] = carrier.plans.filter(({ registrations }) => registrations.length === 1);
    if (!plan) throw new Error('no plan with one class');
    expect(firstCard(carrier, { number: '1', plan, expiry: null }, String).registration).toBe(plan.registrations[0]);
  });
});
