import { dayOfKey } from '#core/reminders/keys.ts';
import type { ReminderRow } from '#core/reminders/view.ts';

/** Reminders that come every day are one line, of those to come and of those missed. */

/** Two days in a row are still two reminders: the last day but one, and the last. */
export const SHORTEST_RUN = 3;
const DAILY_KINDS: readonly ReminderRow['kind'][] = ['active-ends', 'hard-stop', 'grace'];

type Row = Pick<ReminderRow, 'key' | 'kind' | 'days'>;

export const isDaily = ({ kind }: Row): boolean => DAILY_KINDS.includes(kind);

const follows = (row: Row, before: Row): boolean =>
  row.kind === before.kind &&
  row.days !== null &&
  before.days === row.days + 1 &&
  dayOfKey(row.key) === dayOfKey(before.key);

/** Daily rows of one card, the earliest first, in runs of days that follow each other. */
export const dailyRuns = <R extends Row>(rows: readonly R[]): readonly (readonly R[])[] => {
  const runs: R[][] = [];
  for (const row of rows) {
    const open = runs.find((run) => {
      const last = run.at(-1);
      return last !== undefined && follows(row, last);
    });
    if (open === undefined) runs.push([row]);
    else open.push(row);
  }
  return runs;
};
