import type { Column } from './list-view.ts';

/** Widths of the columns in pixels; those of `card` and `why` grow with what is left. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  state: 120,
  card: 196,
  'active-until': 96,
  'receives-until': 98,
  'lost-on': 96,
  days: 58,
  why: 136,
  'last-renewal': 92,
  evidence: 98,
  accounts: 92,
  tags: 120,
};

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
export const fittingColumns = (width: number, order: readonly Column[]): readonly Column[] => {
  let left = width - SELECT_WIDTH;
  const taken = new Set<Column>();
  for (const column of BY_WORTH) {
    left -= WIDTHS[column];
    if (left < 0 && taken.size >= 2) break;
    taken.add(column);
  }
  return order.filter((column) => taken.has(column));
};
