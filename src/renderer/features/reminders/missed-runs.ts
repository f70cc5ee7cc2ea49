import type { MissedRow } from '#core/reminders/view.ts';
import { dailyRuns, isDaily, SHORTEST_RUN } from './daily-runs.ts';

/** What was missed; of a daily reminder that was missed for days one line, not one for each. */
export interface MissedRun {
  readonly first: MissedRow;
  readonly last: MissedRow;
  readonly times: number;
}

export const missedAt = ({ dueAt, at }: MissedRow): number => Date.parse(dueAt ?? at);

const one = (row: MissedRow): MissedRun => ({ first: row, last: row, times: 1 });

const asRuns = (run: readonly MissedRow[]): readonly MissedRun[] => {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < SHORTEST_RUN) return run.map(one);
  return [{ first, last, times: run.length }];
};

/** The latest first; one line has one card and one reason. */
export const missedRuns = (rows: readonly MissedRow[]): readonly MissedRun[] => {
  const alike = new Map<string, MissedRow[]>();
  for (const row of rows.toSorted((a, b) => missedAt(a) - missedAt(b))) {
    const name = `${row.cardId} ${row.why}`;
    alike.set(name, [...(alike.get(name) ?? []), row]);
  }
  const runs = [...alike.values()].flatMap((own) => [
    ...dailyRuns(own.filter(isDaily)).flatMap(asRuns),
    ...own.filter((row) => !isDaily(row)).map(one),
  ]);
  return runs.toSorted((a, b) => missedAt(b.last) - missedAt(a.last));
};
