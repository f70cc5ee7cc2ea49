import type { CardSummary } from './card-summary.ts';

/** Finding cards as one types; light, for the window runs it at every key. */

/** A part of a number with what people put between its digits: `017-238`, `+60`, `(17)`. */
const NUMBERISH = /^[+(]?\d[\d().\-/]*$/;

/** The digits of a number as they stand in E.164 or at home: a leading +, international 00 and a (0) say nothing more. */
const digitsOf = (typed: string): string => typed.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00/, '');

type IsMeant = (searchText: string) => boolean;

/** A number in any spelling, or each of its parts as it was typed: `30 2026` may stand in a note as well. */
const meansNumber = (parts: readonly string[]): IsMeant => {
  const digits = digitsOf(parts.join(''));
  return (searchText) =>
    (digits.length > 1 && searchText.includes(digits)) || parts.every((part) => searchText.includes(part));
};

/** The words of a search; parts of a number that stand together are one: `maybank 017 238 4419`. */
const meantBy = (words: readonly string[]): readonly IsMeant[] => {
  const meant: IsMeant[] = [];
  let parts: string[] = [];
  const endNumber = (): void => {
    if (parts.length > 0) meant.push(meansNumber(parts));
    parts = [];
  };
  for (const word of words) {
    if (NUMBERISH.test(word)) {
      parts.push(word);
      continue;
    }
    endNumber();
    meant.push((searchText) => searchText.includes(word));
  }
  endNumber();
  return meant;
};

/** Says whether a card is meant by what was typed: every word must be found, a number in any spelling. */
export const searchFor = (typed: string): ((summary: Pick<CardSummary, 'searchText'>) => boolean) => {
  const query = typed.normalize('NFKC').trim().toLowerCase();
  if (query === '') return () => true;
  const meant = meantBy(query.split(/\s+/));
  return ({ searchText }) => meant.every((isMeant) => isMeant(searchText));
};
