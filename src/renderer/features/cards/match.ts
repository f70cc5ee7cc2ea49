import type { CardSummary } from '#core/views/card-summary.ts';

/** A search as typed, taken apart once per keystroke and not once per card. */
export interface Query {
  readonly words: readonly string[];
  /** The figures, when nothing else was typed: without trunk zero or 00, so that any spelling of a number finds it. */
  readonly digits: string | null;
}

/** `012-604 7718`, `+60 12 604 7718` and `0060126047718` all give the digits that the number contains. */
export const queryOf = (typed: string): Query => {
  const text = typed.trim().toLowerCase();
  const words = text === '' ? [] : text.split(/\s+/);
  const figures = text.replace(/[\s\-().+/]/g, '');
  const digits = /^\d{2,}$/.test(figures) ? figures.replace(/^0+/, '') : null;
  return { words, digits: digits === '' ? null : digits };
};

/** Whether a card has everything that was typed. */
export const matches = (summary: CardSummary, { words, digits }: Query): boolean =>
  (digits !== null && summary.number?.includes(digits) === true) ||
  words.every((word) => summary.searchText.includes(word));
