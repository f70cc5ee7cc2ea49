import { type EpochMs, fromEpochDay, type Instant, isLocalDate, type LocalDate, toEpochDay } from './local-date.ts';

/** Instants as text and as milliseconds, without `Date`. */

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Milliseconds of an instant that passed `instantSchema`; parts finer than a millisecond are cut off. */
export const msOfInstant = (instant: Instant): EpochMs => {
  const match = SHAPE.exec(instant);
  if (!match) throw new Error(`Not an instant: ${instant}`);
  const [
    ,
    date = '',
    hours = '',
    minutes = '',
    seconds = '0',
    fraction = '',
    sign,
    offsetHours = '0',
    offsetMinutes = '0',
  ] = match;
  const wall =
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 +
    Number(fraction.padEnd(3, '0').slice(0, 3));
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return toEpochDay(date as LocalDate) * MS_PER_DAY + wall - (sign === '-' ? -offset : offset);
};

/** Milliseconds of an instant in untrusted text, or null: `2026-02-31T09:00:00Z` and `tomorrow` are none. */
export const readInstant = (text: string): EpochMs | null => {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, date = '', hours = '', minutes = '', seconds = '0', , , offsetHours = '0', offsetMinutes = '0'] = match;
  const inRange = Number(hours) < 24 && [minutes, seconds, offsetMinutes].every((part) => Number(part) < 60);
  return inRange && Number(offsetHours) < 24 && isLocalDate(date) ? msOfInstant(text) : null;
};

const two = (value: number): string => String(value).padStart(2, '0');

/** The instant as every document of this app writes it: UTC with milliseconds, `2026-11-22T01:00:00.000Z`. */
export const instantOfMs = (at: EpochMs): Instant => {
  const day = Math.floor(at / MS_PER_DAY);
  const rest = Math.floor(at - day * MS_PER_DAY);
  const seconds = Math.floor(rest / 1000);
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${fromEpochDay(day)}T${time}.${String(rest % 1000).padStart(3, '0')}Z`;
};

/** How two instants stand in time, whatever their offsets: negative when `a` comes first, 0 when they are one. */
export const compareInstants = (a: Instant, b: Instant): number => (a === b ? 0 : msOfInstant(a) - msOfInstant(b));
