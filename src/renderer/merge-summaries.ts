import type { CardSummary } from '#core/views/card-summary.ts';

/** Soonest first; cards without a date come last, equal ones by label. */
const soonestFirst = (a: CardSummary, b: CardSummary): number => {
  const left = (a.daysLeft ?? Number.POSITIVE_INFINITY) - (b.daysLeft ?? Number.POSITIVE_INFINITY);
  return left || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
};

/** The list with some summaries replaced or added, soonest first. */
export const mergedSummaries = (
  all: readonly CardSummary[],
  changed: readonly CardSummary[],
): readonly CardSummary[] => {
  if (changed.length === 0) return all;
  const byId = new Map(changed.map((summary) => [summary.id, summary]));
  const kept = all.filter((summary) => !byId.has(summary.id));
  return [...kept, ...changed].sort(soonestFirst);
};
