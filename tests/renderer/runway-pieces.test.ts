import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '#core/local-date.ts';
import { runwayOf } from '#core/views/runway.ts';
import { summaryOf } from '#core/views/summary.ts';
import { piecesOf, type RunwayPiece } from '../../src/renderer/features/overview/runway-pieces.ts';
import { runwayScale } from '../../src/renderer/features/overview/runway-scale.ts';
import { dayIn, daysFrom, shownOn, type Truth, truthOf } from '../core/views/oracle.ts';
import { aDrawer } from '../random-numbers.ts';

const LIVED = ['active', 'to-confirm'];

const paintedAt = (pieces: readonly RunwayPiece[], x: number): string | null =>
  pieces.find((piece) => piece.x <= x && x < piece.x + piece.width)?.state ?? null;

describe('the painted runway', () => {
  it('shows at the middle of every day what the engine says of it, for 1,000 random numbers', {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(aDrawer, fc.constantFrom(3, 12, 24), fc.integer({ min: 200, max: 1400 }), (drawer, months, width) => {
        const { numbers, now } = drawer;
        const today = dayIn('Asia/Shanghai', now);
        const runway = runwayOf(
          numbers.map(({ card, carrier }) => summaryOf(card, carrier, now)),
          today,
          months,
        );
        const days = daysFrom(runway.from, runway.to);
        const scale = runwayScale(runway.from, runway.to, width);
        const perDay = width / days.length;
        const truths = new Map<string, Truth>(numbers.map((number) => [number.card.id, truthOf(number, now)]));
        for (const { cardId, spans } of runway.rows) {
          const truth = truths.get(cardId) as Truth;
          const pieces = piecesOf(spans, scale, today);
          const wanted = days.map((day) => {
            const shown = shownOn(truth, day);
            // An objection window is drawn as active, and was lived before today as well.
            return shown !== null && LIVED.includes(shown) && day < today ? 'past' : shown;
          });
          expect(days.map((_day, index) => paintedAt(pieces, (index + 0.5) * perDay))).toEqual(wanted);
          for (const { x, width: wide } of pieces) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + wide).toBeLessThanOrEqual(width + 1e-6);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('crosses out the day of the loss, and no other', () => {
    const [from, to] = [localDate('2026-11-01'), localDate('2027-11-30')];
    const gone = { state: 'lost', from, to, begins: false, estimate: false, hardStop: false } as const;
    expect(piecesOf([gone], runwayScale(from, to, 395), localDate('2026-11-22'))).toEqual([
      { state: 'lost', x: 0, width: 395, cross: false, frayed: false, stop: false },
    ]);
  });

  it.each([
    ['active', true, true],
    ['active', false, false],
    ['receive-only', true, true],
    // Dashed as a whole already.
    ['to-confirm', true, false],
    ['lost', true, false],
  ] as const)('frays the end of %s when it is an estimate (%s): %s', (state, estimate, frayed) => {
    const span = {
      state,
      from: localDate('2026-11-22'),
      to: localDate('2027-03-01'),
      begins: true,
      estimate,
      hardStop: false,
    };
    const scale = runwayScale(localDate('2026-11-01'), localDate('2027-11-30'), 790);
    expect(piecesOf([span], scale, localDate('2026-11-22')).map((piece) => piece.frayed)).toEqual([frayed]);
  });
});
