import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#core/local-date.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { costsOf } from '#core/views/cost.ts';
import { overviewOf } from '#core/views/overview.ts';
import { type RunwaySpan, runwayOf } from '#core/views/runway.ts';
import { summaryOf } from '#core/views/summary.ts';
import { aDrawer } from '../../random-numbers.ts';
import { asks, dayIn, daysFrom, paidIn, renewalsInAYear, shownOn, type Truth, truthOf, unproved } from './oracle.ts';

/** Every figure of the first page against the engine's own dates, for 1,000 random numbers: 200 drawers of five. */

const DRAWERS = { numRuns: 200 };
const PERSON_ZONE = 'Asia/Shanghai';
const PATIENCE = { timeout: 120_000 };

interface Drawer {
  readonly truths: readonly Truth[];
  readonly summaries: readonly CardSummary[];
  readonly now: number;
}

const drawers: fc.Arbitrary<Drawer> = aDrawer.map(({ numbers, now }) => ({
  now,
  truths: numbers.map((number) => truthOf(number, now)),
  summaries: numbers.map(({ card, carrier }) => summaryOf(card, carrier, now)),
}));

const counted = <T extends string>(words: readonly T[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

const withoutZeros = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

const stateOn = (spans: readonly RunwaySpan[], day: string): string | null =>
  spans.find(({ from, to }) => from <= day && day <= to)?.state ?? null;

describe('the first page equals the engine for 1,000 random numbers', () => {
  it('in dates and days left', PATIENCE, () => {
    fc.assert(
      fc.property(drawers, ({ truths, summaries }) => {
        for (const [at, { deadline, state, daysLeft }] of truths.entries()) {
          const { activeUntil, receiveUntil, lostOn, certainty } = deadline;
          expect(summaries[at]).toMatchObject({ activeUntil, receiveUntil, lostOn, certainty, state, daysLeft });
        }
      }),
      DRAWERS,
    );
  });

  it('in what needs you, what is fine and until when, and the counts by state', PATIENCE, () => {
    fc.assert(
      fc.property(drawers, ({ truths, summaries }) => {
        const kept = truths.filter((truth) => truth.kept);
        const fine = kept.filter((truth) => !asks(truth));
        const ends = fine.map(({ deadline }) => deadline.activeUntil).filter((end) => end !== null);
        const overview = overviewOf(summaries);
        expect(new Set(overview.attention.map(({ id }) => id))).toEqual(
          new Set(kept.filter(asks).map(({ card }) => card.id)),
        );
        expect(withoutZeros(overview.byState)).toEqual(counted(truths.map(({ state }) => state)));
        expect(overview).toMatchObject({
          cards: kept.length,
          fine: fine.length,
          archived: truths.length - kept.length,
          fineUntil: ends.toSorted()[0] ?? null,
          receiptsMissing: kept.reduce((sum, truth) => sum + unproved(truth), 0),
        });
      }),
      DRAWERS,
    );
  });

  it('in the order of urgency: nothing that runs out later stands above what runs out sooner', PATIENCE, () => {
    fc.assert(
      fc.property(drawers, ({ summaries }) => {
        const ends = overviewOf(summaries)
          .attention.filter(({ state }) => ['receive-only', 'due-soon', 'hard-stop'].includes(state))
          .map(({ daysLeft }) => daysLeft ?? Number.NaN);
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
      DRAWERS,
    );
  });

  it('on every day of the runway', PATIENCE, () => {
    fc.assert(
      fc.property(drawers, fc.constantFrom(3, 12, 24), ({ truths, summaries, now }, months) => {
        const today = dayIn(PERSON_ZONE, now);
        const { rows, from, to } = runwayOf(summaries, today, months);
        expect([from, to]).toEqual([`${today.slice(0, 7)}-01`, addDays(addMonths(from, months + 1), -1)]);
        expect(rows).toHaveLength(truths.filter(({ kept }) => kept).length);
        for (const { cardId, spans } of rows) {
          const truth = truths.find(({ card }) => card.id === cardId) as Truth;
          const days = daysFrom(from, to);
          expect(days.map((day) => stateOn(spans, day))).toEqual(days.map((day) => shownOn(truth, day)));
          const stop = truth.deadline.binding?.kind === 'hard-stop' ? truth.deadline.activeUntil : null;
          const inSight = stop !== null && from <= stop && stop <= to ? [stop] : [];
          expect(spans.filter(({ hardStop }) => hardStop).map((span) => span.to)).toEqual(inSight);
          const lost = spans.find(({ state }) => state === 'lost');
          if (lost) expect(lost.begins).toBe(lost.from === truth.deadline.lostOn);
        }
      }),
      DRAWERS,
    );
  });

  it('in the costs of every month and currency, and of the year ahead', PATIENCE, () => {
    fc.assert(
      fc.property(drawers, ({ truths, summaries, now }) => {
        const today = dayIn(PERSON_ZONE, now);
        const costs = costsOf(summaries, today);
        const shown = new Map(costs.map((cost) => [cost.currency, cost]));
        expect(shown.size).toBe(costs.length);
        for (const currency of ['MYR', 'GBP', 'USD', 'EUR']) {
          const byMonth = Array.from({ length: 12 }, (_none, index) =>
            paidIn(truths, `${today.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`, currency),
          );
          const going = truths.filter(
            ({ kept, state, carrier }) =>
              kept && state !== 'lost' && state !== 'hard-stop' && carrier?.currency === currency,
          );
          let [ahead, unknownAhead] = [0, 0];
          for (const truth of going) {
            const cheapest = summaries.find(({ id }) => id === truth.card.id)?.cheapest;
            if (cheapest?.price) ahead += cheapest.price.amount * renewalsInAYear(truth, cheapest.days);
            else unknownAhead += 1;
          }
          const soFar = byMonth.reduce((sum, amount) => sum + amount, 0);
          const something = soFar + ahead + unknownAhead > 0;
          expect(shown.get(currency)).toEqual(
            something ? { currency, byMonth, soFar, ahead, unknownAhead } : undefined,
          );
        }
      }),
      DRAWERS,
    );
  });
});
