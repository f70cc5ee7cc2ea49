import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedIccid, luhnDigit, parseIccid } from '../../src/renderer/features/card/fields/iccid.ts';

describe('the serial number of a SIM', () => {
  it.each([
    ['8944 1100 6501 2345 671', '8944110065012345671'],
    ['8944-1100-6501-2345-671F', '8944110065012345671'],
    // The check digit is not printed on every card.
    ['894411006501234567', '894411006501234567'],
  ])('%s is taken', (typed, digits) => {
    const wanted = digits.length === 18 ? digits : digits.slice(0, -1) + luhnDigit(digits.slice(0, -1));
    const read = parseIccid(typed.replace('671', `67${wanted.at(-1)}`));
    expect(read).toEqual({ ok: true, value: wanted });
  });

  it.each<[string, object]>([
    ['8944x', { kind: 'iccid-letters' }],
    ['8944', { kind: 'iccid-length', digits: 4 }],
    ['7944110065012345671', { kind: 'iccid-prefix' }],
  ])('%s is refused', (typed, failure) => {
    expect(parseIccid(typed)).toEqual({ ok: false, failure });
  });

  it('knows the digit of the textbook', () => {
    expect(luhnDigit('7992739871')).toBe(3);
  });

  it('notices any single wrong digit', () => {
    const digits = fc.stringMatching(/^\d{16}$/).map((rest) => `89${rest}`);
    fc.assert(
      fc.property(digits, fc.nat(18), fc.integer({ min: 1, max: 9 }), (start, at, off) => {
        const right = start + luhnDigit(start);
        const wrong = right.slice(0, at) + ((Number(right[at]) + off) % 10) + right.slice(at + 1);
        expect(parseIccid(right).ok).toBe(true);
        expect(parseIccid(wrong).ok).toBe(false);
      }),
    );
  });

  it('groups by four for reading aloud', () => {
    expect(groupedIccid('8944110065012345678')).toBe('8944 1100 6501 2345 678');
  });
});
