import type { Language } from '#core/model/values.ts';
import type { Column } from './list-view.ts';

/** Widths of the columns in pixels; `why`, or without it `card`, grows with what is left. */
const WIDTHS: Readonly<Record<Column, number>> = {
  state: 112,
  card: 230,
  'active-until': 92,
  'receives-until': 96,
  'lost-on': 92,
  days: 66,
  why: 122,
  'last-renewal': 90,
  evidence: 96,
  accounts: 92,
  tags: 120,
};

/** Chinese writes long dates (2026年12月31日) and short words, Malay the other way round. */
const OTHER_WIDTHS: Readonly<Record<Language, Readonly<Partial<Record<Column, number>>>>> = {
  en: {},
  'zh-CN': {
    state: 88,
    card: 212,
    days: 62,
    'active-until': 114,
    'receives-until': 114,
    'lost-on': 114,
    why: 106,
    'last-renewal': 106,
    evidence: 80,
  },
  ms: { state: 122, card: 230, 'receives-until': 102, why: 118, evidence: 84 },
};

/** How wide a column is in a language. */
export const widthOf = (column: Column, language: Language): number => OTHER_WIDTHS[language][column] ?? WIDTHS[column];

export const SELECT_WIDTH = 34;

/** In what order columns are shown when there is little room; the last ones go first. */
const BY_WORTH: readonly Column[] = [
  'card',
  'days',
  'state',
  'active-until',
  'lost-on',
  'evidence',
  'last-renewal',
  'receives-until',
  'why',
];

/** The columns that fit a width, in the order of the table, when the person has chosen none. */
export const fittingColumns = (width: number, order: readonly Column[], language: Language): readonly Column[] => {
  let left = width - SELECT_WIDTH;
  const taken = new Set<Column>();
  for (const column of BY_WORTH) {
    left -= widthOf(column, language);
    if (left < 0 && taken.size >= 2) break;
    taken.add(column);
  }
  return order.filter((column) => taken.has(column));
};
