import type { EpochMs, LocalDate } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import { dayAt } from '#core/zoned-time.ts';
import { formatList } from './format-amount.ts';
import {
  formatDay,
  formatDayCount,
  formatDayFull,
  formatDayNear,
  formatDayOfYear,
  formatInstant,
  formatMonth,
  formatRelativeDay,
} from './format-day.ts';

/** Days, counts and instants in one language and zone, as of one day. */
export interface Format {
  readonly language: Language;
  readonly today: LocalDate;
  readonly day: (day: LocalDate) => string;
  /** The year only when it is not this one. */
  readonly dayNear: (day: LocalDate) => string;
  readonly dayOfYear: (day: LocalDate) => string;
  readonly dayFull: (day: LocalDate) => string;
  readonly days: (count: number) => string;
  readonly relativeDay: (day: LocalDate) => string;
  readonly month: (year: number, month: number) => string;
  /** An instant (ISO or ms) in the person's zone. */
  readonly instant: (at: string | EpochMs) => string;
  /** The day alone of an instant in the person's zone. */
  readonly instantDay: (at: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** The formats of a language, a zone and a day; `useFormat` gives those in use. */
export const formatFor = (language: Language, zone: string, today: LocalDate): Format => ({
  language,
  today,
  day: (day) => formatDay(day, language),
  dayNear: (day) => formatDayNear(day, today, language),
  dayOfYear: (day) => formatDayOfYear(day, language),
  dayFull: (day) => formatDayFull(day, language),
  days: (count) => formatDayCount(count, language),
  relativeDay: (day) => formatRelativeDay(day, today, language),
  month: (year, month) => formatMonth(year, month, language),
  instant: (at) => formatInstant(typeof at === 'number' ? at : Date.parse(at), today, zone, language),
  instantDay: (at) => formatDayNear(dayAt(Date.parse(at), zone), today, language),
  list: (items) => formatList(items, language),
});
