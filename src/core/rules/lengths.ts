import { addMonthsToEpochDay, civilOf, type EpochDay } from '../local-date.ts';
import type { Length } from '../model/rule.ts';

/** Spans of calendar time laid onto a day. */

/** The epoch day a length after another one; months clamp at the month's end. */
export const after = (from: EpochDay, length: Length): EpochDay =>
  length.unit === 'days' ? from + length.count : addMonthsToEpochDay(from, length.count);

/** Whether a month's end shortened the span: 31 August + 6 months = 28 February. */
export const isClamped = (from: EpochDay, length: Length, to: EpochDay): boolean =>
  length.unit === 'months' && civilOf(from).day !== civilOf(to).day;

/** The length that ends first, for rules whose sources disagree (6 months and 180 days). */
export const shortestFrom = (from: EpochDay, lengths: readonly Length[]): { length: Length; to: EpochDay } | null => {
  let best: { length: Length; to: EpochDay } | null = null;
  for (const length of lengths) {
    const to = after(from, length);
    if (best === null || to < best.to) best = { length, to };
  }
  return best;
};
