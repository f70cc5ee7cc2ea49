import type { CardSummary } from './card-summary.ts';

/** Finding cards as one types; light, for the window runs it at every key. */

/** Digits with what people put between them: `017-238 4419`, `+60 (17) 2384419`, `0060 17`. */
const NUMBERISH = /^[+(]?\d[\d\s().\-/]*$/;

/** The digits of a number as they stand in E.164 or at home: a leading + or international 00 says nothing more. */
const digitsOf = (typed: string): string => typed.replace(/\D/g, '').replace(/^00/, '');

/** Says whether a card is meant by what was typed: every word must be found, a number in any spelling. */
export const searchFor = (typed: string): ((summary: Pick<CardSummary, 'searchText'>) => boolean) => {
  const query = typed.normalize('NFKC').trim().toLowerCase();
  if (query === '') return () => true;
  const words = query.split(/\s+/);
  const digits = NUMBERISH.test(query) ? digitsOf(query) : '';
  return ({ searchText }) =>
    words.every((word) => searchText.includes(word)) || (digits.length > 1 && searchText.includes(digits));
};
