import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { aCarrier } from '../rule-builders.ts';
import { amountsRows } from './models/amounts.ts';
import { clocksRows } from './models/clocks.ts';
import { kindsRows } from './models/kinds.ts';
import { datesOf } from './models/shapes.ts';
import { timeRows } from './models/time.ts';

/** The nineteen rule models, at least three real dates for each. */

const rows = [...amountsRows, ...kindsRows, ...clocksRows, ...timeRows];

describe('the nineteen rule models', () => {
  it.each(rows)('%s: %s', (_model, _what, card, dates) => {
    expect(datesOf(deadlineOf(card, aCarrier()))).toEqual(dates);
  });

  it('covers every model with at least three rows', () => {
    const counts = new Map<string, number>();
    for (const [model] of rows) counts.set(model, (counts.get(model) ?? 0) + 1);
    expect([...counts.keys()]).toHaveLength(19);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(3);
  });
});
