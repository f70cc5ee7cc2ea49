import type { CardState } from '#core/deadline.ts';
import type { CardSummary } from '#core/views/card-summary.ts';

/** What the list shows: which cards, in which order, in which columns. Kept between visits. */

export const SCOPES = ['all', 'need-you', 'fine', 'archived'] as const;
export type Scope = (typeof SCOPES)[number];

/** The states as they are sorted and offered, most urgent first. */
export const URGENCY = [
  'receive-only',
  'due-soon',
  'hard-stop',
  'to-confirm',
  'unknown',
  'active',
  'lost',
  'archived',
] as const satisfies readonly CardState[];

export const COLUMNS = [
  'state',
  'card',
  'active-until',
  'receives-until',
  'lost-on',
  'days',
  'why',
  'last-renewal',
  'evidence',
  'accounts',
  'tags',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface ListView {
  readonly scope: Scope;
  readonly states: readonly CardState[];
  readonly carrierIds: readonly string[];
  readonly tags: readonly string[];
  readonly sortBy: Column;
  readonly descending: boolean;
  /** Null: as many as fit, the most telling first. */
  readonly columns: readonly Column[] | null;
}

/** What the menus leave out: nothing. */
export const UNFILTERED: Pick<ListView, 'states' | 'carrierIds' | 'tags'> = { states: [], carrierIds: [], tags: [] };

export const FIRST_VIEW: ListView = {
  scope: 'all',
  ...UNFILTERED,
  sortBy: 'days',
  descending: false,
  columns: null,
};

const isColumn = (value: unknown): value is Column => COLUMNS.some((column) => column === value);
const isState = (value: string): value is CardState => URGENCY.some((state) => state === value);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** Reads what was remembered; anything that does not fit any more falls back to the first view. */
export const viewFrom = (remembered: string | undefined): ListView => {
  try {
    const kept: Record<string, unknown> = { ...JSON.parse(remembered ?? '{}') };
    const columns = texts(kept['columns']).filter(isColumn);
    return {
      scope: SCOPES.find((scope) => scope === kept['scope']) ?? FIRST_VIEW.scope,
      states: texts(kept['states']).filter(isState),
      carrierIds: texts(kept['carrierIds']),
      tags: texts(kept['tags']),
      sortBy: isColumn(kept['sortBy']) ? kept['sortBy'] : FIRST_VIEW.sortBy,
      descending: kept['descending'] === true,
      columns: columns.length > 0 ? columns : null,
    };
  } catch {
    return FIRST_VIEW;
  }
};

const collator = new Intl.Collator(['en', 'zh-CN', 'ms'], { numeric: true, sensitivity: 'base' });

/** What a column sorts by; null comes last in either direction. */
const keyOf = (summary: CardSummary, column: Column): string | number | null => {
  switch (column) {
    case 'state':
      return URGENCY.indexOf(summary.state);
    case 'card':
      return summary.label;
    case 'active-until':
      return summary.activeUntil;
    case 'receives-until':
      return summary.receiveUntil;
    case 'lost-on':
      return summary.lostOn;
    case 'days':
      return summary.daysLeft;
    case 'why':
      return summary.carrierNames.en;
    case 'last-renewal':
      return summary.lastRenewal?.on ?? null;
    case 'evidence':
      return -summary.receiptsMissing;
    case 'accounts':
      return -summary.accountsLeft;
    case 'tags':
      return summary.tags[0] ?? null;
  }
};

const compareKeys = (a: string | number, b: string | number): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
};

/** The cards in the order of a column. */
export const sorted = (
  summaries: readonly CardSummary[],
  { sortBy, descending }: Pick<ListView, 'sortBy' | 'descending'>,
): readonly CardSummary[] => {
  const keyed = summaries.map((summary, index) => ({ summary, index, key: keyOf(summary, sortBy) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.index - b.index;
    const order = compareKeys(a.key, b.key);
    return (descending ? -order : order) || a.index - b.index;
  });
  return keyed.map(({ summary }) => summary);
};

const inScope = (summary: CardSummary, scope: Scope): boolean => {
  if (scope === 'archived') return summary.archived;
  if (summary.archived) return false;
  return scope === 'all' || summary.needsYou === (scope === 'need-you');
};

/** Whether a card passes scope, state, carrier and tags (any of those chosen). */
export const passes = (summary: CardSummary, view: ListView): boolean =>
  inScope(summary, view.scope) &&
  (view.states.length === 0 || view.states.includes(summary.state)) &&
  (view.carrierIds.length === 0 || view.carrierIds.includes(summary.carrierId)) &&
  (view.tags.length === 0 || view.tags.some((tag) => summary.tags.includes(tag)));

/** How many cards each scope has. */
export const scopeCounts = (summaries: readonly CardSummary[]): Record<Scope, number> => {
  const counts: Record<Scope, number> = { all: 0, 'need-you': 0, fine: 0, archived: 0 };
  for (const summary of summaries) {
    if (summary.archived) counts.archived += 1;
    else {
      counts.all += 1;
      counts[summary.needsYou ? 'need-you' : 'fine'] += 1;
    }
  }
  return counts;
};
