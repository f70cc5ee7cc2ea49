import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, type LocalDate } from '#core/local-date.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { type RunwaySpan, runwayOf } from '#core/views/runway.ts';
import { summaryOf } from '#core/views/summary.ts';
import { aDay, cardCopies } from '../../arbitraries.ts';
import { aConfirmation } from '../../builders.ts';
import { aPhase, aRule, days } from '../../rule-builders.ts';
import { barred, CARDS, carrier, ending, noGrace, TODAY } from './cards.ts';

describe('the runway', () => {
  const rowOf = (summary: CardSummary, months = 12) => runwayOf([summary], TODAY, months).rows[0]?.spans ?? [];

  it('spans this month and twelve more', () => {
    const runway = runwayOf(CARDS, TODAY);
    expect([runway.from, runway.to, runway.months.length]).toEqual(['2026-11-01', '2027-11-30', 13]);
    expect(runway.rows.map(({ label }) => label)).toEqual([
      'grace',
      'due',
      'tourist',
      'fine, sooner',
      'claimed',
      'fine',
      'unknown',
      'lost',
    ]);
  });

  it('lays active, receive-only and lost end to end', () => {
    expect(rowOf(ending('due', 9)).map(({ state, from, to }) => [state, from, to])).toEqual([
      ['active', '2026-11-01', '2026-12-01'],
      ['receive-only', '2026-12-02', '2026-12-31'],
      ['lost', '2027-01-01', '2027-11-30'],
    ]);
  });

  it.each([
    ['nothing received any more', ending('x', 9, { rule: barred }), ['active', 'receive-only', 'barred', 'lost']],
    ['no grace', ending('x', 9, { rule: noGrace }), ['active', 'lost']],
    ['beyond the window', ending('x', 900), ['active']],
    ['lost before the window', ending('x', -90, { rule: noGrace }), ['lost']],
    ['claimed', CARDS[5], ['to-confirm', 'receive-only', 'lost']],
    ['no date', CARDS[2], []],
  ] as const)('draws %s', (_name, summary, states) => {
    expect(rowOf(summary as CardSummary).map(({ state }) => state)).toEqual(states);
  });

  it('marks the hard stop, and an estimate only where it ends in sight', () => {
    const tourist = rowOf(CARDS[6] as CardSummary);
    expect(tourist[0]).toMatchObject({ state: 'active', to: '2026-12-10', hardStop: true });
    const claimed = CARDS[5] as CardSummary;
    expect(rowOf(claimed)[0]).toMatchObject({ estimate: true, from: '2026-11-20' });
    expect(rowOf(claimed, 1)[0]).toMatchObject({ estimate: false, to: '2026-12-31' });
  });

  const seenCards = fc
    .record({ card: cardCopies, grace: fc.integer({ min: 0, max: 120 }), seen: aDay(900) })
    .map(({ card, grace, seen }) => {
      const rule = aRule({ phases: grace === 0 ? [] : [aPhase({ length: days(grace) })] });
      const rules = card.rules.map((snapshot) => ({ ...snapshot, rule }));
      return {
        ...card,
        rules,
        confirmations: [...card.confirmations, aConfirmation({ on: '2025-12-31', activeUntil: seen })],
      };
    });

  const checkRow = (spans: readonly RunwaySpan[], { activeUntil, lostOn }: CardSummary, to: LocalDate): void => {
    if (activeUntil === null || lostOn === null) {
      expect(spans).toEqual([]);
      return;
    }
    for (const [at, span] of spans.entries()) {
      const next = spans[at + 1];
      expect(next ? daysBetween(span.to, next.from) : daysBetween(span.to, to)).toBe(next ? 1 : 0);
      expect(span.state === 'active' || span.state === 'to-confirm').toBe(span.to <= activeUntil);
      expect(span.state === 'lost').toBe(span.from >= lostOn);
    }
  };

  it('shows what the core says of every day, for 1,000 random cards', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(seenCards, aDay(700), fc.constantFrom(3, 12, 24), (card, today, months) => {
        const summary = summaryOf(card, carrier, Date.parse(`${today}T01:00:00Z`));
        const { rows, from, to } = runwayOf([summary], today, months);
        expect(to).toBe(addDays(addMonths(from, months + 1), -1));
        checkRow(rows[0]?.spans ?? [], summary, to);
      }),
      { numRuns: 1000 },
    );
  });
});
