import { describe, expect, it } from 'vitest';
import giffgaff from '#catalogue/giffgaff.json' with { type: 'json' };
import hotlink from '#catalogue/hotlink.json' with { type: 'json' };
import luckysim from '#catalogue/luckysim.json' with { type: 'json' };
import tunetalk from '#catalogue/tune-talk.json' with { type: 'json' };
import type { Carrier } from '#core/model/carrier.ts';
import { matching, planLabel, planOptions } from '../../src/renderer/features/add-card/plan-options.ts';

const carriers = [giffgaff, tunetalk, luckysim, hotlink] as unknown as readonly Carrier[];

describe('picking a carrier and plan', () => {
  it('puts Hotlink first and its country next', () => {
    const options = planOptions(carriers, 'en');
    expect(options[0]?.label).toBe('Hotlink Pantas');
    const countries = options.map(({ country }) => country);
    expect(countries.lastIndexOf('MY')).toBe(countries.filter((one) => one === 'MY').length - 1);
  });

  it.each([
    ['hot', 'hotlink/pantas'],
    ['明讯', 'hotlink/pantas'],
    ['保号卡', 'hotlink/pantas'],
    ['pantas', 'hotlink/pantas'],
    ['英国', 'giffgaff/'],
    ['hong kong', 'luckysim/'],
    ['香港', 'luckysim/'],
    ['malaysia tune', 'tune-talk/'],
  ])('finds %s', (typed, value) => {
    expect(matching(planOptions(carriers, 'en'), typed)[0]?.value).toMatch(new RegExp(`^${value}`));
  });

  it('finds nothing for what is none', () => {
    expect(matching(planOptions(carriers, 'ms'), 'zzz')).toEqual([]);
  });

  it.each([
    ['Hotlink (Maxis)', 'Hotlink Pantas', 'Hotlink Pantas'],
    ['Hotlink（明讯）', 'Hotlink Pantas', 'Hotlink Pantas'],
    ['giffgaff', 'giffgaff', 'giffgaff'],
    ['Celcom Xpax', 'Xpax', 'Celcom Xpax'],
    ['LuckySIM', 'Prepaid', 'LuckySIM Prepaid'],
  ])('%s and %s are shown as %s', (carrier, plan, label) => {
    expect(planLabel(carrier, plan)).toBe(label);
  });
});
