import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, localDate } from '#core/local-date.ts';
import { LANGUAGES } from '#core/model/values.ts';
import { parseTypedDay } from '../../src/renderer/features/card/fields/day-typing.ts';
import { formatDay } from '../../src/renderer/format-day.ts';

const limits = {
  today: localDate('2026-11-22'),
  earliest: localDate('1990-01-01'),
  latest: localDate('2046-11-22'),
};

describe('a day as people type it', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026/12/1', '2026-12-01'],
    ['2026.12.1', '2026-12-01'],
    ['20261201', '2026-12-01'],
    ['2026年12月1日', '2026-12-01'],
    ['2026 年 12 月 1 号', '2026-12-01'],
    ['１ Dec 2026', '2026-12-01'],
    ['1 December 2026', '2026-12-01'],
    ['1st Dec 2026', '2026-12-01'],
    ['Dec 1, 2026', '2026-12-01'],
    ['1 Disember 2026', '2026-12-01'],
    ['1 Dis 2026', '2026-12-01'],
    ['31 Ogos 2026', '2026-08-31'],
    ['5 Mac 2026', '2026-03-05'],
    ['1-Dec-2026', '2026-12-01'],
    ['1 Dec 26', '2026-12-01'],
    ["1 Dis '26", '2026-12-01'],
    ['2026 Dec 1', '2026-12-01'],
    // One of both numbers cannot be a month, so nothing has to be guessed.
    ['22/11/2026', '2026-11-22'],
    ['11/22/2026', '2026-11-22'],
    ['11/11/2026', '2026-11-11'],
    ['29 Feb 2028', '2028-02-29'],
    ['today', '2026-11-22'],
    ['昨天', '2026-11-21'],
    ['esok', '2026-11-23'],
    ['hari ini', '2026-11-22'],
  ])('%s is %s', (typed, day) => {
    expect(parseTypedDay(typed, limits)).toEqual({ ok: true, value: day });
  });

  it.each<[string, readonly string[]]>([
    ['03/04/2026', ['2026-03-04', '2026-04-03']],
    ['3.4.2026', ['2026-03-04', '2026-04-03']],
    ['01/12/26', ['2026-01-12', '2026-12-01']],
    ['1 Dec', ['2025-12-01', '2026-12-01', '2027-12-01']],
    ['13/12/05', ['2005-12-13', '2013-12-05']],
    ['28 feb 27', ['2027-02-28', '2028-02-27']],
    ['12月1日', ['2025-12-01', '2026-12-01', '2027-12-01']],
  ])('%s is asked back', (typed, choices) => {
    expect(parseTypedDay(typed, limits)).toEqual({ ok: false, failure: { kind: 'day-ambiguous', choices } });
  });

  it('offers only the readings that the field allows', () => {
    const past = { ...limits, latest: limits.today };
    expect(parseTypedDay('1 Dec', past)).toEqual({
      ok: false,
      failure: { kind: 'day-ambiguous', choices: ['2025-12-01'] },
    });
  });

  it.each<[string, object]>([
    ['', { kind: 'day-empty' }],
    ['soon', { kind: 'day-unreadable', text: 'soon' }],
    ['2026', { kind: 'day-unreadable', text: '2026' }],
    ['2026-02-31', { kind: 'day-not-in-month', year: 2026, month: 2, lastDay: 28 }],
    ['31 February 2028', { kind: 'day-not-in-month', year: 2028, month: 2, lastDay: 29 }],
    ['31/02/2026', { kind: 'day-not-in-month', year: 2026, month: 2, lastDay: 28 }],
    ['2026-13-01', { kind: 'month-unknown', month: 13 }],
    ['2199-01-01', { kind: 'day-too-late', day: '2199-01-01', latest: '2046-11-22' }],
    ['1989-12-31', { kind: 'day-too-early', day: '1989-12-31', earliest: '1990-01-01' }],
  ])('%s is refused with the reason', (typed, failure) => {
    expect(parseTypedDay(typed, limits)).toEqual({ ok: false, failure });
  });

  it('reads back every day that the window writes, in each language', () => {
    const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days): LocalDate => addDays(limits.earliest, days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...LANGUAGES), (day, language) => {
        const read = parseTypedDay(formatDay(day, language), limits);
        expect(read).toEqual({ ok: true, value: day });
      }),
      { numRuns: 2000 },
    );
  });
});
