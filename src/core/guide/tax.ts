import type { Registration } from '../model/rule.ts';

/** What a state takes on top of a prepaid top-up, where that hangs on who holds the number. */

/** Malaysia's service tax on telecommunications: prepaid top-ups of Malaysians have been exempt since 2018, others pay. */
const MALAYSIAN_PERCENT = 6;

export type TopUpTax =
  /** The class of registration says that the holder is a foreigner. */
  | { readonly kind: 'foreigner'; readonly percent: number; readonly amount: number | null }
  /** A resident may be of any nationality. */
  | { readonly kind: 'if-foreign'; readonly percent: number; readonly amount: number | null }
  | { readonly kind: 'not-known' };

/** The tax to reckon with for a price in minor units; whether it comes on top or out of the face value no source says. */
export const taxOn = (country: string, registration: Registration, price: number | null): TopUpTax => {
  if (country !== 'MY') return { kind: 'not-known' };
  const foreign = registration === 'foreigner' || registration === 'tourist';
  return {
    kind: foreign ? 'foreigner' : 'if-foreign',
    percent: MALAYSIAN_PERCENT,
    amount: price === null ? null : Math.round((price * MALAYSIAN_PERCENT) / 100),
  };
};
