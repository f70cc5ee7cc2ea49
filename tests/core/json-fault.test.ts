import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultInJson, placeOf } from '#core/json-fault.ts';

describe('the place of a fault', () => {
  it('is found in any text that is not JSON, and in none that is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
        const whole = JSON.stringify(value, null, 1);
        expect(faultInJson(whole)).toBeNull();
        const part = whole.slice(0, cut % (whole.length + 1));
        const valid = (() => {
          try {
            JSON.parse(part);
            return true;
          } catch {
            return false;
          }
        })();
        expect(faultInJson(part) === null).toBe(valid);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['[1 2]', 3],
    ['[01]', 2],
    ['{"a":"b\n"}', 5],
    ['[1]]', 3],
    ['{"a":1]', 6],
    ['["\\x"]', 1],
    ['{"a":', 5],
  ])('%s at %d', (broken, offset) => {
    expect(faultInJson(broken)).toBe(offset);
  });

  it('counts lines and columns from 1', () => {
    expect(placeOf('ab\ncd', 4)).toBe('2:2');
  });

  it('takes large and deep texts', () => {
    expect(faultInJson(`["${'x'.repeat(20_000_000)}"`)).toBe(20_000_003);
    expect(faultInJson('['.repeat(200_000))).toBe(200_000);
  });
});
