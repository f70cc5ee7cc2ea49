import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEEDS, type Keeps, type OwnCarrierForm, type Way } from '#core/own-carrier/form.ts';
import { formFromCarrier } from '#core/own-carrier/form-from-carrier.ts';
import { readForm } from '#core/own-carrier/read-form.ts';
import { typedFrom } from '#core/own-carrier/typed-form.ts';
import { carrierNamed, shippedCatalogue } from '../catalogue-files.ts';
import { checkedCarrier, readOrThrow, TODAY } from './forms.ts';

const catalogue = shippedCatalogue();
const plans = catalogue.carriers.flatMap((carrier) =>
  carrier.plans.map((plan) => ({ what: `${carrier.id} ${plan.id}`, carrier, plan })),
);

/** A pack that ends for good, and top-ups that only count as products. */
const NOT_SAYABLE = ['hotlink tourist-pack', 'singtel-hi hi-prepaid'];

const length = fc.record({
  count: fc.integer({ min: 1, max: 240 }),
  unit: fc.constantFrom('days' as const, 'months' as const),
});
const amount = fc.integer({ min: 1, max: 1_000_000 });
const turning = {
  combine: fc.constantFrom('add' as const, 'reset' as const, 'max' as const),
  cap: fc.option(length),
};

const tiers = fc
  .uniqueArray(amount, { minLength: 1, maxLength: 6 })
  .chain((from) =>
    fc.tuple(...from.sort((a, b) => a - b).map((one) => length.map((gives) => ({ from: one, length: gives })))),
  )
  .map((rows) => ({ kind: 'tiers' as const, tiers: rows }));

const perUnit = fc.record({ kind: fc.constant('per-unit' as const), unit: amount, length, minimum: fc.option(amount) });
const byAmount: fc.Arbitrary<Way> = fc.record({
  kind: fc.constant('amount' as const),
  table: fc.oneof(perUnit, tiers),
  ...turning,
});
const byDeed: fc.Arbitrary<Way> = fc.record({
  kind: fc.constant('deed' as const),
  // Top-ups belong to the table of amounts beside it.
  deeds: fc.subarray(
    DEEDS.filter((deed) => deed !== 'top-up'),
    { minLength: 1 },
  ),
  length,
  ...turning,
});
const byPack: fc.Arbitrary<Way> = fc.record({
  kind: fc.constant('pack' as const),
  name: fc.constantFrom('Year pass', '一年通行证'),
  price: fc.option(amount, { nil: null }),
  length,
  ...turning,
});

const keeps: fc.Arbitrary<Keeps> = fc.oneof(
  fc.record({
    kind: fc.constant('renewals' as const),
    ways: fc
      .tuple(byAmount, fc.option(byDeed), fc.array(byPack, { maxLength: 3 }))
      .map(([first, second, packs]) => [first, ...(second === null ? [] : [second]), ...packs]),
    fresh: fc.option(length),
  }),
  fc.record({ kind: fc.constant('recurring' as const), price: amount, every: length }),
  fc.record({
    kind: fc.constant('fixed-end' as const),
    end: fc.oneof(
      fc.constant('seen' as const),
      fc.record({ from: fc.constantFrom('activated' as const, 'registered' as const, 'opened' as const), length }),
    ),
  }),
);

const forms: fc.Arbitrary<OwnCarrierForm> = fc
  .record({
    keeps,
    grace: fc.option(fc.record({ kind: fc.constant('grace' as const), length, receives: fc.boolean() })),
    stated: fc.boolean(),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  })
  .map(({ keeps: chosen, grace, stated, confidence }) => {
    const afterwards = grace ?? { kind: stated ? ('gone' as const) : ('unknown' as const) };
    const ends = chosen.kind === 'fixed-end' && chosen.end !== 'seen';
    const form = { ...readOrThrow(), keeps: chosen, afterwards: ends ? { kind: 'gone' as const } : afterwards };
    return { ...form, evidence: { ...form.evidence, confidence } };
  });

describe('a carrier read back into the form', () => {
  it('is the same carrier again, for any form', () => {
    fc.assert(
      fc.property(forms, (form) => {
        const carrier = checkedCarrier(form);
        const again = formFromCarrier(carrier, 'prepaid', 'en', TODAY);
        expect(again?.leftOut).toEqual([]);
        expect(again && checkedCarrier(again.form)).toEqual(carrier);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('can be typed again: the text of a form reads as that form', () => {
    fc.assert(
      fc.property(forms, (form) => {
        const { form: again, problems } = readForm(typedFrom(form), TODAY);
        expect([...problems]).toEqual([]);
        expect(again?.keeps).toEqual(form.keeps);
        expect(again?.afterwards).toEqual(form.afterwards);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});

describe('a built-in carrier as a start', () => {
  it.each(plans)('$what is sound as soon as nothing has to be asked', ({ what, carrier, plan }) => {
    const copy = formFromCarrier(carrier, plan.id, 'en', TODAY);
    if (copy === null) throw new Error('no copy');
    const { form, problems } = readForm(typedFrom(copy.form), TODAY);
    expect(copy.leftOut).toContain('sources');
    // What renews these two cannot be said in the form, so it is asked for and not made up.
    const asked = NOT_SAYABLE.includes(what) ? ['ways/0/unit', 'ways/0/perUnit'] : [];
    expect([...problems.keys()]).toEqual(asked);
    if (form !== null) expect(checkedCarrier(form, 'mine').plans[0]?.channels).toEqual(plan.channels);
  });

  it('says what of Hotlink Pantas the form has no place for', () => {
    const hotlink = carrierNamed(catalogue, 'hotlink');
    expect(formFromCarrier(hotlink, 'pantas', 'en', TODAY)?.leftOut).toEqual(
      expect.arrayContaining(['plans', 'hard-stops', 'sources']),
    );
  });

  it('takes the shorter of six months and 180 days', () => {
    const copy = formFromCarrier(carrierNamed(catalogue, 'giffgaff'), 'payg', 'en', TODAY);
    expect(copy?.form.keeps).toMatchObject({
      ways: [{ kind: 'deed', length: { count: 180, unit: 'days' }, combine: 'reset' }],
    });
    expect(copy?.leftOut).toContain('lengths');
  });

  it('keeps channels, checks, links and warnings with their own sources, and drops prices in other money', () => {
    const giffgaff = carrierNamed(catalogue, 'giffgaff');
    const copy = formFromCarrier(giffgaff, 'payg', 'en', TODAY);
    if (copy === null) throw new Error('no copy');
    const mine = checkedCarrier(copy.form, 'mine');
    expect(mine.channels).toEqual(giffgaff.channels);
    expect(mine.links).toEqual(giffgaff.links);
    expect(mine.sources['inactive-help']).toEqual(giffgaff.sources['inactive-help']);
    const hotlink = formFromCarrier(carrierNamed(catalogue, 'hotlink'), 'pantas', 'en', TODAY);
    if (hotlink === null) throw new Error('no copy');
    const elsewhere = checkedCarrier({ ...hotlink.form, currency: 'GBP' }, 'mine');
    expect(elsewhere.plans[0]?.products.filter(({ keepsAlive }) => !keepsAlive)).toEqual([]);
  });
});
