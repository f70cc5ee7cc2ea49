import { z } from 'zod';
import { LANGUAGES } from '../model/values.ts';
import { amountText } from '../money.ts';
import type { CardSummary } from '../views/card-summary.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv-cell.ts';

/** The cards as a table for people: a row a card. Private notes and SIM facts are left out. */

const COLUMNS = [
  'label',
  'number',
  'carrier',
  'plan',
  'state',
  'active-until',
  'known',
  'receives-until',
  'lost-on',
  'days',
  'renewed-on',
  'paid',
  'currency',
  'kept',
  'missing',
  'accounts',
  'accounts-left',
  'tags',
] as const;
export type TableColumn = (typeof COLUMNS)[number];

const word = z.string().max(80);
const wordsFor = <const Names extends readonly string[]>(names: Names) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, word])) as Record<Names[number], typeof word>);

const STATES = [
  'active',
  'to-confirm',
  'due-soon',
  'hard-stop',
  'receive-only',
  'lost',
  'unknown',
  'archived',
] as const satisfies readonly CardSummary['state'][];

/** What the window lends, for words live there: the heads of the columns, the states, how a date is known. */
export const tableWordsSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  columns: wordsFor(COLUMNS),
  states: wordsFor(STATES),
  known: wordsFor(['seen', 'computed', 'estimate']),
});
export type TableWords = z.infer<typeof tableWordsSchema>;

/** The first line, with the mark that says how the text is encoded. */
export const tableHead = ({ columns }: TableWords): string =>
  BYTE_ORDER_MARK + csvLine(COLUMNS.map((column) => columns[column]));

const fieldOf = (summary: CardSummary, column: TableColumn, words: TableWords): string | number | null => {
  const { lastRenewal, activeUntil } = summary;
  switch (column) {
    case 'label':
      return summary.label;
    case 'number':
      return summary.number;
    case 'carrier':
      return summary.carrierNames[words.language];
    case 'plan':
      return summary.planNames[words.language];
    case 'state':
      return words.states[summary.state];
    case 'active-until':
      return activeUntil;
    case 'known':
      return activeUntil === null ? null : words.known[summary.certainty.activeUntil];
    case 'receives-until':
      return summary.receiveUntil;
    case 'lost-on':
      return summary.lostOn;
    case 'days':
      return summary.daysLeft;
    case 'renewed-on':
      return lastRenewal?.on ?? null;
    case 'paid':
      return lastRenewal?.paid ? amountText(lastRenewal.paid) : null;
    case 'currency':
      return lastRenewal?.paid?.currency ?? null;
    case 'kept':
      return summary.receiptsKept;
    case 'missing':
      return summary.receiptsMissing;
    case 'accounts':
      return summary.accounts;
    case 'accounts-left':
      return summary.accountsLeft;
    case 'tags':
      return summary.tags.join(', ');
  }
};

/** A card's line: days as `2026-12-01`, figures as figures, the number in E.164. */
export const tableRow = (summary: CardSummary, words: TableWords): string =>
  csvLine(COLUMNS.map((column) => fieldOf(summary, column, words)));
