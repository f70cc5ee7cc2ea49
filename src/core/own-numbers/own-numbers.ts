import type { Card } from '../model/card.ts';
import type { Override, Rule } from '../model/rule.ts';
import { snapshotOf } from '../rules/choose.ts';
import { numbersOf, type RuleNumber } from '../rules/numbers.ts';
import { type NumberPlace, numberPlaceOf } from './number-place.ts';

/** The numbers of a card's rule in force, and those that the person replaced for this card. */

export interface OwnNumber extends RuleNumber {
  readonly place: NumberPlace;
  /** The person's own, null while the rule's number holds. */
  readonly own: Override | null;
}

/** Numbers that move no date of a card and only say how long others wait for the number. */
const movesNothing = ({ kind }: NumberPlace): boolean => kind === 'quarantine';

/** All numbers of the rule in force that move a date, as the rule has them, with the person's own beside. */
export const numbersOfCard = (card: Card): readonly OwnNumber[] => {
  const { rule, overrides } = snapshotOf(card);
  const own = new Map(overrides.map((override) => [override.path, override]));
  return numbersOf(rule).flatMap((number) => {
    const place = numberPlaceOf(rule, number.path);
    return place === null || movesNothing(place) ? [] : [{ ...number, place, own: own.get(number.path) ?? null }];
  });
};

/** The card as it would be with these numbers, for a preview. */
export const withOwnNumbers = (card: Card, overrides: readonly Override[]): Card => ({
  ...card,
  rules: card.rules.map((known, at) =>
    at === card.rules.length - 1 ? { ...known, overrides: [...overrides] } : known,
  ),
});

/**
 * The overrides as they may be saved: a confirmation that was removed since proves nothing any more, and what it had
 * proved stays as the person's own decision.
 */
export const savableOverrides = (card: Card, overrides: readonly Override[]): readonly Override[] => {
  const live = new Set(card.confirmations.filter(({ removedAt }) => removedAt === null).map(({ id }) => id));
  return overrides.map((one) =>
    one.becauseId === null || live.has(one.becauseId) ? one : { ...one, becauseId: null },
  );
};

/** The least and the most that a number may be replaced by, as the rule's schema allows. */
export const limitsOf = ({
  unit,
  place,
}: Pick<OwnNumber, 'unit' | 'place'>): { readonly least: number; readonly most: number } => {
  if (unit === 'minor-units') return { least: place.kind === 'unit' ? 1 : 0, most: 1_000_000_000_000 };
  return { least: 0, most: 5000 };
};

/** Whether another rule has such a number, so that an own one would go on under it. */
export const hasNumber = (rule: Rule, path: string): boolean => numberPlaceOf(rule, path) !== null;
