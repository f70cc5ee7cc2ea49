import type { EpochMs } from '#core/local-date.ts';
import type { Holding } from '#core/views/summary-holds.ts';

/** A row of the list as JSON in plain ASCII, and the time for which it is true while card and carrier stay the same. */
export interface Row extends Holding {
  readonly text: string;
  /** The same as bytes, where it was read from a file. */
  readonly bytes?: Buffer;
}

/** Whether a row may be shown at an instant. */
export const holdsAt = ({ from, until }: Holding, now: EpochMs): boolean => from <= now && now <= until;

const BETWEEN = Buffer.from(',\n');

/** The JSON of a list of rows. Those that were read are joined before they become a text: ten thousand are 22 MB. */
export const listOf = (rows: Iterable<Row>): string => {
  const bytes: Buffer[] = [];
  for (const row of rows) bytes.push(BETWEEN, row.bytes ?? Buffer.from(row.text, 'latin1'));
  return `[${Buffer.concat(bytes.slice(1)).toString('latin1')}]`;
};
