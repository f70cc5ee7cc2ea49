/**
 * Calendar days without time zones, as text `YYYY-MM-DD`, and their arithmetic on whole day numbers.
 * A `Date` is an instant and never a day, so none is used here.
 */

/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian, years 0001 to 9999. */
export type LocalDate = string & { readonly __localDate: true };

/** Days since 1970-01-01 (which is 0); negative before. */
export type EpochDay = number;

/** An instant as ISO 8601 text with offset or Z, such as `2026-11-22T09:00:00+08:00`. */
export type Instant = string;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number;

const MS_PER_DAY = 86_400_000;
const DAYS_PER_ERA = 146_097; // 400 Gregorian years
const EPOCH_SHIFT = 719_468; // days from 0000-03-01 to 1970-01-01

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** Number of days of a month (1 to 12), 29 for February of a leap year. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const civilToEpochDay = (year: number, month: number, day: number): EpochDay => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
};

/** Year, month (1 to 12) and day of an epoch day. */
export const civilOf = (epochDay: EpochDay): { year: number; month: number; day: number } => {
  const z = epochDay + EPOCH_SHIFT;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthShifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthShifted < 10 ? monthShifted + 3 : monthShifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthShifted + 2) / 5) + 1,
  };
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const formatCivil = (year: number, month: number, day: number): LocalDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The day that the text names, or null: `2026-02-31`, `2026-2-1` and `tomorrow` are not days. */
export const parseLocalDate = (text: string): LocalDate | null => {
  if (!SHAPE.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as LocalDate;
};

/** Whether the text is a real calendar day. */
export const isLocalDate = (text: string): text is LocalDate => parseLocalDate(text) !== null;

/** A literal day known to be right, for tables and tests; throws on `2026-02-31`. */
export const localDate = (text: string): LocalDate => {
  const day = parseLocalDate(text);
  if (day === null) throw new Error(`Not a calendar day: ${text}`);
  return day;
};

/** Days since 1970-01-01 of a day. */
export const toEpochDay = (date: LocalDate): EpochDay =>
  civilToEpochDay(
    digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3),
    digit(date, 5) * 10 + digit(date, 6),
    digit(date, 8) * 10 + digit(date, 9),
  );

/**
 * Texts of days already written, from 1970-01-01 to 2216-05-29: ten thousand cards speak of a few thousand days, and
 * an array is read ten times faster than a day is written.
 */
const texts = new Array<LocalDate | undefined>(90_000);

const writeDay = (epochDay: EpochDay): LocalDate => {
  const { year, month, day } = civilOf(epochDay);
  return formatCivil(year, month, day);
};

/** The day of an epoch day. */
export const fromEpochDay = (epochDay: EpochDay): LocalDate => {
  if (epochDay < 0 || epochDay >= texts.length) return writeDay(epochDay);
  const known = texts[epochDay];
  if (known !== undefined) return known;
  const text = writeDay(epochDay);
  texts[epochDay] = text;
  return text;
};

/** `count` days later (earlier if negative). */
export const addDays = (date: LocalDate, count: number): LocalDate => fromEpochDay(toEpochDay(date) + count);

/** The epoch day `count` months later, clamped to the month's end: 31 January + 1 month = 28 or 29 February. */
export const addMonthsToEpochDay = (epochDay: EpochDay, count: number): EpochDay => {
  const { year, month, day } = civilOf(epochDay);
  const index = year * 12 + (month - 1) + count;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return civilToEpochDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
};

/** `count` months later, clamped to the month's end: 2028-02-29 + 12 months = 2029-02-28. */
export const addMonths = (date: LocalDate, count: number): LocalDate =>
  fromEpochDay(addMonthsToEpochDay(toEpochDay(date), count));

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toEpochDay(to) - toEpochDay(from);

/** ISO weekday of an epoch day: 1 Monday to 7 Sunday. */
export const weekdayOfEpochDay = (epochDay: EpochDay): number => ((((epochDay + 3) % 7) + 7) % 7) + 1;

/** ISO weekday: 1 Monday to 7 Sunday. */
export const weekdayOf = (date: LocalDate): number => weekdayOfEpochDay(toEpochDay(date));

/** The earlier of two days. */
export const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => (a <= b ? a : b);

/** The later of two days. */
export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);

/** Midnight UTC of an epoch day, for formatters that want an instant and are told the zone UTC. */
export const utcMidnightMs = (date: LocalDate): EpochMs => toEpochDay(date) * MS_PER_DAY;
