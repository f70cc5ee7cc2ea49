import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { localDate } from '#core/local-date.ts';
import { nowAfterBars } from '../../src/renderer/features/record/now-after-bars.ts';
import { aCard, aConfirmation } from '../builders.ts';

const TODAY = localDate('2026-11-22');
const until = (day: string | null) =>
  deadlineOf(aCard({ confirmations: day === null ? [] : [aConfirmation({ activeUntil: day })] }), null);

describe('the bars of now and after', () => {
  it('share one scale', () => {
    const { now, after } = nowAfterBars(until('2027-06-30'), until('2027-05-21'), TODAY, 330);
    expect(now.active / after.active).toBeCloseTo(221 / 181, 5);
    expect(now.lostX ?? 0).toBeLessThanOrEqual(330);
  });

  it('draw nothing for what is over or unknown', () => {
    const { now, after } = nowAfterBars(until(null), until('2027-05-21'), TODAY, 330);
    expect(now).toEqual({ active: 0, receive: 0, lostX: null });
    expect(after.active).toBeGreaterThan(0);
    expect(nowAfterBars(until('2026-01-01'), until(null), TODAY, 330).now.active).toBe(0);
  });
});
