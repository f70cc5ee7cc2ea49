import { msOfInstant } from '../instant.ts';
import type { EpochMs, LocalDate } from '../local-date.ts';
import { endOfDay, instantOf } from '../zoned-time.ts';

/** How long a row of the list stays true while its card and its carrier do not change. */
export interface Holding {
  /** Its first and its last instant. */
  readonly from: EpochMs;
  readonly until: EpochMs;
}

const days = new Map<string, Holding>();

/** Ten thousand rows of one place share their day; a few places and days are kept, no more. */
const MOST_DAYS = 200;

const dayIn = (day: LocalDate, zone: string): Holding => {
  const key = `${day} ${zone}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const made = { from: instantOf(day, 0, zone), until: endOfDay(day, zone) };
  if (days.size >= MOST_DAYS) days.clear();
  days.set(key, made);
  return made;
};

/**
 * The day in the carrier's zone for which a row was made, ended early by the end of a snooze: a row of 22 November in
 * Kuala Lumpur, snoozed until 09:00, holds from midnight there until 08:59:59.999.
 */
export const summaryHolds = (today: LocalDate, zone: string, snoozedUntil: string | null): Holding => {
  const day = dayIn(today, zone);
  if (snoozedUntil === null) return day;
  return { from: day.from, until: Math.min(day.until, msOfInstant(snoozedUntil) - 1) };
};
