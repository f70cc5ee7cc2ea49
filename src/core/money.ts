import { fail, ok, type Result } from './result.ts';

/** Money as whole minor units (sen, pence, cents) of one currency. Unlike currencies are never added. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** Minor digits by ISO 4217; every currency not named has two. */
const DIGITS: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  ISK: 0,
  KWD: 3,
  BHD: 3,
  OMR: 3,
  TND: 3,
};

/** No top-up of a keep-alive number is larger than this many major units; Rp115,000 is real, 1e9 is a slip. */
export const LARGEST_MAJOR = 10_000_000;

/** How many minor digits a currency has: 2 for MYR, 0 for JPY. */
export const minorDigits = (currency: string): number => DIGITS[currency] ?? 2;

export type AmountFailure =
  | { readonly kind: 'amount-not-a-number'; readonly text: string }
  | { readonly kind: 'amount-not-positive'; readonly text: string }
  | { readonly kind: 'amount-too-large'; readonly text: string; readonly largest: Money }
  | { readonly kind: 'amount-too-fine'; readonly text: string; readonly digits: number };

/**
 * Minor units of an amount as a person types it: `30`, `30.00`, `30,5`, `1,234.50`, `1 234,50`. Zero, a sign, letters,
 * `1e9`, too many decimals and more than ten million are refused with the reason.
 */
export const parseAmount = (text: string, currency: string): Result<number, AmountFailure> => {
  const typed = text.trim().replace(/[\s\u00a0\u202f']/g, '');
  if (/^[-−]\d/.test(typed)) return fail({ kind: 'amount-not-positive', text });
  const digits = minorDigits(currency);
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d+))?$/.exec(typed);
  if (!match) return fail({ kind: 'amount-not-a-number', text });
  const major = (match[1] ?? '').replace(/,/g, '');
  const minor = match[2] ?? '';
  if (minor.length > digits) return fail({ kind: 'amount-too-fine', text, digits });
  const amount = Number(major) * 10 ** digits + Number(minor.padEnd(digits, '0') || '0');
  if (amount === 0) return fail({ kind: 'amount-not-positive', text });
  const largest = LARGEST_MAJOR * 10 ** digits;
  if (amount > largest) return fail({ kind: 'amount-too-large', text, largest: { amount: largest, currency } });
  return ok(amount);
};

/** The amount as plain decimal text for an input field: 3000 MYR is `30.00`. */
export const amountText = (money: Money): string => {
  const digits = minorDigits(money.currency);
  return (money.amount / 10 ** digits).toFixed(digits);
};
