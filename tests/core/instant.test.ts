import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInstants, instantOfMs, msOfInstant, readInstant } from '#core/instant.ts';

describe('instants', () => {
  it.each([
    ['2026-11-22T09:00:00+08:00', '2026-11-22T01:00:00.000Z'],
    ['2026-11-21T17:00:00.123-08:00', '2026-11-22T01:00:00.123Z'],
    ['2026-11-22T01:00Z', '2026-11-22T01:00:00.000Z'],
    ['2026-11-22T01:00:00.1239999Z', '2026-11-22T01:00:00.123Z'],
    ['2028-02-29T23:59:59.5Z', '2028-02-29T23:59:59.500Z'],
    ['1969-12-31T23:59:59.999Z', '1969-12-31T23:59:59.999Z'],
  ])('%s is %s', (text, utc) => {
    expect(instantOfMs(msOfInstant(text))).toBe(utc);
    expect(compareInstants(text, utc)).toBe(0);
  });

  it('agrees with Date for any millisecond', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_000_000_000_000, max: 250_000_000_000_000 }), (at) => {
        expect(instantOfMs(at)).toBe(new Date(at).toISOString());
        expect(msOfInstant(instantOfMs(at))).toBe(at);
      }),
    );
  });

  it.each(['2026-11-22', 'soon', '2026-11-22T01:00:00'])('%s is not one', (text) => {
    expect(() => msOfInstant(text)).toThrow('Not an instant');
  });

  it.each([
    ['2026-11-22T09:00:00+08:00', Date.parse('2026-11-22T01:00:00Z')],
    ['2028-02-29T23:59Z', Date.parse('2028-02-29T23:59:00Z')],
    ['2026-02-31T09:00:00Z', null],
    ['2026-11-22T24:00:00Z', null],
    ['2026-11-22T09:60:00Z', null],
    ['2026-11-22T09:00:00+25:00', null],
    ['2026-11-22T09:00:00', null],
    ['tomorrow', null],
    ['', null],
  ])('read from untrusted text, "%s" is %s', (text, at) => {
    expect(readInstant(text)).toBe(at);
  });
});
