import { addDays, daysInMonth, type LocalDate, parseLocalDate } from '#core/local-date.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { monthOfName, shiftOfWord } from './day-words.ts';

/** Reads a day as people type it, in three languages, and asks instead of guessing between day and month. */

export type DayTypingFailure =
  | { readonly kind: 'day-empty' }
  | { readonly kind: 'day-unreadable'; readonly text: string }
  /** `31 February`: `lastDay` is the last one that the month has. */
  | { readonly kind: 'day-not-in-month'; readonly year: number; readonly month: number; readonly lastDay: number }
  | { readonly kind: 'month-unknown'; readonly month: number }
  /** `03/04/2026` or `1 Dec`: the days that it may mean, earliest first. */
  | { readonly kind: 'day-ambiguous'; readonly choices: readonly LocalDate[] }
  | { readonly kind: 'day-too-early'; readonly day: LocalDate; readonly earliest: LocalDate }
  | { readonly kind: 'day-too-late'; readonly day: LocalDate; readonly latest: LocalDate };

/** What a field allows, and the day that "today" means there. */
export interface DayLimits {
  readonly today: LocalDate;
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
}

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{2})$/;
const CHINESE_NO_YEAR = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
const NUMBERS_NO_YEAR = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})$/;
const DAY_NAME_YEAR = /^(\d{1,2})(?:st|nd|rd|th|hb)?\s*[-/.,]?\s*([a-z]+)\.?\s*(?:[-/,']\s*)?(\d{4}|\d{2})?$/;
const NAME_DAY_YEAR = /^([a-z]+)\.?\s*(\d{1,2})(?:st|nd|rd|th|hb)?\s*(?:,\s*)?(\d{4})?$/;
const YEAR_NAME_DAY = /^(\d{4})\s*[-/.,]?\s*([a-z]+)\.?\s*[-/.,]?\s*(\d{1,2})$/;

const civil = (year: number | string, month: number | string, day: number | string): Civil => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
});

const textOf = ({ year, month, day }: Civil): LocalDate | null =>
  parseLocalDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const real = (candidates: readonly Civil[]): LocalDate[] =>
  [...new Set(candidates.map(textOf).filter((day) => day !== null))].sort();

/** One candidate that must be right, or why it is not. */
const exactly = (one: Civil): Result<LocalDate, DayTypingFailure> => {
  if (one.month < 1 || one.month > 12) return fail({ kind: 'month-unknown', month: one.month });
  const day = textOf(one);
  if (day !== null) return ok(day);
  const lastDay = daysInMonth(one.year, one.month);
  return fail({ kind: 'day-not-in-month', year: one.year, month: one.month, lastDay });
};

/** Several readings of the same text: the only real one, or the question which of them is meant. */
const oneOf = (candidates: readonly [Civil, ...Civil[]]): Result<LocalDate, DayTypingFailure> => {
  const choices = real(candidates);
  const [first] = choices;
  if (first === undefined) return exactly(candidates[0]);
  return choices.length === 1 ? ok(first) : fail({ kind: 'day-ambiguous', choices });
};

const nearYears = (today: LocalDate): readonly [number, number, number] => {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1];
};

const NEAR_YEARS = 10;

const isNear = (year: string, today: LocalDate): boolean =>
  Math.abs(Number(year) - Number(today.slice(0, 4))) <= NEAR_YEARS;

/** Without a year nothing is guessed either: the readings that the field allows are offered. */
const withoutYear = (pairs: readonly (readonly [number, number])[], limits: DayLimits) => {
  const days = real(nearYears(limits.today).flatMap((year) => pairs.map(([month, day]) => civil(year, month, day))));
  const choices = days.filter((day) => day >= limits.earliest && day <= limits.latest);
  if (choices.length > 0) return fail({ kind: 'day-ambiguous', choices } satisfies DayTypingFailure);
  const [month, day] = pairs[0] ?? [0, 0];
  const first = exactly(civil(nearYears(limits.today)[1], month, day));
  return first.ok ? first : fail(first.failure);
};

const numeric = (typed: string, limits: DayLimits): Result<LocalDate, DayTypingFailure> | null => {
  const yearFirst = YEAR_FIRST.exec(typed) ?? COMPACT.exec(typed);
  if (yearFirst) return exactly(civil(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? ''));
  const yearLast = YEAR_LAST.exec(typed);
  if (yearLast) {
    const [, a = '', b = '', year = ''] = yearLast;
    return oneOf([civil(year, b, a), civil(year, a, b)]);
  }
  const shortYear = SHORT_YEAR.exec(typed);
  if (shortYear) {
    const [, a = '', b = '', c = ''] = shortYear;
    const yearsAtTheEnd: [Civil, Civil] = [civil(`20${c}`, b, a), civil(`20${c}`, a, b)];
    const firstYear = `20${a.padStart(2, '0')}`;
    // `26/12/05` may begin with its year; nobody who types `5/12/26` in 2026 means 2005.
    const endsInYear = isNear(`20${c}`, limits.today) && !isNear(firstYear, limits.today);
    return oneOf(endsInYear ? yearsAtTheEnd : [...yearsAtTheEnd, civil(firstYear, b, c)]);
  }
  const chinese = CHINESE_NO_YEAR.exec(typed);
  if (chinese) return withoutYear([[Number(chinese[1]), Number(chinese[2])]], limits);
  const bare = NUMBERS_NO_YEAR.exec(typed);
  if (!bare) return null;
  const [a, b] = [Number(bare[1]), Number(bare[2])];
  return withoutYear(
    [
      [b, a],
      [a, b],
    ],
    limits,
  );
};

/** `28 Feb 27` ends in its year, unless it may as well begin with it. */
const withShortYear = (year: string, month: number, day: string, { today }: DayLimits) => {
  const atTheEnd = civil(`20${year}`, month, day);
  const firstYear = `20${day.padStart(2, '0')}`;
  return isNear(firstYear, today) ? oneOf([atTheEnd, civil(firstYear, month, year)]) : exactly(atTheEnd);
};

const named = (typed: string, limits: DayLimits): Result<LocalDate, DayTypingFailure> | null => {
  const forms: readonly (readonly [RegExp, number, number, number])[] = [
    [DAY_NAME_YEAR, 3, 2, 1],
    [NAME_DAY_YEAR, 3, 1, 2],
    [YEAR_NAME_DAY, 1, 2, 3],
  ];
  for (const [form, yearAt, monthAt, dayAt] of forms) {
    const match = form.exec(typed);
    const month = match ? monthOfName(match[monthAt] ?? '') : null;
    if (!match || month === null) continue;
    const year = match[yearAt];
    if (year === undefined) return withoutYear([[month, Number(match[dayAt])]], limits);
    const day = match[dayAt] ?? '';
    if (year.length === 2) return withShortYear(year, month, day, limits);
    return exactly(civil(year, month, day));
  }
  return null;
};

/**
 * The day that a person means: `2026-12-01`, `20261201`, `1 Dec 2026`, `2026年12月1日`, `1 Disember 2026`, `today`.
 * `03/04/2026` comes back as a question, `31/02/2026` and 2199 as a refusal with the reason.
 */
export const parseTypedDay = (text: string, limits: DayLimits): Result<LocalDate, DayTypingFailure> => {
  const typed = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return fail({ kind: 'day-empty' });
  const shift = shiftOfWord(typed);
  const read = shift === null ? (numeric(typed, limits) ?? named(typed, limits)) : ok(addDays(limits.today, shift));
  if (read === null) return fail({ kind: 'day-unreadable', text: text.trim() });
  if (!read.ok) return read;
  if (read.value < limits.earliest) return fail({ kind: 'day-too-early', day: read.value, earliest: limits.earliest });
  if (read.value > limits.latest) return fail({ kind: 'day-too-late', day: read.value, latest: limits.latest });
  return read;
};
