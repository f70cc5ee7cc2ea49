import type { Binding } from '../model/action.ts';
import type { CardSummary } from './card-summary.ts';

/** The accounts that are lost with a number, the soonest first; light, for the window sorts with it. */

/** How much hangs on the number: those that it alone protects come first, moved ones last. */
export const dangerOf = ({ moved, fallback }: Binding): number =>
  moved ? 3 : fallback === 'none' ? 0 : fallback === 'unknown' ? 1 : 2;

/** The live accounts of a card, those in most danger first. */
export const accountsOf = (bindings: readonly Binding[]): readonly Binding[] =>
  bindings.filter(({ removedAt }) => removedAt === null).toSorted((a, b) => dangerOf(a) - dangerOf(b));

export interface AtStake {
  readonly summary: CardSummary;
  readonly accounts: readonly Binding[];
}

const byLoss = (a: AtStake, b: AtStake): number => {
  const [first, second] = [a.summary.lostOn, b.summary.lostOn];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  return first < second ? -1 : first > second ? 1 : 0;
};

/** The cards that accounts hang on, the number that is lost first at the top; a number without a date stands last. */
export const atStake = (
  summaries: readonly CardSummary[],
  accounts: ReadonlyMap<string, readonly Binding[]>,
): readonly AtStake[] =>
  summaries
    .filter(({ archived }) => !archived)
    .map((summary) => ({ summary, accounts: accountsOf(accounts.get(summary.id) ?? []) }))
    .filter((one) => one.accounts.length > 0)
    .toSorted(byLoss);
