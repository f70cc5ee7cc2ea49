import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#core/local-date.ts';
import { bySoonest, byUrgency } from '#core/views/order.ts';
import { overviewOf } from '#core/views/overview.ts';
import { cardCopies } from '../../arbitraries.ts';
import { idNo } from '../../builders.ts';
import { CARDS, shown, TODAY } from './cards.ts';

describe('the overview', () => {
  it('puts the urgent first, then the unknown, the lost, and what waits to be seen', () => {
    expect(overviewOf(CARDS).attention.map(({ label }) => label)).toEqual([
      'grace',
      'due',
      'tourist',
      'unknown',
      'lost',
      'claimed',
    ]);
  });

  it('counts what is fine and until when', () => {
    expect(overviewOf(CARDS)).toMatchObject({
      cards: 8,
      fine: 2,
      archived: 1,
      fineUntil: addDays(TODAY, 58),
      byState: {
        active: 2,
        'due-soon': 1,
        'receive-only': 1,
        'hard-stop': 1,
        lost: 1,
        unknown: 1,
        'to-confirm': 1,
        archived: 1,
      },
    });
    expect(overviewOf([])).toMatchObject({ cards: 0, fine: 0, fineUntil: null, attention: [] });
  });

  it('loses no card and counts none twice', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(cardCopies, { maxLength: 20 }), (cards) => {
        const summaries = cards.map((card, index) => ({ ...shown(card), id: idNo(index) }));
        const overview = overviewOf(summaries);
        expect(overview.attention.length + overview.fine + overview.archived).toBe(cards.length);
        expect(Object.values(overview.byState).reduce((sum, count) => sum + count, 0)).toBe(
          overview.cards + overview.archived,
        );
        expect(summaries.toSorted(bySoonest)).toEqual(summaries.toReversed().toSorted(bySoonest));
        expect(summaries.toSorted(byUrgency)).toEqual(summaries.toReversed().toSorted(byUrgency));
      }),
    );
  });
});

describe('the list', () => {
  it('is soonest first, then cards without a day, and last what was put away', () => {
    expect(CARDS.toSorted(bySoonest).map(({ label }) => label)).toEqual([
      'grace',
      'due',
      'tourist',
      'fine, sooner',
      'claimed',
      'fine',
      'unknown',
      'lost',
      'archived',
    ]);
  });
});
