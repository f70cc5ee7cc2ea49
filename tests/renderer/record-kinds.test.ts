import { describe, expect, it } from 'vitest';
import giffgaff from '#catalogue/giffgaff.json' with { type: 'json' };
import hotlink from '#catalogue/hotlink.json' with { type: 'json' };
import { localDate } from '#core/local-date.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { ruleFor } from '#core/rules/choose.ts';
import { productOfAmount, productTiles } from '../../src/renderer/features/record/product-tiles.ts';
import { allSegments, segmentsFor } from '../../src/renderer/features/record/record-kinds.ts';
import { aCard } from '../builders.ts';

const offersOf = (file: unknown, planAt = 0) => {
  const carrier = file as Carrier;
  const plan = carrier.plans[planAt];
  if (!plan) throw new Error('no plan');
  const rule = ruleFor(plan, null);
  return { carrier, plan, rule, segments: segmentsFor(rule, plan, carrier) };
};

describe('what can be recorded', () => {
  it('for Pantas: top-ups, passes, and always a change of plan', () => {
    const { segments } = offersOf(hotlink);
    expect(segments.map(({ segment }) => segment)).toEqual(['top-up', 'pass', 'activity']);
    expect(segments[0]?.kinds).toEqual(['top-up', 'shared-credit', 'credit-advance']);
    expect(segments[2]?.kinds).toContain('plan-changed');
  });

  it('for giffgaff: texts and calls count too', () => {
    const kinds = offersOf(giffgaff).segments.flatMap((offer) => offer.kinds);
    expect(kinds).toEqual(expect.arrayContaining(['sms-sent', 'call-made', 'data-used', 'top-up']));
  });

  it('for both together: all that either knows, in the usual order and once', () => {
    const all = allSegments([offersOf(giffgaff).segments, offersOf(hotlink).segments]);
    expect(all.map(({ segment }) => segment)).toEqual(['top-up', 'pass', 'activity']);
    expect(all[0]?.kinds).toEqual(['top-up', 'shared-credit', 'credit-advance']);
    expect(all.flatMap(({ kinds }) => kinds).filter((kind) => kind === 'sms-sent')).toHaveLength(1);
  });
});

describe('the products of a plan', () => {
  const { carrier, plan, rule } = offersOf(hotlink);
  const card = aCard({ carrierId: carrier.id, planId: plan.id, rule });
  const on = localDate('2026-11-22');

  it('say what they give; what keeps nothing alive stands last', () => {
    const tiles = productTiles(card, carrier, plan, 'pass-bought', on);
    expect(tiles[0]).toMatchObject({ product: { id: 'pass-365' }, gives: { count: 365, unit: 'days' } });
    expect(tiles.slice(1).map(({ gives }) => gives)).toEqual([null, null, null]);
  });

  it('are chosen by typing their price', () => {
    const tiles = productTiles(card, carrier, plan, 'top-up', on);
    expect(productOfAmount(tiles, 3000)).toBe('top-up-30');
    expect(productOfAmount(tiles, 3100)).toBeNull();
  });
});
