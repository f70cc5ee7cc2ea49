import type { Instant, LocalDate } from '#core/local-date.ts';
import type { UpcomingRow } from '#core/reminders/view.ts';
import { dayAt } from '#core/zoned-time.ts';
import { dailyRuns, isDaily, SHORTEST_RUN } from './daily-runs.ts';

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

const asRun = (run: readonly UpcomingRow[]): readonly UpcomingItem[] => {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  if (run.length < SHORTEST_RUN) return run.map((row) => ({ row, dailyUntil: null }));
  return [{ row: first, dailyUntil: last.at }];
};

/** The rows of one card, the next first. */
const itemsOfCard = (rows: readonly UpcomingRow[]): readonly UpcomingItem[] => {
  const others = rows.filter((row) => !isDaily(row)).map((row) => ({ row, dailyUntil: null }));
  return [...dailyRuns(rows.filter(isDaily)).flatMap(asRun), ...others];
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
