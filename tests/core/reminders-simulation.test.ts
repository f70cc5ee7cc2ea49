import { describe, expect, it } from 'vitest';
import { addUp } from '../../scripts/simulate-year/ledger.ts';
import { liveYear, USUAL, type YearOptions } from '../../scripts/simulate-year/year.ts';

/** The simulation of `npm run simulate-year` with few persons; and proof that it can fail. */

const live = (options: Partial<YearOptions>) => {
  const all = { ...USUAL, ...options };
  return addUp(Array.from({ length: all.persons }, (_, number) => liveYear(all, number).tally));
};

describe('a simulated year', () => {
  it('loses nothing, doubles nothing, tells nothing after it was handled', { timeout: 60_000 }, () => {
    const tally = live({ seed: 20_261_122, persons: 2, cards: 10, days: 150 });
    expect(tally).toMatchObject({ lost: 0, silent: 0, doubled: 0, afterHandled: 0, unasked: 0 });
    expect(tally.inTime).toBeGreaterThan(20);
    expect(tally.catchUp).toBeGreaterThan(20);
    expect(tally.kills).toBeGreaterThan(0);
    expect(tally.inTime + tally.catchUp + tally.passedOver + tally.putOff + tally.onPage).toBe(tally.due);
  });

  it('reports doubles when the log is not asked', { timeout: 60_000 }, () => {
    const trouble = { ...USUAL.trouble, withoutLogCheck: true };
    const tally = live({ seed: 20_261_122, persons: 1, cards: 4, days: 25, trouble });
    expect(tally.doubled).toBeGreaterThan(20);
  });
});
