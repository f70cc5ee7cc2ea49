import { describe, expect, it } from 'vitest';
import { lineName, shortCarrier, shortLineName } from '../../src/renderer/parts/line-name.ts';
import { named } from '../rule-builders.ts';

describe('a line by carrier and plan', () => {
  it.each([
    ['Hotlink (Maxis)', 'Hotlink Pantas', 'Hotlink Pantas', 'Hotlink Pantas', 'Hotlink'],
    ['giffgaff', 'Pay as you go', 'giffgaff Pay as you go', 'giffgaff', 'giffgaff'],
    ['Ultra Mobile PayGo', 'PayGo', 'Ultra Mobile PayGo', 'Ultra Mobile PayGo', 'Ultra Mobile PayGo'],
  ])('%s, %s is called %s, %s where there is little room, and its carrier %s', (carrier, plan, whole, short, brand) => {
    const names = { carrierNames: named(carrier), planNames: named(plan) };
    expect([lineName(names, 'en'), shortLineName(names, 'en'), shortCarrier(names, 'en')]).toEqual([
      whole,
      short,
      brand,
    ]);
  });
});
