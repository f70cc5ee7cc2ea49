import { describe, expect, it } from 'vitest';
import { costsOf } from '#core/views/cost.ts';
import { summaryOf } from '#core/views/summary.ts';
import { aCard, idNo, noon, paid, topUp } from '../../builders.ts';
import { aCarrier, aPlan } from '../../rule-builders.ts';
import { ending, NOW, shown, TODAY } from './cards.ts';

describe('the costs', () => {
  const pounds = aCarrier({ id: 'uk', currency: 'GBP', country: 'GB', timeZone: 'Europe/London' });
  const summaries = [
    ending('kept', 9, {
      actions: [topUp('2026-01-31', 10, { id: idNo(1) }), topUp('2025-12-31', 10, { id: idNo(2) })],
    }),
    shown(aCard({ actions: [topUp('2026-11-02', 20.5, { id: idNo(3) })], archivedAt: noon('2026-11-03') })),
    summaryOf(aCard({ carrierId: 'uk', actions: [topUp('2026-01-01', 0, { payment: paid(15, 'GBP') })] }), pounds, NOW),
  ];

  it('stand by currency and month, and never together', () => {
    const costs = costsOf(summaries, TODAY);
    expect(costs.map(({ currency, soFar }) => [currency, soFar])).toEqual([
      ['MYR', 3050],
      ['GBP', 15],
    ]);
    expect(costs[0]?.byMonth).toEqual([1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2050, 0]);
  });

  it('look a year ahead, without the archived', () => {
    const [ringgit] = costsOf(summaries, TODAY);
    // Due in 9 days, RM30 for 30 days each time: twelve times.
    expect(ringgit?.ahead).toBe(12 * 3000);
  });

  it('say that something is missing where no price is known', () => {
    const open = aCarrier({ plans: [aPlan({ products: [] })] });
    expect(costsOf([summaryOf(aCard(), open, NOW)], TODAY)).toEqual([
      { currency: 'MYR', byMonth: Array(12).fill(0), soFar: 0, ahead: 0, unknownAhead: 1 },
    ]);
  });
});
