import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { aCard, aConfirmation, anAction, topUp } from '../builders.ts';
import { aCarrier, aClock, aGrant, aPhase, aRule, days } from '../rule-builders.ts';
import { fixed, noGrace } from './models/shapes.ts';

const base = aCarrier();
const [known] = Object.values(base.sources);
if (!known) throw new Error('The tiny carrier has a source');
const carrier = { ...base, sources: { ...base.sources, hearsay: { ...known, confidence: 'low' as const } } };

describe('how sure the dates are', () => {
  it('hearsay about the grace makes an estimate of the loss alone', () => {
    const rule = aRule({ phases: [aPhase({ sources: ['hearsay'] })] });
    const card = aCard({ rule, actions: [topUp('2026-11-01', 10, { status: 'confirmed' })] });
    expect(deadlineOf(card, carrier)).toMatchObject({
      certainty: { activeUntil: 'computed', lostOn: 'estimate' },
      doubts: ['rule-unsure'],
    });
  });
});

describe('the wallet of a recurring plan', () => {
  const rule = aRule({
    ...noGrace,
    clocks: [
      aClock({
        grants: [aGrant({ actions: ['plan-renewed'], gives: fixed(days(30)), combine: 'reset' })],
        recurring: { price: 300, every: days(30), sources: ['a-source'] },
      }),
    ],
  });
  const renewed = anAction({ on: '2026-11-08', kind: 'plan-renewed', payment: null });

  it.each([
    ['a renewal takes the price', [renewed], 700],
    ['a top-up adds to it', [renewed, topUp('2026-11-09', 5)], 1200],
    ['a disputed one does not', [renewed, topUp('2026-11-09', 5, { status: 'disputed' })], 700],
  ])('%s', (_what, actions, balance) => {
    const card = aCard({ rule, confirmations: [aConfirmation({ on: '2026-11-01', balance: 1000 })], actions });
    expect(deadlineOf(card, carrier).clocks[0]?.wallet).toMatchObject({ needs: 300, known: balance });
  });
});
