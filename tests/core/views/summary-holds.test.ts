import { describe, expect, it } from 'vitest';
import { summaryHolds } from '#core/views/summary-holds.ts';
import { day } from '../../builders.ts';

describe('how long a row holds', () => {
  it.each([
    [
      'a day in Kuala Lumpur',
      '2026-11-22',
      'Asia/Kuala_Lumpur',
      null,
      '2026-11-21T16:00:00Z',
      '2026-11-22T15:59:59.999Z',
    ],
    ['a short day in London', '2026-03-29', 'Europe/London', null, '2026-03-29T00:00:00Z', '2026-03-29T22:59:59.999Z'],
    ['a long day in London', '2026-10-25', 'Europe/London', null, '2026-10-24T23:00:00Z', '2026-10-25T23:59:59.999Z'],
    [
      'a snooze that ends on that day',
      '2026-11-22',
      'UTC',
      '2026-11-22T09:00:00Z',
      '2026-11-22T00:00:00Z',
      '2026-11-22T08:59:59.999Z',
    ],
    [
      'a snooze that ends later',
      '2026-11-22',
      'UTC',
      '2026-11-25T09:00:00Z',
      '2026-11-22T00:00:00Z',
      '2026-11-22T23:59:59.999Z',
    ],
  ])('%s', (_what, today, zone, snoozedUntil, from, until) => {
    expect(summaryHolds(day(today), zone, snoozedUntil)).toEqual({ from: Date.parse(from), until: Date.parse(until) });
  });
});
