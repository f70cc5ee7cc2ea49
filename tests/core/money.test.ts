import { describe, expect, it } from 'vitest';
import { amountText, parseAmount } from '#core/money.ts';

describe('amounts as people type them', () => {
  it.each([
    ['30', 'MYR', 3000],
    ['30.00', 'MYR', 3000],
    [' 30,5 ', 'EUR', 3050],
    ['0.30', 'GBP', 30],
    ['1,234.50', 'HKD', 123_450],
    ['115,000', 'IDR', 11_500_000],
    ['1000', 'JPY', 1000],
  ])('%j %s is %i minor units', (text, currency, amount) => {
    expect(parseAmount(text, currency)).toEqual({ ok: true, value: amount });
  });

  it.each([
    ['0', 'amount-not-positive'],
    ['0.00', 'amount-not-positive'],
    ['-5', 'amount-not-positive'],
    ['−5', 'amount-not-positive'],
    ['1e9', 'amount-not-a-number'],
    ['1000000000', 'amount-too-large'],
    ['abc', 'amount-not-a-number'],
    ['', 'amount-not-a-number'],
    ['1.234', 'amount-too-fine'],
    ['12.345,00', 'amount-not-a-number'],
  ])('%j is refused as %s', (text, kind) => {
    expect(parseAmount(text, 'MYR')).toMatchObject({ ok: false, failure: { kind } });
  });

  it('writes minor units as plain text', () => {
    expect(amountText({ amount: 3000, currency: 'MYR' })).toBe('30.00');
    expect(amountText({ amount: 1000, currency: 'JPY' })).toBe('1000');
  });
});
