import { describe, expect, it } from 'vitest';
import { addUp, FATES, type Tally } from '../../scripts/simulate-year/ledger.ts';
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
    expect(FATES.reduce((total, fate) => total + tally[fate], 0)).toBe(tally.due);
  });

  it('meets every trouble that it is to survive', { timeout: 60_000 }, () => {
    const tally = live({ seed: 3, persons: 2, cards: 10, days: 366 });
    const met: readonly (keyof Tally)[] = [
      ...(['longSleeps', 'restarts', 'kills', 'repeatedAfterKill', 'failedShowings', 'moves', 'summerTime'] as const),
      ...(['clockForward', 'clockBack', 'renewedEarly', 'renewedNear', 'renewedLate'] as const),
      ...(['snoozes', 'ignores', 'undone', 'heartbeats', 'passedOver', 'passedTooLate'] as const),
    ];
    expect(met.filter((trouble) => tally[trouble] === 0)).toEqual([]);
    expect(tally).toMatchObject({ lost: 0, silent: 0, doubled: 0, afterHandled: 0, unasked: 0 });
  });

  it('reports doubles when the log is not asked', { timeout: 60_000 }, () => {
    const trouble = { ...USUAL.trouble, spoil: 'log-unread' as const };
    const tally = live({ seed: 20_261_122, persons: 1, cards: 4, days: 25, trouble });
    expect(tally.doubled).toBeGreaterThan(20);
  });

  it.each(['swallowed', 'passed-over'] as const)('reports as lost what is %s, whatever the log says', (spoil) => {
    const tally = live({ seed: 20_261_122, persons: 1, cards: 10, days: 60, trouble: { ...USUAL.trouble, spoil } });
    expect(tally.lost).toBeGreaterThan(5);
  });
});
