import type { Receipt } from '#core/model/action.ts';
import type { TimelineEntry } from '#core/views/timeline.ts';

/** How the history is shown: its filter, and what a told reminder was about. */

export type TimelineFilter = 'all' | 'renewals' | 'receipts';

/** What tells an entry apart from all others. */
export const entryId = (entry: TimelineEntry): string => {
  switch (entry.kind) {
    case 'action':
      return entry.action.id;
    case 'confirmation':
      return entry.confirmation.id;
    case 'receipt':
      return entry.receipt.id;
    case 'reminder':
      return entry.record.id;
    case 'rule':
      return `${entry.snapshot.rule.id} ${entry.snapshot.takenAt}`;
  }
};

/** The proofs that stand beside an entry. */
export const receiptsOf = (entry: TimelineEntry): readonly Receipt[] => {
  if (entry.kind === 'receipt') return [entry.receipt];
  return entry.kind === 'action' || entry.kind === 'confirmation' ? entry.receipts : [];
};

/** The part of a history that a filter shows. */
export const filtered = (entries: readonly TimelineEntry[], filter: TimelineFilter): readonly TimelineEntry[] => {
  if (filter === 'all') return entries;
  if (filter === 'renewals') return entries.filter(({ kind }) => kind === 'action');
  return entries.filter((entry) => receiptsOf(entry).length > 0);
};

/** What a reminder was about, read from its identity: `active:2026-12-01:7`. */
export const milestoneOf = (
  key: string,
): { readonly about: 'active' | 'stop' | 'lost'; readonly days: number } | null => {
  const match = /^(active|stop|lost):\d{4}-\d{2}-\d{2}:(\d+)$/.exec(key);
  const about = match?.[1];
  if (about !== 'active' && about !== 'stop' && about !== 'lost') return null;
  return { about, days: Number(match?.[2]) };
};
