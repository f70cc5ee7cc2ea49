import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { setImmediate as breathe } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { Row } from './row.ts';

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

/** A row whose text stays bytes until somebody wants it: of ten thousand most are only passed on. */
class ReadRow implements Row {
  readonly from: number;
  readonly until: number;
  readonly bytes: Buffer;

  constructor(from: number, until: number, bytes: Buffer) {
    this.from = from;
    this.until = until;
    this.bytes = bytes;
  }

  get text(): string {
    return this.bytes.toString('latin1');
  }
}

const LINE_END = 10;
const TAB = 9;

/** `<id> <mark> <from> <until> <checksum>`, a tab, and the row. */
const lineOf = (id: string, { mark, row }: StoredRow): string =>
  `${id} ${mark} ${row.from} ${row.until} ${crc32(row.text)}\t${row.text}\n`;

const readLine = (line: Buffer, into: Map<string, StoredRow>): void => {
  const tab = line.indexOf(TAB);
  if (tab < 0) return;
  const [id = '', mark = '', from, until, sum] = line.toString('latin1', 0, tab).split(' ');
  const bytes = line.subarray(tab + 1);
  // A line that a kill cut short, or a disk spoiled, is a row that has to be made.
  if (crc32(bytes) === Number(sum)) into.set(id, { mark, row: new ReadRow(Number(from), Number(until), bytes) });
};

export interface RowFile {
  readonly rows: StoredRows;
  /** Lines in the file, those of replaced rows among them; infinite when the last one has no end and must not be followed. */
  readonly lines: number;
}

const BETWEEN_PAUSES = 500;

/** What the file holds under this key; null when there is no such file: nothing may be added to another one. */
export const readRowFile = async (file: string, key: string): Promise<RowFile | null> => {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    return null;
  }
  const rows = new Map<string, StoredRow>();
  let from = bytes.indexOf(LINE_END) + 1;
  if (bytes.toString('latin1', 0, from) !== `${key}\n`) return null;
  let lines = 0;
  for (let end = bytes.indexOf(LINE_END, from); end >= 0; end = bytes.indexOf(LINE_END, from)) {
    readLine(bytes.subarray(from, end), rows);
    from = end + 1;
    lines += 1;
    // The page asks for its files meanwhile.
    if (lines % BETWEEN_PAUSES === 0) await breathe();
  }
  return { rows, lines: from === bytes.length ? lines : Number.POSITIVE_INFINITY };
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
