import { describe, expect, it } from 'vitest';
import type { MissedRow } from '#core/reminders/view.ts';
import { missedRuns } from '../../src/renderer/features/reminders/missed-runs.ts';
import { day, idNo } from '../builders.ts';

/** A daily reminder missed for days is one line; what differs in card, reason or matter is not. */

const graceDay = (days: number, facts: Partial<MissedRow> = {}): MissedRow => ({
  cardId: idNo(1),
  label: 'A card',
  key: `lost:2027-01-01:${days}`,
  kind: 'grace',
  days,
  deadlineOn: day('2026-12-01'),
  dueAt: new Date(Date.UTC(2027, 0, 1 - days, 1)).toISOString(),
  at: '2027-01-02T00:00:00.000Z',
  why: 'app-off',
  ...facts,
});
const seen = (rows: readonly MissedRow[]) =>
  missedRuns(rows).map(({ first, last, times }) => [first.days, last.days, times]);

describe('missed runs', () => {
  it.each([
    ['five days in a row', [graceDay(20), graceDay(16), graceDay(17), graceDay(19), graceDay(18)], [[20, 16, 5]]],
    [
      'two days are two lines, the latest first',
      [graceDay(20), graceDay(19)],
      [
        [19, 19, 1],
        [20, 20, 1],
      ],
    ],
    [
      'a day that was told divides them',
      [20, 19, 18, 16, 15, 14].map((days) => graceDay(days)),
      [
        [16, 14, 3],
        [20, 18, 3],
      ],
    ],
    [
      'another reason is another line',
      [graceDay(20), graceDay(19), graceDay(18), graceDay(17, { why: 'asleep' })],
      [
        [17, 17, 1],
        [20, 18, 3],
      ],
    ],
    [
      'another card is another line',
      [
        ...[20, 19, 18].map((days) => graceDay(days)),
        ...[20, 19, 18].map((days) => graceDay(days, { cardId: idNo(2) })),
      ],
      [
        [20, 18, 3],
        [20, 18, 3],
      ],
    ],
    [
      'a question is never part of a run',
      [graceDay(3, { kind: 'arrived', key: 'arrived:x:soon', days: null }), graceDay(4)],
      [
        [null, null, 1],
        [4, 4, 1],
      ],
    ],
  ])('%s', (_name, rows, expected) => expect(seen(rows)).toEqual(expected));
});
