import { type EpochMs, fromEpochDay, type LocalDate, toEpochDay } from './local-date.ts';

/** Where a calendar day meets the world's clocks: days and wall-clock hours of an IANA time zone. */

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
};

/** The zone's wall clock at an instant, written as if it were UTC, in milliseconds, as the runtime spells it out. */
const spelledWallMs = (at: EpochMs, zone: string): EpochMs => {
  const parts: Record<string, number> = {};
  for (const part of formatterOf(zone).formatToParts(at)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return toEpochDay(date as LocalDate) * MS_PER_DAY + (hour * 3600 + minute * 60 + second) * 1000;
};

/** Offsets that hold for a quarter of a day, so that ten thousand cards do not spell out the same hours; NaN where one changes. */
const QUARTER_MS = MS_PER_DAY / 4;
const MOST_QUARTERS = 50_000;
const offsets = new Map<string, Map<number, number>>();

const steadyOffset = (quarter: number, zone: string): number => {
  let known = offsets.get(zone);
  if (known === undefined) {
    known = new Map();
    offsets.set(zone, known);
  }
  const found = known.get(quarter);
  if (found !== undefined) return found;
  const from = quarter * QUARTER_MS;
  const offset = spelledWallMs(from, zone) - from;
  const steady = spelledWallMs(from + QUARTER_MS, zone) - (from + QUARTER_MS) === offset ? offset : Number.NaN;
  if (known.size >= MOST_QUARTERS) known.clear();
  known.set(quarter, steady);
  return steady;
};

const wallMs = (at: EpochMs, zone: string): EpochMs => {
  const offset = steadyOffset(Math.floor(at / QUARTER_MS), zone);
  return Number.isNaN(offset) ? spelledWallMs(at, zone) : Math.floor(at / 1000) * 1000 + offset;
};

/** Whether the name is a time zone this runtime knows, such as `Asia/Kuala_Lumpur`. */
export const isTimeZone = (zone: string): boolean => {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
};

/** The calendar day that a zone has at an instant. */
export const dayAt = (at: EpochMs, zone: string): LocalDate => fromEpochDay(Math.floor(wallMs(at, zone) / MS_PER_DAY));

/** Minutes since midnight on the zone's wall clock at an instant. */
export const minuteOfDayAt = (at: EpochMs, zone: string): number =>
  Math.floor((((wallMs(at, zone) % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY) / MS_PER_MINUTE);

/**
 * The instant of a wall-clock minute of a day in a zone. A time that a clock change skips becomes the first
 * instant after the gap; one that it repeats becomes the first of the two.
 */
export const instantOf = (date: LocalDate, minuteOfDay: number, zone: string): EpochMs => {
  const wanted = toEpochDay(date) * MS_PER_DAY + minuteOfDay * MS_PER_MINUTE;
  // Offsets on both sides of any change near the wanted wall time.
  const before = wallMs(wanted - MS_PER_DAY, zone) - (wanted - MS_PER_DAY);
  const after = wallMs(wanted + MS_PER_DAY, zone) - (wanted + MS_PER_DAY);
  const first = wanted - before;
  if (wallMs(first, zone) === wanted) return first;
  const second = wanted - after;
  if (wallMs(second, zone) === wanted) return second;
  // In a gap: the change itself. The earlier offset lands after it by as much as the wanted time lies inside it.
  return gapEnd(Math.min(first, second), Math.max(first, second), zone, before);
};

const gapEnd = (low: EpochMs, high: EpochMs, zone: string, offsetBefore: number): EpochMs => {
  let from = low;
  let to = high;
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (wallMs(middle, zone) - Math.floor(middle / 1000) * 1000 > offsetBefore) to = middle;
    else from = middle;
  }
  return to;
};

/** The last millisecond of a day in a zone: when an "active until" day is over. */
export const endOfDay = (date: LocalDate, zone: string): EpochMs =>
  instantOf(fromEpochDay(toEpochDay(date) + 1), 0, zone) - 1;
