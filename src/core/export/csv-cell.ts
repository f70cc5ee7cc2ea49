/** One line of a table as spreadsheets read it (RFC 4180), that no spreadsheet takes for a formula. */

/**
 * Spreadsheets run a cell that begins so: `=HYPERLINK(…)`, `+60…` becomes a sum, `@SUM`. The wide forms of these signs
 * count, too; blanks before them do not help. An apostrophe in front makes it text.
 */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const cell = (value: string | number | null): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** A line with its end: figures as figures, texts safe, null empty. */
export const csvLine = (values: readonly (string | number | null)[]): string => `${values.map(cell).join(',')}\r\n`;

/** Without it Excel reads Chinese as something else. */
export const BYTE_ORDER_MARK = '\ufeff';
