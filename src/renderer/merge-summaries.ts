import type { CardSummary } from '#core/views/card-summary.ts';
import { bySoonest } from '#core/views/order.ts';

/** The list with some summaries replaced or added, soonest first. */
export const mergedSummaries = (
  all: readonly CardSummary[],
  changed: readonly CardSummary[],
): readonly CardSummary[] => {
  if (changed.length === 0) return all;
  const byId = new Map(changed.map((summary) => [summary.id, summary]));
  const kept = all.filter((summary) => !byId.has(summary.id));
  return [...kept, ...changed].sort(bySoonest);
};
