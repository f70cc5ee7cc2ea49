import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Row } from './summary-rows.ts';

/**
 * Rows of the list from the last run, so that the window need not wait until every card is read. They are derived, so
 * they are never trusted: each belongs to one state of one card's file, and the whole file to one build of the app and
 * one state of the person's own carriers. What does not fit is made anew. Why: docs/decisions/rows-of-the-last-run.md
 */

/** A row and the mark of the card's file that it was made of. */
export interface StoredRow {
  readonly mark: string;
  readonly row: Row;
}

export type StoredRows = ReadonlyMap<string, StoredRow>;

const NOTHING: StoredRows = new Map();

const LINE = /^([0-9a-f-]{36}) (\S+) (\d+) (\d+) (\d+)$/;

/** `<id> <mark> <from> <until> <checksum>`, a tab, and the row. */
const lineOf = (id: string, { mark, row }: StoredRow): string =>
  `${id} ${mark} ${row.from} ${row.until} ${crc32(row.text)}\t${row.text}\n`;

const readLine = (line: string, into: Map<string, StoredRow>): void => {
  const tab = line.indexOf('\t');
  const [, id, mark, from, until, sum] = LINE.exec(line.slice(0, tab)) ?? [];
  const text = line.slice(tab + 1);
  // A line that a kill cut short, or a disk spoiled, is a row that has to be made.
  if (id === undefined || mark === undefined || crc32(text) !== Number(sum)) return;
  into.set(id, { mark, row: { from: Number(from), until: Number(until), text } });
};

/** The rows that the file holds under this key; none when it was written under another one or cannot be read. */
export const readRowFile = async (file: string, key: string): Promise<StoredRows> => {
  let text: string;
  try {
    // One byte a character, as it was written.
    text = await readFile(file, 'latin1');
  } catch {
    return NOTHING;
  }
  const rows = new Map<string, StoredRow>();
  let from = text.indexOf('\n') + 1;
  if (text.slice(0, from) !== `${key}\n`) return NOTHING;
  for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
    readLine(text.slice(from, end), rows);
    from = end + 1;
  }
  return rows;
};

/** Adds rows; of two rows of one card the later one counts. Throws the system's error. */
export const addToRowFile = (file: string, rows: StoredRows): Promise<void> =>
  appendFile(file, [...rows].map(([id, stored]) => lineOf(id, stored)).join(''), { encoding: 'latin1', mode: 0o600 });

/** Writes the file anew, whole or not at all. Throws the system's error. */
export const writeRowFile = async (file: string, key: string, rows: StoredRows): Promise<void> => {
  const lines = [...rows].map(([id, stored]) => lineOf(id, stored));
  await writeFile(`${file}.new`, [`${key}\n`, ...lines].join(''), { encoding: 'latin1', mode: 0o600 });
  await rename(`${file}.new`, file);
};
