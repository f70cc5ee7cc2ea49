import type { LocalDate } from '#core/local-date.ts';
import type { Language } from '#core/model/values.ts';
import type { Result } from '#core/result.ts';
import { formatDay } from '../../../format-day.ts';
import { type DayLimits, type DayTypingFailure, parseTypedDay } from './day-typing.ts';

/** What stands in a date field: the text as typed, and what it means. */
export interface DayEntry {
  readonly text: string;
  readonly read: Result<LocalDate, DayTypingFailure>;
}

/** An entry of a text. */
export const typedDay = (text: string, limits: DayLimits): DayEntry => ({ text, read: parseTypedDay(text, limits) });

/** An entry of a day, written out as the language does. */
export const writtenDay = (day: LocalDate, language: Language, limits: DayLimits): DayEntry =>
  typedDay(formatDay(day, language), limits);

/** A field with nothing in it. */
export const EMPTY_DAY: DayEntry = { text: '', read: { ok: false, failure: { kind: 'day-empty' } } };

/** The day of an entry, null while there is none. */
export const dayOf = (entry: DayEntry): LocalDate | null => (entry.read.ok ? entry.read.value : null);

/** Whether something stands there that is no day: an empty field is none. */
export const isWrongDay = ({ read }: DayEntry): boolean => !read.ok && read.failure.kind !== 'day-empty';
