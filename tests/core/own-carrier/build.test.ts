import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import type { Card } from '#core/model/card.ts';
import { carrierIdOf } from '#core/own-carrier/carrier-id.ts';
import type { TypedForm } from '#core/own-carrier/typed-form.ts';
import { aCard, topUp } from '../../builders.ts';
import { checkedCarrier, readOrThrow, typed, way } from './forms.ts';
import { LIVES, type Life } from './lives.ts';

const ON_1_DEC = [topUp('2026-12-01', 10)];

const cardOf = (
  form: Partial<TypedForm>,
  facts: Life['card'],
): { card: Card; carrier: ReturnType<typeof checkedCarrier> } => {
  const carrier = checkedCarrier(readOrThrow(form));
  const plan = carrier.plans[0];
  const rule = plan?.rules[0];
  if (!plan || !rule) throw new Error('no rule');
  return { card: aCard({ ...facts, carrierId: carrier.id, planId: plan.id, rule }), carrier };
};

describe('a carrier made in the form', () => {
  it.each(LIVES)('$what', ({ form, card: facts, activeUntil, receiveUntil, lostOn }) => {
    const { card, carrier } = cardOf(form, facts);
    const deadline = deadlineOf(card, carrier);
    expect(deadline.activeUntil).toBe(activeUntil);
    expect(deadline.lostOn).toBe(lostOn);
    if (receiveUntil !== undefined) expect(deadline.receiveUntil).toBe(receiveUntil);
  });

  it('is marked as the person’s own', () => {
    const { card, carrier } = cardOf({ ways: [way()] }, { actions: ON_1_DEC });
    expect(deadlineOf(card, carrier).doubts).toContain('own-rule');
  });

  it.each([
    { confidence: 'high' as const, certainty: 'computed' },
    { confidence: 'medium' as const, certainty: 'computed' },
    { confidence: 'low' as const, certainty: 'estimate' },
  ])('with $confidence confidence gives a date that is $certainty', ({ confidence, certainty }) => {
    const { card, carrier } = cardOf(
      { ways: [way()], confidence, afterwards: 'gone' },
      { actions: [topUp('2026-12-01', 10, { status: 'confirmed' })] },
    );
    expect(deadlineOf(card, carrier).certainty.activeUntil).toBe(certainty);
  });

  it('offers each tier, each pack and the renewal as products', () => {
    const tiers = checkedCarrier(readOrThrow({ ways: [way({ table: 'tiers' })] }));
    expect(tiers.plans[0]?.products.map(({ id, price }) => [id, price])).toEqual([
      ['top-up-1000', 1000],
      ['top-up-3000', 3000],
    ]);
    const packs = checkedCarrier(readOrThrow({ ways: [way({ kind: 'pack', packName: 'Year pass' })] }));
    expect(packs.plans[0]?.products.map(({ id, price, names }) => [id, price, names.en])).toEqual([
      ['pack-1', null, 'Year pass'],
    ]);
    const plan = checkedCarrier(readOrThrow({ keeps: 'recurring', recurringPrice: '12' }));
    expect(plan.plans[0]?.products.map(({ kind, price }) => [kind, price])).toEqual([['plan-renewed', 1200]]);
  });

  it('cites the address, the note, or the address’s host when nothing was noted', () => {
    const { sources } = checkedCarrier(readOrThrow({ note: '', url: 'https://www.example.com/terms' }));
    expect(sources['own']).toMatchObject({ kind: 'own', title: 'example.com', url: 'https://www.example.com/terms' });
    expect(checkedCarrier(readOrThrow({ note: 'By phone' })).sources['own']).toMatchObject({
      title: 'By phone',
      url: null,
    });
  });

  it('claims nothing, and so proves nothing, where each card shows its own end', () => {
    const form = readOrThrow({ ...typed({ note: '' }), keeps: 'fixed-end', end: 'seen', afterwards: 'gone' });
    expect(checkedCarrier(form).sources).toEqual({});
  });
});

describe('the id of an own carrier', () => {
  it.each([
    { name: 'Celcom (home)', id: 'celcom-home-k3f9' },
    { name: '  Três Móvel ', id: 'tres-movel-k3f9' },
    { name: '中国移动', id: 'own-k3f9' },
    { name: '<script>', id: 'script-k3f9' },
    { name: `${'long '.repeat(30)}`, id: `${'long-'.repeat(7)}long-k3f9` },
  ])('of "$name" is $id', ({ name, id }) => {
    expect(carrierIdOf(name, 'k3f9')).toBe(id);
  });
});
