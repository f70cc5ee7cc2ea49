import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '#core/local-date.ts';
import { type BarDates, barGeometry, LABEL_ROOM } from '../../src/renderer/features/card/three-date-bar-geometry.ts';

const TODAY = localDate('2026-11-22');

const life = (activeIn: number, grace: number | null, barred = 0): BarDates => {
  const activeUntil = addDays(TODAY, activeIn);
  const receiveUntil = grace === null ? null : addDays(activeUntil, grace);
  return {
    since: localDate('2025-12-01'),
    today: TODAY,
    activeUntil,
    receiveUntil,
    lostOn: addDays(receiveUntil ?? activeUntil, barred + 1),
  };
};

const looks = (dates: BarDates, width = 1016): string =>
  barGeometry(dates, width)
    .segments.map(({ look }) => look)
    .join(' ');

describe('the three-date bar', () => {
  it('stands as in the drawing: nine days active, thirty of grace', () => {
    const bar = barGeometry(life(9, 30), 1016);
    expect(bar.todayX).toBe(115);
    expect(bar.ticks.map(({ kind, side }) => `${kind} ${side}`)).toEqual(['active left', 'receive left', 'lost right']);
    // Ten days (today and nine more) and thirty on one scale.
    const [, active, receive] = bar.segments;
    expect((receive?.width ?? 0) / (active?.width ?? 1)).toBeCloseTo(3, 5);
    expect(bar.breaks).toEqual([]);
    expect(bar.lostX).toBeCloseTo(1016 - 204, 5);
  });

  it.each<[string, BarDates, string]>([
    ['with grace', life(9, 30), 'past active receive-only'],
    ['without grace', life(9, null), 'past active'],
    ['with a stretch in which nothing works', life(9, 30, 30), 'past active receive-only barred'],
    ['on the last day', life(0, 30), 'past active receive-only'],
    ['in grace', life(-10, 30), 'past receive-only'],
    ['lost without grace', life(-10, null), 'past'],
  ])('%s is drawn as %s', (_, dates, expected) => {
    expect(looks(dates)).toBe(expected);
  });

  it('puts the neighbours 31 Dec and 1 Jan on one line, one left and one right of it', () => {
    const { ticks } = barGeometry(life(9, 30), 1016);
    const [, receive, lost] = ticks;
    expect(receive?.x).toBe(lost?.x);
    expect([receive?.side, lost?.side]).toEqual(['left', 'right']);
  });

  it('widens a grace that is too short for its label and breaks the long segment', () => {
    const bar = barGeometry(life(365, 14), 1016);
    expect(bar.segments[2]?.width).toBe(LABEL_ROOM);
    expect(bar.breaks).toHaveLength(1);
    const active = bar.segments[1];
    expect(bar.breaks[0]).toBeCloseTo((active?.x ?? 0) + (active?.width ?? 0) / 2, 5);
  });

  it('marks today inside the grace when it has come to that', () => {
    const bar = barGeometry(life(-10, 29), 1016);
    const grace = bar.segments[1];
    expect(bar.todayX).toBeGreaterThan(grace?.x ?? 0);
    expect(bar.todayX).toBeLessThan((grace?.x ?? 0) + (grace?.width ?? 0) / 2);
  });

  it('marks today in the dots when the number is lost', () => {
    const bar = barGeometry(life(-100, 30), 1016);
    expect(bar.todayX).toBeGreaterThan(bar.lostX ?? Number.POSITIVE_INFINITY);
    expect(bar.todayX).toBeLessThan(1016);
  });

  it('never leaves its width, never overlaps, and never starves a label', () => {
    const dates = fc
      .tuple(fc.integer({ min: -800, max: 1200 }), fc.option(fc.integer({ min: 1, max: 400 })), fc.nat(90))
      .map(([active, grace, barred]) => life(active, grace, barred));
    fc.assert(
      fc.property(dates, fc.integer({ min: 300, max: 1600 }), (one, width) => {
        const bar = barGeometry(one, width);
        let end = 0;
        for (const segment of bar.segments) {
          expect(segment.x).toBeCloseTo(end, 5);
          expect(segment.width).toBeGreaterThan(0);
          end = segment.x + segment.width;
        }
        expect(end).toBeLessThanOrEqual(width + 0.001);
        expect(bar.todayX).toBeGreaterThanOrEqual(0);
        expect(bar.todayX).toBeLessThanOrEqual(width);
        if (width < 760) return;
        for (const { room } of bar.ticks) expect(room).toBeGreaterThanOrEqual(LABEL_ROOM - 24 - 1e-6);
      }),
    );
  });
});
