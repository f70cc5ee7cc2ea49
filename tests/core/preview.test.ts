import { describe, expect, it } from 'vitest';
import type { ActionDraft } from '#core/contract/cards.ts';
import { deadlineOf } from '#core/expiry.ts';
import { previewAction, previewConfirmation, productEffect } from '#core/preview.ts';
import { aCard, aConfirmation, day, paid } from '../builders.ts';
import { aCarrier, aClock, aGrant, aHardStop, aPlan, aProduct, aRule, days } from '../rule-builders.ts';

const tiers = (...pairs: readonly (readonly [from: number, count: number])[]) => ({
  kind: 'tiers' as const,
  tiers: pairs.map(([from, count]) => ({ from, length: days(count) })),
});
const luckyRule = aRule({
  clocks: [aClock({ grants: [aGrant({ gives: tiers([5000, 180], [10_000, 365], [20_000, 540]), combine: 'reset' })] })],
  phases: [],
});
const lucky = aCarrier({
  currency: 'HKD',
  timeZone: 'Asia/Hong_Kong',
  plans: [
    aPlan({
      rules: [luckyRule],
      products: [5000, 10_000, 20_000].map((price) => aProduct({ id: `top-up-${price / 100}`, price })),
    }),
  ],
});
const draft = (facts: Partial<ActionDraft> = {}): ActionDraft => ({
  kind: 'top-up',
  on: day('2026-11-22'),
  channel: null,
  product: null,
  payment: paid(5000, 'HKD'),
  overWifi: false,
  reference: '',
  serialNumber: '',
  note: '',
  status: 'claimed',
  ...facts,
});
const seen = aConfirmation({ on: '2026-07-01', activeUntil: '2027-06-30' });

describe('the preview of a renewal', () => {
  it('warns of a date that moves earlier, with the better amount and the first helpful day', () => {
    const card = aCard({ rule: luckyRule, confirmations: [seen] });
    const preview = previewAction(card, lucky, draft());
    expect(preview.after.activeUntil).toBe('2027-05-21');
    expect(preview.daysGained).toBe(-40);
    expect(preview.shorter?.helpsFrom).toBe('2027-01-02');
    expect(preview.shorter?.better).toMatchObject({ product: { id: 'top-up-100' }, activeUntil: '2027-11-22' });
  });

  it('on the first helpful day it gains one day', () => {
    const card = aCard({ rule: luckyRule, confirmations: [seen] });
    expect(previewAction(card, lucky, draft({ on: day('2027-01-02') })).daysGained).toBe(1);
  });

  it('gives the very dates that recording gives', () => {
    const card = aCard({ rule: luckyRule, confirmations: [seen] });
    const preview = previewAction(card, lucky, draft({ payment: paid(10_000, 'HKD') }));
    const recorded = aCard({
      rule: luckyRule,
      confirmations: [seen],
      actions: [
        {
          ...draft({ payment: paid(10_000, 'HKD') }),
          id: 'x',
          recordedAt: '2026-11-22T10:00:00Z',
          updatedAt: '2026-11-22T10:00:00Z',
          removedAt: null,
          noProof: false,
        },
      ],
    });
    const real = deadlineOf(recorded, lucky);
    expect([preview.after.activeUntil, preview.after.lostOn]).toEqual([real.activeUntil, real.lostOn]);
  });

  it('says that nothing helps against a hard stop, and after the loss', () => {
    const rule = aRule({ hardStops: [aHardStop()] });
    const tourist = aCard({ rule, registration: 'tourist', registeredOn: '2026-09-10' });
    expect(previewAction(tourist, aCarrier(), draft({ payment: paid(3000, 'MYR') })).pointless).toBe('hard-stop');
    const gone = aCard({
      rule: aRule({ phases: [] }),
      confirmations: [aConfirmation({ on: '2026-01-01', activeUntil: '2026-02-01' })],
    });
    expect(previewAction(gone, aCarrier(), draft({ payment: paid(3000, 'MYR') })).pointless).toBe('lost');
  });

  it('names what an amount below the minimum does: nothing', () => {
    const card = aCard({ rule: luckyRule, confirmations: [seen] });
    const preview = previewAction(card, lucky, draft({ payment: paid(1000, 'HKD') }));
    expect(preview.step).toMatchObject({ kind: 'not-counted', why: 'below-minimum' });
    expect(preview.daysGained).toBe(0);
  });

  it('a product that does not keep the number alive has no effect', () => {
    const card = aCard({ rule: luckyRule, confirmations: [seen] });
    expect(productEffect(card, lucky, aProduct({ keepsAlive: false }), day('2026-11-22'))).toBeNull();
    expect(productEffect(card, lucky, aProduct({ id: 'top-up-200', price: 20_000 }), day('2026-11-22'))).toEqual({
      activeUntil: '2028-05-15',
      daysGained: 320,
    });
  });

  it('shows what a date that is seen would change', () => {
    const card = aCard({ rule: luckyRule, confirmations: [seen] });
    const preview = previewConfirmation(card, lucky, {
      on: day('2026-11-22'),
      source: 'app',
      activeUntil: day('2027-07-05'),
      receiveUntil: null,
      balance: null,
      note: '',
    });
    expect(preview.after.activeUntil).toBe('2027-07-05');
    expect(preview.difference).toMatchObject({ seen: '2027-07-05', computed: '2027-06-30', days: 5, correction: null });
  });
});
