import { describe, expect, it } from 'vitest';
import { lineName, shortLineName } from '../../src/renderer/parts/line-name.ts';
import { named } from '../rule-builders.ts';

describe('a line by carrier and plan', () => {
  it.each([
    ['Hotlink (Maxis)', 'Hotlink Pantas', 'Hotlink Pantas', 'Hotlink Pantas'],
    ['giffgaff', 'Pay as you go', 'giffgaff Pay as you go', 'giffgaff'],
    ['Ultra Mobile PayGo', 'PayGo', 'Ultra Mobile PayGo', 'Ultra Mobile PayGo'],
  ])('%s, %s is called %s, and %s where there is little room', (carrier, plan, whole, short) => {
    const names = { carrierNames: named(carrier), planNames: named(plan) };
    expect([lineName(names, 'en'), shortLineName(names, 'en')]).toEqual([whole, short]);
  });
});
