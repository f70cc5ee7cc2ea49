import { describe, expect, it } from 'vitest';
import { dayAt, endOfDay, instantOf, isTimeZone, minuteOfDayAt } from '#core/zoned-time.ts';
import { day } from '../builders.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

describe('where days meet clocks', () => {
  it.each([
    ['2026-12-01', 'Asia/Kuala_Lumpur', '2026-12-01T15:59:59.999Z'],
    ['2026-12-01', 'America/Los_Angeles', '2026-12-02T07:59:59.999Z'],
    ['2026-12-01', 'UTC', '2026-12-01T23:59:59.999Z'],
    // Samoa skipped 30 December 2011 altogether.
    ['2011-12-29', 'Pacific/Apia', '2011-12-30T09:59:59.999Z'],
    // Lord Howe moves its clocks by half an hour.
    ['2026-10-03', 'Australia/Lord_Howe', '2026-10-03T13:29:59.999Z'],
  ])('%s ends in %s at %s', (date, zone, expected) => {
    expect(iso(endOfDay(day(date), zone))).toBe(expected);
  });

  it('a Kuala Lumpur day is over at 07:59:59 in Los Angeles', () => {
    const end = endOfDay(day('2026-12-01'), 'Asia/Kuala_Lumpur');
    expect(dayAt(end, 'America/Los_Angeles')).toBe('2026-12-01');
    expect(minuteOfDayAt(end, 'America/Los_Angeles')).toBe(7 * 60 + 59);
  });

  it.each([
    // A skipped 02:30 becomes the first instant after the gap, 03:00 EDT.
    ['2026-03-08', 150, 'America/New_York', '2026-03-08T07:00:00.000Z'],
    // A repeated 01:30 is the first of the two.
    ['2026-11-01', 90, 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-10-04', 135, 'Australia/Lord_Howe', '2026-10-03T15:30:00.000Z'],
    ['2026-11-22', 540, 'Asia/Shanghai', '2026-11-22T01:00:00.000Z'],
  ])('%s minute %i in %s is %s', (date, minute, zone, expected) => {
    expect(iso(instantOf(day(date), minute, zone))).toBe(expected);
  });

  it('knows zones', () => {
    expect(isTimeZone('Asia/Kuala_Lumpur')).toBe(true);
    expect(isTimeZone('Asia/Nowhere')).toBe(false);
  });

  it.each(['Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca', 'America/St_Johns', 'Asia/Kathmandu'])(
    'remembers of %s nothing that the runtime would say otherwise',
    (zone) => {
      const spelled = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (let at = Date.UTC(2011, 11, 28); at < Date.UTC(2012, 11, 31); at += 17 * 60_000 * 61) {
        const minute = minuteOfDayAt(at, zone);
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(`${dayAt(at, zone)} ${time}`).toBe(spelled.format(at));
      }
    },
  );
});
