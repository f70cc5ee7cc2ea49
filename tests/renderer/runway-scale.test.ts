import { describe, expect, it } from 'vitest';
import { addMonths, localDate } from '#core/local-date.ts';
import { monthMarks, runwayScale } from '../../src/renderer/features/overview/runway-scale.ts';

const FROM = localDate('2026-11-01');
const TODAY = localDate('2026-11-22');
const months = Array.from({ length: 13 }, (_none, index) => addMonths(FROM, index));

describe('the scale of the runway', () => {
  const scale = runwayScale(FROM, localDate('2027-11-30'), 790);

  it('begins with the first day and ends with the last', () => {
    expect(scale.x(FROM)).toBe(0);
    expect(scale.end(localDate('2027-11-30'))).toBeCloseTo(790);
  });

  it.each(['2026-11-01', '2026-11-22', '2027-02-28', '2027-11-30'])('finds %s under its own place', (text) => {
    const day = localDate(text);
    expect(scale.dayAt((scale.x(day) + scale.end(day)) / 2)).toBe(day);
  });

  it('outside it stays at its ends', () => {
    expect([scale.dayAt(-50), scale.dayAt(5000)]).toEqual(['2026-11-01', '2027-11-30']);
  });

  it.each([200, 400, 790, 1400])('names of months never touch at %i pixels', (width) => {
    const narrow = runwayScale(FROM, localDate('2027-11-30'), width);
    const named = monthMarks(months, narrow, TODAY).filter((mark) => mark.named);
    for (const [at, mark] of named.entries())
      if (at > 0) expect(mark.middle - (named[at - 1]?.middle ?? 0)).toBeGreaterThan(40);
    for (const mark of named) expect(Math.abs(mark.middle - narrow.x(TODAY))).toBeGreaterThan(40);
  });
});
