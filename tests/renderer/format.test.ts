import { describe, expect, it } from 'vitest';
import { localDate } from '#core/local-date.ts';
import { formatBytes, formatList, formatMoney, formatMoneyShort } from '../../src/renderer/format-amount.ts';
import {
  formatDay,
  formatDayCount,
  formatDayFull,
  formatDayNear,
  formatInstant,
  formatMonth,
  formatRelativeDay,
} from '../../src/renderer/format-day.ts';

const TODAY = localDate('2026-11-22');

describe('days by language', () => {
  it.each([
    ['2026-12-01', '1 Dec 2026', '2026年12月1日', '1 Dis 2026'],
    ['2027-03-09', '9 Mar 2027', '2027年3月9日', '9 Mac 2027'],
    // Not "Sept", as Intl's British English has it.
    ['2026-09-28', '28 Sep 2026', '2026年9月28日', '28 Sep 2026'],
    ['2028-02-29', '29 Feb 2028', '2028年2月29日', '29 Feb 2028'],
  ])('%s', (day, en, zh, ms) => {
    expect(formatDay(localDate(day), 'en')).toBe(en);
    expect(formatDay(localDate(day), 'zh-CN')).toBe(zh);
    expect(formatDay(localDate(day), 'ms')).toBe(ms);
  });

  it('a head line names the weekday', () => {
    expect(formatDayFull(TODAY, 'en')).toBe('Sunday, 22 November 2026');
    expect(formatDayFull(TODAY, 'zh-CN')).toBe('2026年11月22日 星期日');
    expect(formatDayFull(TODAY, 'ms')).toBe('Ahad, 22 November 2026');
  });

  it('a sentence names the year only when it is another one', () => {
    expect(formatDayNear(localDate('2026-12-01'), TODAY, 'en')).toBe('1 Dec');
    expect(formatDayNear(localDate('2027-01-01'), TODAY, 'en')).toBe('1 Jan 2027');
  });

  it.each([
    ['2026-11-21', 'yesterday', '昨天', 'semalam'],
    ['2026-11-22', 'today', '今天', 'hari ini'],
    ['2026-11-23', 'tomorrow', '明天', 'esok'],
    ['2026-12-01', 'in 9 days', '9 天后', 'dalam 9 hari'],
    ['2026-11-20', '2 days ago', '2 天前', '2 hari lalu'],
  ])('%s from today', (day, en, zh, ms) => {
    expect(formatRelativeDay(localDate(day), TODAY, 'en')).toBe(en);
    expect(formatRelativeDay(localDate(day), TODAY, 'zh-CN')).toBe(zh);
    expect(formatRelativeDay(localDate(day), TODAY, 'ms')).toBe(ms);
  });

  it('one day is singular where the language has a singular', () => {
    expect([1, 0, 9].map((count) => formatDayCount(count, 'en'))).toEqual(['1 day', '0 days', '9 days']);
    expect(formatDayCount(1, 'ms')).toBe('1 hari');
  });

  it('January carries its year on an axis', () => {
    expect([formatMonth(2026, 12, 'en'), formatMonth(2027, 1, 'en'), formatMonth(2027, 1, 'zh-CN')]).toEqual([
      'Dec',
      'Jan 27',
      '2027年1月',
    ]);
  });
});

describe('instants in a zone', () => {
  const at = Date.parse('2026-11-23T01:00:00Z');
  it.each([
    ['Asia/Shanghai', '2026-11-22', 'tomorrow 09:00'],
    // The same moment is still today in Los Angeles.
    ['America/Los_Angeles', '2026-11-22', 'today 17:00'],
    ['Asia/Shanghai', '2026-11-01', '23 Nov 09:00'],
  ])('%s on %s', (zone, today, text) => {
    expect(formatInstant(at, localDate(today), zone, 'en')).toBe(text);
  });
});

describe('amounts', () => {
  it.each([
    [3000, 'MYR', 'RM30.00', 'RM30'],
    [30, 'GBP', '£0.30', '£0.30'],
    [600, 'HKD', 'HK$6.00', 'HK$6'],
    [210, 'USD', '$2.10', '$2.10'],
    [15000, 'THB', '฿150.00', '฿150'],
    [11500000, 'IDR', 'Rp115,000.00', 'Rp115,000'],
    [500, 'KRW', '₩500', '₩500'],
    [100, 'CHF', 'CHF 1.00', 'CHF 1'],
  ])('%i %s', (amount, currency, whole, short) => {
    expect(formatMoney({ amount, currency })).toBe(whole);
    expect(formatMoneyShort({ amount, currency })).toBe(short);
  });

  it('sizes and lists', () => {
    expect([0, 184 * 1024, 50 * 1024 * 1024, 1_300_000].map(formatBytes)).toEqual(['0 B', '184 KB', '50 MB', '1.2 MB']);
    expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
    expect(formatList(['A', 'B', 'C'], 'zh-CN')).toBe('A、B 和 C');
    expect(formatList(['短信', '电话', 'SOS 预支'], 'zh-CN')).toBe('短信、电话和 SOS 预支');
    expect(formatList(['充值', '套餐包'], 'zh-CN')).toBe('充值和套餐包');
    expect(formatList(['A'], 'ms')).toBe('A');
    expect(formatList([], 'en')).toBe('');
  });
});
