import { describe, expect, it } from 'vitest';
import { carrierSchema } from '#core/model/carrier.ts';
import giffgaffFile from '../../resources/catalogue/giffgaff.json' with { type: 'json' };
import hotlinkFile from '../../resources/catalogue/hotlink.json' with { type: 'json' };
import { coverageOf } from '../../src/renderer/features/record/coverage.ts';

/** Which of several cards one renewal can be recorded for. */

const hotlink = carrierSchema.parse(hotlinkFile);
const giffgaff = carrierSchema.parse(giffgaffFile);
const CARRIERS = [hotlink, giffgaff];
const giffgaffPlan = giffgaff.plans[0]?.id ?? '';

const CARDS = [
  { id: 'a', label: 'Bank', carrierId: 'hotlink', planId: 'pantas' },
  { id: 'b', label: 'London', carrierId: 'giffgaff', planId: giffgaffPlan },
  { id: 'c', label: 'Spare', carrierId: 'hotlink', planId: 'pantas' },
  { id: 'd', label: 'Own', carrierId: 'gone-carrier', planId: 'gone' },
];

const labelsOf = ({ left }: ReturnType<typeof coverageOf>) => left.map(({ label, why }) => [label, why]);

describe('one renewal for several cards', () => {
  it('is for all when an amount was paid; a card whose carrier is gone is kept', () => {
    const covered = coverageOf(CARDS, CARRIERS, { kind: 'top-up', product: null });
    expect(covered.cardIds).toEqual(['a', 'b', 'c', 'd']);
  });

  it('of a product leaves out those whose plan does not have it, by name', () => {
    const covered = coverageOf(CARDS, CARRIERS, { kind: 'pass-bought', product: 'pass-365' });
    expect(covered.cardIds).toEqual(['a', 'c']);
    expect(labelsOf(covered)).toEqual([
      ['London', 'product'],
      ['Own', 'product'],
    ]);
  });

  it('of a kind that a plan does not know leaves its cards out', () => {
    const covered = coverageOf(CARDS, CARRIERS, { kind: 'shared-credit', product: null });
    expect(labelsOf(covered)).toEqual([['London', 'kind']]);
  });
});
