import { describe, expect, it } from 'vitest';
import { fittingColumns, SELECT_WIDTH, widthOf } from '../../src/renderer/features/cards/column-fit.ts';
import {
  COLUMNS,
  FIRST_VIEW,
  passes,
  scopeCounts,
  sorted,
  viewFrom,
} from '../../src/renderer/features/cards/list-view.ts';
import { CARDS } from '../core/views/cards.ts';

describe('the remembered view of the list', () => {
  it.each([undefined, '', '{', '[]', 'null', '7', '{"scope":"gone","sortBy":"gone","columns":["gone"]}'])(
    '%s falls back to the first view',
    (text) => {
      expect(viewFrom(text)).toEqual(FIRST_VIEW);
    },
  );

  it('comes back as it was', () => {
    const view = {
      ...FIRST_VIEW,
      scope: 'fine',
      states: ['to-confirm'],
      sortBy: 'card',
      descending: true,
      tags: ['bank'],
    } as const;
    expect(viewFrom(JSON.stringify(view))).toEqual(view);
  });
});

describe('order and filters', () => {
  it.each(COLUMNS)('by %s no card is lost, and nothing known comes after something known', (sortBy) => {
    for (const descending of [false, true]) {
      const cards = sorted(CARDS, { sortBy, descending });
      expect(new Set(cards)).toEqual(new Set(CARDS));
    }
    const days = sorted(CARDS, { sortBy: 'days', descending: true }).map(({ daysLeft }) => daysLeft);
    expect(days.indexOf(null)).toBe(days.filter((left) => left !== null).length);
  });

  it('those of some states are those alone', () => {
    for (const state of new Set(CARDS.map((card) => card.state))) {
      const scope = state === 'archived' ? 'archived' : 'all';
      const found = CARDS.filter((card) => passes(card, { ...FIRST_VIEW, scope, states: [state] }));
      expect(found).toEqual(CARDS.filter((card) => card.state === state));
    }
  });

  it('each card is in exactly the scopes that count it', () => {
    const counts = scopeCounts(CARDS);
    for (const scope of ['all', 'need-you', 'fine', 'archived'] as const)
      expect(CARDS.filter((card) => passes(card, { ...FIRST_VIEW, scope })).length).toBe(counts[scope]);
    expect(counts.all).toBe(counts['need-you'] + counts.fine);
  });
});

describe('columns that fit', () => {
  it.each(['en', 'ms', 'zh-CN'] as const)(
    'never wider than the list, and never without card and days (%s)',
    (language) => {
      for (let width = 360; width <= 1600; width += 20) {
        const columns = fittingColumns(width, COLUMNS, language);
        expect(columns).toEqual(expect.arrayContaining(['card', 'days']));
        const sum = columns.reduce((total, column) => total + widthOf(column, language), SELECT_WIDTH);
        expect(sum).toBeLessThanOrEqual(width);
      }
    },
  );

  it('all nine at the width of the mock', () => {
    expect(fittingColumns(1032, COLUMNS, 'en')).toHaveLength(9);
    expect(fittingColumns(1032, COLUMNS, 'zh-CN')).toHaveLength(9);
  });
});
