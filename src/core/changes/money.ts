import type { Payment } from '../model/action.ts';
import { LARGEST_MAJOR, minorDigits } from '../money.ts';
import type { ChangeFailure } from './failures.ts';

/** Which amounts make sense. */

/** What speaks against an amount in minor units for being too large. */
export const largestFailure = (amount: number, currency: string): ChangeFailure | null => {
  const largest = LARGEST_MAJOR * 10 ** minorDigits(currency);
  return amount > largest ? { kind: 'amount-too-large', largest, currency } : null;
};

/**
 * What speaks against a payment. Nothing may have been paid when something was received all the same: a friend's
 * shared credit has a face value and no price.
 */
export const paymentFailure = (payment: Payment | null, carrierCurrency: string | null): ChangeFailure | null => {
  if (payment === null) return null;
  const { currency, paid, tax, faceValue, creditReceived } = payment;
  if (carrierCurrency !== null && currency !== carrierCurrency)
    return { kind: 'currency-wrong', expected: carrierCurrency };
  if ((faceValue ?? paid) <= 0) return { kind: 'amount-not-positive' };
  return largestFailure(Math.max(paid, tax ?? 0, faceValue ?? 0, creditReceived ?? 0), currency);
};
