import { describe, expect, it } from 'vitest';
import type { UpcomingRow } from '#core/reminders/view.ts';
import { readDays, sortedDays } from '../../src/renderer/features/reminders/day-chips.ts';
import { firstDays, upcomingDays } from '../../src/renderer/features/reminders/upcoming-days.ts';
import { idNo } from '../builders.ts';

const row = (key: string, at: string, facts: Partial<UpcomingRow> = {}): UpcomingRow => {
  const [name, , days] = key.split(':');
  const kind = name === 'active' ? 'active-ends' : name === 'lost' ? (days === '0' ? 'lost' : 'grace') : 'check';
  return { cardId: idNo(1), label: 'A card', key, kind, days: Number(days), deadlineOn: null, at, ...facts };
};
const morning = (day: string): string => `${day}T01:00:00.000Z`;
const inGrace = [4, 3, 2, 1].map((days) => row(`lost:2026-12-31:${days}`, morning(`2026-12-${31 - days}`)));

describe('what comes, by the days of the person', () => {
  it('one evening in UTC is the next morning in Shanghai', () => {
    const rows = [row('active:2026-12-01:3', '2026-11-27T22:00:00.000Z')];
    expect(upcomingDays(rows, 'Asia/Shanghai').map(({ day }) => day)).toEqual(['2026-11-28']);
    expect(upcomingDays(rows, 'UTC').map(({ day }) => day)).toEqual(['2026-11-27']);
  });

  it('every day in grace is one line, on its first day; the loss is another', () => {
    const days = upcomingDays([...inGrace, row('lost:2026-12-31:0', morning('2026-12-31'))], 'Asia/Shanghai');
    expect(days.map(({ day, items }) => [day, ...items.map(({ dailyUntil }) => dailyUntil)])).toEqual([
      ['2026-12-27', morning('2026-12-30')],
      ['2026-12-31', null],
    ]);
  });

  it('the runs of two cards stay apart, and so do two milestones with days between them', () => {
    const other = inGrace.map((one) => ({ ...one, cardId: idNo(2), label: 'Another' }));
    const rows = [...inGrace, ...other].toSorted((a, b) => a.at.localeCompare(b.at));
    expect(upcomingDays(rows, 'UTC').map(({ items }) => items.length)).toEqual([2]);
    const milestones = [7, 3, 1, 0].map((days) => row(`active:2026-12-09:${days}`, morning(`2026-12-0${9 - days}`)));
    expect(upcomingDays(milestones, 'UTC')).toHaveLength(4);
  });

  it('the first days are whole days', () => {
    const rows = ['a', 'b', 'c'].map((id, index) =>
      row('check:2026-10-01:60', morning(index < 2 ? '2026-11-30' : '2026-12-01'), { cardId: id }),
    );
    const days = upcomingDays(rows, 'UTC');
    expect(firstDays(days, 1).map(({ items }) => items.length)).toEqual([2]);
    expect(firstDays(days, 3)).toEqual(days);
  });
});

describe('days typed into a list', () => {
  it.each([
    ['5', 5],
    [' 45 ', 45],
    ['１０', 10],
    ['0', 0],
    ['400', 400],
  ])('%s is %i', (typed, days) => expect(readDays(typed, [], 0)).toEqual({ ok: true, value: days }));

  it.each([
    ['', 'range', 0],
    ['401', 'range', 0],
    ['-1', 'range', 0],
    ['2.5', 'range', 0],
    ['1e2', 'range', 0],
    ['0', 'range', 1],
    ['7', 'there', 0],
  ])('%j is refused: %s', (typed, kind, least) =>
    expect(readDays(typed, [7], least)).toEqual({ ok: false, failure: { kind } }),
  );

  it('twenty are enough, and they stand farthest first, each once', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(readDays('21', twenty, 0)).toEqual({ ok: false, failure: { kind: 'full' } });
    expect(sortedDays([1, 7, 3, 7])).toEqual([7, 3, 1]);
  });
});
