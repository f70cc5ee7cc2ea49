import type { CardState } from '../deadline.ts';
import type { LocalDate } from '../local-date.ts';
import type { CardSummary } from './card-summary.ts';
import { byUrgency } from './order.ts';

/** The first page: what needs me now, and how many are fine. */

export interface Overview {
  /** Urgent first. */
  readonly attention: readonly CardSummary[];
  /** Cards that are not archived. */
  readonly cards: number;
  readonly fine: number;
  readonly archived: number;
  readonly byState: Readonly<Record<CardState, number>>;
  /** The end of active that comes first among the cards that are fine; null when none has a day. */
  readonly fineUntil: LocalDate | null;
  readonly receiptsMissing: number;
}

const earliest = (days: readonly (LocalDate | null)[]): LocalDate | null => {
  let found: LocalDate | null = null;
  for (const day of days) if (day !== null && (found === null || day < found)) found = day;
  return found;
};

const NO_CARDS: Readonly<Record<CardState, number>> = {
  active: 0,
  'to-confirm': 0,
  'due-soon': 0,
  'hard-stop': 0,
  'receive-only': 0,
  lost: 0,
  unknown: 0,
  archived: 0,
};

/** What the first page says of all cards; the runway and the costs have their own functions. */
export const overviewOf = (summaries: readonly CardSummary[]): Overview => {
  const kept = summaries.filter(({ archived }) => !archived);
  const attention = kept.filter(({ needsYou }) => needsYou).toSorted(byUrgency);
  const fine = kept.filter(({ needsYou }) => !needsYou);
  const byState = { ...NO_CARDS };
  for (const { state } of summaries) byState[state] += 1;
  return {
    attention,
    cards: kept.length,
    fine: fine.length,
    archived: summaries.length - kept.length,
    byState,
    fineUntil: earliest(fine.map(({ activeUntil }) => activeUntil)),
    receiptsMissing: kept.reduce((sum, { receiptsMissing }) => sum + receiptsMissing, 0),
  };
};
