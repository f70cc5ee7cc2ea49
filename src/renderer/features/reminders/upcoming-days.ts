import type { Instant, LocalDate } from '#core/local-date.ts';
import { dayOfKey } from '#core/reminders/keys.ts';
import type { UpcomingRow } from '#core/reminders/view.ts';
import { dayAt } from '#core/zoned-time.ts';

/** What comes, by the person's days; a reminder that comes every day is one line on its first day. */

export interface UpcomingItem {
  readonly row: UpcomingRow;
  /** When the last of a daily run is told; null for a single one. */
  readonly dailyUntil: Instant | null;
}

export interface UpcomingDay {
  readonly day: LocalDate;
  readonly items: readonly UpcomingItem[];
}

/** Two days in a row are still two reminders: the last day but one, and the last. */
const SHORTEST_RUN = 3;
const DAILY_KINDS: readonly UpcomingRow['kind'][] = ['active-ends', 'hard-stop', 'grace'];

const follows = (row: UpcomingRow, before: UpcomingRow): boolean =>
  row.kind === before.kind &&
  row.days !== null &&
  before.days === row.days + 1 &&
  dayOfKey(row.key) === dayOfKey(before.key);

const asRun = (run: readonly UpcomingRow[]): readonly UpcomingItem[] => {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  if (run.length < SHORTEST_RUN) return run.map((row) => ({ row, dailyUntil: null }));
  return [{ row: first, dailyUntil: last.at }];
};

/** The rows of one card, the next first. */
const itemsOfCard = (rows: readonly UpcomingRow[]): readonly UpcomingItem[] => {
  const daily = rows.filter(({ kind }) => DAILY_KINDS.includes(kind));
  const others = rows.filter(({ kind }) => !DAILY_KINDS.includes(kind)).map((row) => ({ row, dailyUntil: null }));
  const runs: UpcomingRow[][] = [];
  for (const row of daily) {
    const open = runs.find((run) => {
      const last = run.at(-1);
      return last !== undefined && follows(row, last);
    });
    if (open === undefined) runs.push([row]);
    else open.push(row);
  }
  return [...runs.flatMap(asRun), ...others];
};

/** The items of all cards by the person's day, the next first. */
export const upcomingDays = (rows: readonly UpcomingRow[], zone: string): readonly UpcomingDay[] => {
  const byCard = new Map<string, UpcomingRow[]>();
  for (const row of rows) byCard.set(row.cardId, [...(byCard.get(row.cardId) ?? []), row]);
  const items = [...byCard.values()].flatMap(itemsOfCard);
  items.sort((a, b) => Date.parse(a.row.at) - Date.parse(b.row.at));
  const byDay = new Map<LocalDate, UpcomingItem[]>();
  for (const item of items) {
    const day = dayAt(Date.parse(item.row.at), zone);
    byDay.set(day, [...(byDay.get(day) ?? []), item]);
  }
  return [...byDay].map(([day, itsItems]) => ({ day, items: itsItems }));
};

/** The first days that hold so many items, whole days. */
export const firstDays = (days: readonly UpcomingDay[], items: number): readonly UpcomingDay[] => {
  let held = 0;
  return days.filter((day) => {
    const fits = held < items;
    held += day.items.length;
    return fits;
  });
};
