import type { Language } from '#core/model/values.ts';
import type { Column } from './list-view.ts';

/** Widths of the columns in pixels; those of `card` and `why` grow with what is left. */
const WIDTHS: Readonly<Record<Column, number>> = {
  state: 120,
  card: 190,
  'active-until': 96,
  'receives-until': 98,
  'lost-on': 96,
  days: 66,
  why: 136,
  'last-renewal': 92,
  evidence: 98,
  accounts: 92,
  tags: 120,
};

/** Chinese writes long dates (2026年12月31日) and short words. */
const CHINESE_WIDTHS: Readonly<Partial<Record<Column, number>>> = {
  state: 92,
  card: 180,
  'active-until': 112,
  'receives-until': 112,
  'lost-on': 112,
  why: 124,
  'last-renewal': 106,
  evidence: 92,
};

/** How wide a column is in a language. */
export const widthOf = (column: Column, language: Language): number =>
  (language === 'zh-CN' ? CHINESE_WIDTHS[column] : undefined) ?? WIDTHS[column];

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
