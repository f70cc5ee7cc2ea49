import { fail, ok, type Result } from '#core/result.ts';

/** The serial number printed on a SIM: 19 digits as a rule (18 to 20), beginning with 89, the last one a Luhn check digit. */

export type IccidFailure =
  | { readonly kind: 'iccid-letters' }
  | { readonly kind: 'iccid-length'; readonly digits: number }
  | { readonly kind: 'iccid-prefix' }
  | { readonly kind: 'iccid-check-digit' };

/** The Luhn check digit that belongs behind these digits. */
export const luhnDigit = (digits: string): number => {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const value = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 0 ? value * 2 : value;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
};

/**
 * The digits of an ICCID as typed, with spaces or dashes, and the filler F that some cards print at the end.
 * One of 18 digits has lost its check digit in print, so nothing is checked there.
 */
export const parseIccid = (text: string): Result<string, IccidFailure> => {
  const digits = text.replace(/[\s-]/g, '').replace(/f$/i, '');
  if (!/^\d*$/.test(digits)) return fail({ kind: 'iccid-letters' });
  if (digits.length < 18 || digits.length > 20) return fail({ kind: 'iccid-length', digits: digits.length });
  if (!digits.startsWith('89')) return fail({ kind: 'iccid-prefix' });
  if (digits.length > 18 && luhnDigit(digits.slice(0, -1)) !== Number(digits.at(-1))) {
    return fail({ kind: 'iccid-check-digit' });
  }
  return ok(digits);
};

/** Digits in groups of four, for reading aloud. */
export const groupedIccid = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ');
