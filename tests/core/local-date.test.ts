import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilOf,
  daysBetween,
  daysInMonth,
  fromEpochDay,
  parseLocalDate,
  toEpochDay,
  weekdayOf,
} from '#core/local-date.ts';
import { day } from '../builders.ts';

const anyDay = fc.integer({ min: toEpochDay(day('1900-01-01')), max: toEpochDay(day('2199-12-31')) }).map(fromEpochDay);

describe('calendar days', () => {
  it.each([['2026-02-31'], ['2026-13-01'], ['2026-00-10'], ['2026-1-2'], ['0000-01-01'], ['12/01/2026'], ['']])(
    '%j is no day',
    (text) => expect(parseLocalDate(text)).toBeNull(),
  );

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s + %i months = %s', (from, count, to) => expect(addMonths(day(from), count)).toBe(to));

  it.each([
    ['2026-11-22', 7],
    ['1970-01-01', 4],
    ['2024-02-29', 4],
    ['1969-12-31', 3],
  ])('%s is ISO weekday %i', (date, weekday) => expect(weekdayOf(day(date))).toBe(weekday));

  it('agrees with the platform for every day of 300 years', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(toEpochDay(date) * 86_400_000).toBe(Date.parse(`${date}T00:00:00Z`));
        expect(fromEpochDay(toEpochDay(date))).toBe(date);
      }),
      { numRuns: 10_000 },
    );
  });

  it('adds and counts days without loss', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        expect(daysBetween(date, addDays(date, count))).toBe(count);
      }),
      { numRuns: 10_000 },
    );
  });

  it('clamps months and never drifts over 100 years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1200 }), (date, count) => {
        const from = civilOf(toEpochDay(date));
        const to = civilOf(toEpochDay(addMonths(date, count)));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + count);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
      { numRuns: 10_000 },
    );
  });
});
