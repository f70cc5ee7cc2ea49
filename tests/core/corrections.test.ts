import { describe, expect, it } from 'vitest';
import { recordConfirmation } from '#core/changes/confirmations.ts';
import { saveOverrides } from '#core/changes/rule-change.ts';
import { deadlineOf } from '#core/expiry.ts';
import { aCard, aConfirmation, activity, idNo, topUp } from '../builders.ts';
import { aCarrier, days } from '../rule-builders.ts';
import { aSeenDraft, changed, context } from './changes/situation.ts';
import { offered, unexplained } from './corrections/rows.ts';
import { fixed, oneGrant, seen } from './models/shapes.ts';

/** "RM10 gave you 30 days, the rule says 10: use 30 for this card?" */

const adds = oneGrant({ combine: 'add' });

describe('a date that was seen and another that the rule says', () => {
  it.each(offered)('$what', ({ card, path, from, to }) => {
    const { difference } = deadlineOf(card, aCarrier());
    expect(difference?.correction).toMatchObject({ path, from, to });
  });

  it.each(offered)('$what: taken for this card, the rule says what was seen', ({ card, path, to }) => {
    const seenOn = deadlineOf(card, aCarrier()).activeUntil;
    const becauseId = card.confirmations.at(-1)?.id ?? null;
    const corrected = changed(saveOverrides(card, [{ path, value: to, becauseId }], context()));
    const { activeUntil, difference, doubts } = deadlineOf(corrected, aCarrier());
    expect([activeUntil, difference]).toEqual([seenOn, null]);
    expect(doubts).toContain('own-rule');
    const { activeUntil: computed } = deadlineOf(
      { ...corrected, confirmations: corrected.confirmations.slice(0, -1) },
      aCarrier(),
    );
    expect(computed).toBe(seenOn);
  });

  it.each(unexplained)('no number is offered where %s', (_what, card) => {
    const { difference } = deadlineOf(card, aCarrier());
    expect(difference).toMatchObject({ correction: null });
  });

  it('is no difference when both agree, or when nothing was computed', () => {
    const agreed = aCard({ actions: [topUp('2026-11-01', 30)], confirmations: [seen('2026-11-02', '2026-12-01')] });
    const first = aCard({ confirmations: [seen('2026-11-02', '2026-12-01')] });
    expect([agreed, first].map((card) => deadlineOf(card, aCarrier()).difference)).toEqual([null, null]);
  });

  it('beats the computed one until a newer action, which counts from it', () => {
    const confirmations = [seen('2026-11-02', '2026-12-31')];
    const card = aCard({ rule: adds, actions: [topUp('2026-11-01', 10)], confirmations });
    expect(deadlineOf(card, aCarrier()).activeUntil).toBe('2026-12-31');
    const later = aCard({ rule: adds, actions: [topUp('2026-11-01', 10), topUp('2026-11-05', 10)], confirmations });
    expect(deadlineOf(later, aCarrier())).toMatchObject({
      activeUntil: '2027-01-10',
      certainty: { activeUntil: 'estimate' },
    });
  });

  it.each(['app', 'sms', 'receipt', 'phone-menu', 'website', 'staff', 'not-said'] as const)(
    'counts the same with its balance whether it was seen in the %s',
    (source) => {
      const card = aCard({ rule: adds, actions: [topUp('2026-11-01', 10)] });
      const draft = aSeenDraft({ source, activeUntil: '2026-12-31', balance: 1234 });
      const recorded = changed(recordConfirmation(card, draft, context()));
      expect(recorded.confirmations).toMatchObject([{ source, activeUntil: '2026-12-31', balance: 1234 }]);
      expect(recorded.actions).toMatchObject([{ status: 'confirmed' }]);
      expect(deadlineOf(recorded, aCarrier())).toMatchObject({
        activeUntil: '2026-12-31',
        certainty: { activeUntil: 'seen' },
        difference: { computed: '2026-11-11', days: 50 },
      });
    },
  );

  it('on a text or a call is corrected like money', () => {
    const rule = oneGrant({ actions: ['sms-sent'], gives: fixed(days(180)), combine: 'reset' });
    const card = aCard({
      rule,
      actions: [activity('2026-11-01', 'sms-sent')],
      confirmations: [aConfirmation({ id: idNo(5), on: '2026-11-02', activeUntil: '2027-03-31' })],
    });
    expect(deadlineOf(card, aCarrier()).difference?.correction).toMatchObject({ from: 180, to: 150 });
  });
});
