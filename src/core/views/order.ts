import type { CardState } from '../deadline.ts';
import type { CardSummary } from './card-summary.ts';

/** The order in which cards are told of; light, for the window sorts with it. */

/**
 * Cards without a day ahead come after those with one: first those whose day nobody knows, then those that are gone.
 * What was put away stands after everything that was not.
 */
const rankOf = ({ state, daysLeft }: CardSummary): number => {
  if (state === 'archived') return 3;
  if (daysLeft !== null) return 0;
  return state === 'lost' ? 2 : 1;
};

const byName = (a: CardSummary, b: CardSummary): number =>
  a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** Soonest first, as the list of cards stands. */
export const bySoonest = (a: CardSummary, b: CardSummary): number =>
  rankOf(a) - rankOf(b) || (a.daysLeft ?? 0) - (b.daysLeft ?? 0) || byName(a, b);

const ATTENTION: Readonly<Record<CardState, number>> = {
  'receive-only': 0,
  'due-soon': 0,
  'hard-stop': 0,
  unknown: 1,
  lost: 2,
  'to-confirm': 3,
  active: 3,
  archived: 4,
};

/** Urgent first: what runs out by its days, then what nobody knows, what is gone, and what only waits to be seen. */
export const byUrgency = (a: CardSummary, b: CardSummary): number =>
  ATTENTION[a.state] - ATTENTION[b.state] || bySoonest(a, b);
