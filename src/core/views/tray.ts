import type { CardState } from '../deadline.ts';
import type { LocalDate } from '../local-date.ts';
import type { CardSummary } from './card-summary.ts';
import { bySoonest, byUrgency } from './order.ts';

/** What the tray shows; words and pictures are the desktop's business. */

/** With so few days left a due card is urgent. */
const URGENT_DAYS = 3;

const ROWS = 5;

export interface TrayRow {
  readonly cardId: string;
  readonly label: string;
  readonly state: CardState;
  readonly needsYou: boolean;
  /** Null when no date is known or the number is gone. */
  readonly daysLeft: number | null;
  readonly on: LocalDate | null;
}

export interface TrayView {
  readonly state: 'calm' | 'due' | 'urgent';
  /** Cards that need their person. */
  readonly count: number;
  readonly soonest: readonly TrayRow[];
}

const isUrgent = ({ needsYou, state, daysLeft }: CardSummary): boolean =>
  needsYou && (state === 'receive-only' || (daysLeft !== null && daysLeft <= URGENT_DAYS));

const rowOf = ({ id, label, state, needsYou, daysLeft, activeUntil, lostOn }: CardSummary): TrayRow => ({
  cardId: id,
  label,
  state,
  needsYou,
  daysLeft,
  on: state === 'receive-only' || state === 'lost' ? lostOn : activeUntil,
});

const byNeed = (a: CardSummary, b: CardSummary): number =>
  a.needsYou === b.needsYou ? (a.needsYou ? byUrgency(a, b) : bySoonest(a, b)) : a.needsYou ? -1 : 1;

/** Calm, due or urgent, how many cards ask for their person, and the five to name. */
export const trayView = (summaries: readonly CardSummary[]): TrayView => {
  const kept = summaries.filter(({ archived }) => !archived);
  const asking = kept.filter(({ needsYou }) => needsYou);
  return {
    state: asking.some(isUrgent) ? 'urgent' : asking.length > 0 ? 'due' : 'calm',
    count: asking.length,
    soonest: kept.toSorted(byNeed).slice(0, ROWS).map(rowOf),
  };
};
