import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { addDays } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier, Product } from '#core/model/carrier.ts';
import { productEffect } from '#core/preview.ts';
import { renewalsOf } from '#core/views/cheapest.ts';
import { aCard, aConfirmation, activity, day, idNo, noon, paid, topUp } from '../../builders.ts';
import {
  aCarrier,
  aClock,
  aGrant,
  aHardStop,
  aPlan,
  aProduct,
  aRule,
  days,
  months,
  named,
} from '../../rule-builders.ts';
import { carrierNamed, shippedCatalogue } from '../catalogue-files.ts';

const TODAY = day('2026-11-22');
const catalogue = shippedCatalogue();

const renewals = (card: Card, carrier: Carrier, needsOne = true) => {
  const plan = carrier.plans.find(({ id }) => id === card.details.planId);
  if (!plan) throw new Error('No plan');
  return renewalsOf({ card, carrier, plan, deadline: deadlineOf(card, carrier), today: TODAY, needsOne });
};

/** A card of a shipped carrier that was seen to be active until a day. */
const cardOf = (
  carrierId: string,
  planId: string,
  activeUntil: string | null,
  facts: Parameters<typeof aCard>[0] = {},
) => {
  const carrier = carrierNamed(catalogue, carrierId);
  const rule = carrier.plans.find(({ id }) => id === planId)?.rules.at(-1);
  if (!rule) throw new Error(`No plan ${planId}`);
  const confirmations = activeUntil === null ? [] : [aConfirmation({ on: '2026-11-01', activeUntil })];
  return { carrier, card: aCard({ carrierId, planId, rule, confirmations, ...facts }) };
};

describe('the cheapest way to keep a number', () => {
  it.each([
    // Registered that day a tourist's line ends three months later, and RM60 would give no day more than RM30.
    ['2026-09-20', 'top-up-30', '2026-12-20'],
    ['2026-10-01', 'top-up-60', '2027-01-01'],
    ['2026-11-20', 'top-up-60', '2027-01-21'],
  ])('of a tourist registered on %s is %s, until %s', (registeredOn, product, activeUntil) => {
    const tourist = { registration: 'tourist', registeredOn } as const;
    const { card, carrier } = cardOf('hotlink', 'prepaid', '2026-12-05', tourist);
    expect(renewals(card, carrier).cheapest).toMatchObject({ product, activeUntil });
  });

  it.each([
    ['hotlink', 'pantas', '2026-12-01', 'pass-365', 3000, 365, '2027-11-22'],
    ['luckysim', 'prepaid', '2027-06-30', 'top-up-100', 10_000, 365, '2027-11-22'],
    ['giffgaff', 'payg', '2027-02-27', 'roaming-text', 30, 180, '2027-05-21'],
    ['ultra-paygo', 'paygo', '2026-12-08', 'renewal-3', 300, 30, '2026-12-22'],
    ['clubsim', 'prepaid', '2027-01-19', 'sms-pack-6', 600, 365, '2027-11-22'],
    ['aldi-talk', 'basis', '2027-11-21', 'top-up-15', 1500, 366, '2027-11-22'],
    ['ais', 'one-2-call', '2027-04-19', 'validity-30', 3000, 30, '2027-05-19'],
  ])('of %s %s until %s is %s', (carrierId, planId, until, product, amount, given, activeUntil) => {
    const { card, carrier } = cardOf(carrierId, planId, until);
    const { cheapest } = renewals(card, carrier);
    expect(cheapest).toMatchObject({
      product,
      price: { amount, currency: carrier.currency },
      days: given,
      activeUntil,
    });
  });

  it('of two ways that cost a year the same is the one with fewer chances to forget', () => {
    const products = [10, 30, 60].map((price) =>
      aProduct({ id: `top-up-${price}`, names: named(`${price}`), price: price * 100 }),
    );
    const carrier = aCarrier({ plans: [aPlan({ products })] });
    expect(renewals(aCard(), carrier).cheapest).toMatchObject({ product: 'top-up-60', days: 60, gained: null });
  });

  it('takes for an open price what was paid last', () => {
    const { card, carrier } = cardOf('asda-mobile', 'payg', '2027-01-26', {
      actions: [
        topUp('2026-02-01', 0, { id: idNo(1), product: 'top-up', payment: paid(1000, 'GBP') }),
        topUp('2026-07-30', 0, { id: idNo(2), product: 'top-up', payment: paid(500, 'GBP') }),
        topUp('2026-08-30', 0, {
          id: idNo(3),
          product: 'top-up',
          payment: paid(900, 'GBP'),
          removedAt: noon('2026-09-01'),
        }),
      ],
    });
    expect(renewals(card, carrier).cheapest).toMatchObject({ kind: 'top-up', price: { amount: 500 }, days: 180 });
    const fresh = cardOf('asda-mobile', 'payg', '2027-01-26');
    expect(renewals(fresh.card, fresh.carrier).cheapest).toMatchObject({ price: null, days: 180 });
  });

  it('says when it is too early to help', () => {
    const { card, carrier } = cardOf('giffgaff', 'payg', '2027-05-25');
    expect(renewals(card, carrier).cheapest?.gained).toBe(-4);
  });

  it('is none where a product is no renewal, on a hard stop, and when the number is gone', () => {
    const data = aCarrier({ plans: [aPlan({ products: [aProduct({ keepsAlive: false })] })] });
    expect(renewals(aCard(), data).cheapest).toBeNull();
    const rule = aRule({ hardStops: [aHardStop()] });
    const tourist = aCard({ rule, registration: 'tourist', registeredOn: '2026-10-01' });
    expect(renewals(tourist, aCarrier())).toEqual({ cheapest: null, leastNow: null });
    const lost = aCard({
      rule: aRule({ phases: [] }),
      confirmations: [aConfirmation({ on: '2026-10-01', activeUntil: '2026-11-21' })],
    });
    expect(renewals(lost, aCarrier())).toEqual({ cheapest: null, leastNow: null });
  });
});

describe('the least that helps now', () => {
  it.each([
    ['2026-11-20', 'top-up-10', '2026-12-02'],
    ['2026-12-01', 'top-up-10', '2026-12-02'],
    ['2026-12-02', 'top-up-30', '2026-12-22'],
    ['2026-12-22', null, null],
  ])('with the end on %s is %s', (until, product, activeUntil) => {
    const card = aCard({ confirmations: [aConfirmation({ on: '2026-11-01', activeUntil: until })] });
    const { leastNow } = renewals(card, aCarrier());
    expect(leastNow?.product ?? null).toBe(product);
    expect(leastNow?.activeUntil ?? null).toBe(activeUntil);
  });

  it('is not looked for when nothing is due', () => {
    expect(
      renewals(aCard({ confirmations: [aConfirmation({ activeUntil: '2026-12-01' })] }), aCarrier(), false).leastNow,
    ).toBeNull();
  });
});

describe('the date it promises', () => {
  const lengths = fc.oneof(fc.integer({ min: 1, max: 400 }).map(days), fc.integer({ min: 1, max: 24 }).map(months));
  const grants = fc.record({
    combine: fc.constantFrom('add' as const, 'reset' as const, 'max' as const),
    cap: fc.option(fc.integer({ min: 1, max: 400 }).map(days)),
    gives: fc.oneof(
      lengths.map((length) => ({ kind: 'fixed' as const, lengths: [length] })),
      fc.constant({ kind: 'per-unit' as const, unit: 100, length: days(1), minimum: null }),
    ),
  });
  const rules = fc
    .record({ first: grants, second: fc.option(grants), stop: fc.boolean() })
    .map(({ first, second, stop }) =>
      aRule({
        clocks: [
          aClock({ grants: [aGrant(first)] }),
          ...(second
            ? [aClock({ id: 'contact', grants: [aGrant({ ...second, actions: ['sms-sent', 'top-up'] })] })]
            : []),
        ],
        hardStops: stop ? [aHardStop()] : [],
      }),
    );
  const cards = fc
    .record({
      rule: rules,
      seen: fc.option(fc.integer({ min: -20, max: 300 })),
      topUps: fc.array(fc.record({ ago: fc.integer({ min: 0, max: 300 }), ringgit: fc.integer({ min: 1, max: 90 }) }), {
        maxLength: 4,
      }),
      textAgo: fc.option(fc.integer({ min: 0, max: 100 })),
    })
    .map(({ rule, seen, topUps, textAgo }) =>
      aCard({
        rule,
        registration: 'tourist',
        registeredOn: '2025-11-01',
        confirmations: seen === null ? [] : [aConfirmation({ on: '2026-11-01', activeUntil: addDays(TODAY, seen) })],
        actions: [
          ...topUps.map(({ ago, ringgit }, index) => topUp(addDays(TODAY, -ago), ringgit, { id: idNo(10 + index) })),
          ...(textAgo === null ? [] : [activity(addDays(TODAY, -textAgo), 'sms-sent')]),
        ],
      }),
    );

  it('is the one that the engine gives after recording it', { timeout: 60_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(cards, fc.integer({ min: 100, max: 9000 }), (card, price) => {
        const product: Product = aProduct({ price });
        const carrier = aCarrier({ plans: [aPlan({ products: [product] })] });
        const { cheapest } = renewals(card, carrier, false);
        const exact = productEffect(card, carrier, product, TODAY);
        if (cheapest === null || exact === null) return;
        compared += 1;
        expect(cheapest.activeUntil).toBe(exact.activeUntil);
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});
