import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCard } from '#core/document.ts';
import { mergeCards } from '#core/merge.ts';
import { cardCopies } from '../arbitraries.ts';
import { aCard, anAction, aReceipt, idNo, noon, topUp } from '../builders.ts';
import { aRule } from '../rule-builders.ts';

/** The bytes of a card: the merge must give equal files on both computers, not only equal objects. */
const file = writeCard;

describe('merging two copies of a card', () => {
  it('gives the same card whichever copy comes first', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cardCopies, cardCopies, (a, b) => {
        expect(file(mergeCards(a, b))).toBe(file(mergeCards(b, a)));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same card in whatever order three computers meet', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cardCopies, cardCopies, cardCopies, (a, b, c) => {
        expect(file(mergeCards(mergeCards(a, b), c))).toBe(file(mergeCards(a, mergeCards(b, c))));
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing when the copies meet again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cardCopies, cardCopies, (a, b) => {
        const merged = mergeCards(a, b);
        expect(file(mergeCards(merged, merged))).toBe(file(merged));
        expect(file(mergeCards(merged, a))).toBe(file(merged));
        expect(file(mergeCards(b, merged))).toBe(file(merged));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every record that either copy knows', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(cardCopies, cardCopies, (a, b) => {
        const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
        const merged = mergeCards(a, b);
        expect(new Set(ids(merged.actions))).toEqual(new Set([...ids(a.actions), ...ids(b.actions)]));
        expect(new Set(ids(merged.receipts))).toEqual(new Set([...ids(a.receipts), ...ids(b.receipts)]));
        expect(new Set(ids(merged.reminders.log))).toEqual(new Set([...ids(a.reminders.log), ...ids(b.reminders.log)]));
      }),
    );
  });

  it('puts a renewal of one computer and a receipt of the other together', () => {
    const base = aCard({ actions: [topUp('2026-08-03', 10, { id: idNo(5) })] });
    const laptop = { ...base, actions: [...base.actions, topUp('2026-11-22', 30)] };
    const desktop = { ...base, receipts: [aReceipt({ provesId: idNo(5) })] };
    const merged = mergeCards(laptop, desktop);
    expect(merged.actions).toHaveLength(2);
    expect(merged.receipts).toHaveLength(1);
  });

  it('does not bring back what was removed later than it was changed', () => {
    const id = idNo(5);
    const edited = aCard({ actions: [anAction({ id, note: 'edited', updatedAt: noon('2026-11-20') })] });
    const removed = aCard({
      actions: [anAction({ id, updatedAt: noon('2026-11-21'), removedAt: noon('2026-11-21') })],
    });
    expect(mergeCards(edited, removed).actions[0]?.removedAt).toBe(noon('2026-11-21'));
    expect(mergeCards(removed, edited).actions[0]?.removedAt).toBe(noon('2026-11-21'));
  });

  it('takes the plan and its rules from one copy, never half of each', () => {
    const old = aCard({ planId: 'plain', updatedAt: noon('2026-11-20') });
    const moved = aCard({ planId: 'pantas', rule: aRule({ id: 'pantas-2026' }), updatedAt: noon('2026-11-21') });
    const merged = mergeCards({ ...old, rules: [...old.rules, ...old.rules] }, moved);
    expect(merged.details.planId).toBe('pantas');
    expect(merged.rules.map(({ rule }) => rule.id)).toEqual(['pantas-2026']);
  });

  it('refuses two different cards', () => {
    expect(() => mergeCards(aCard({ id: idNo(1) }), aCard({ id: idNo(2) }))).toThrow('Not two copies');
  });
});
