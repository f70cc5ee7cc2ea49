import { describe, expect, it } from 'vitest';
import type { CardSummary } from '#core/views/card-summary.ts';
import { summaryOf } from '#core/views/summary.ts';
import { aCard, aConfirmation, topUp } from '../../builders.ts';
import { aCarrier, aPlan } from '../../rule-builders.ts';

const NOW = Date.parse('2026-11-22T01:00:00Z');

/** RM1 a day of the tiny carrier; seen on the first of the month, paid since. */
const nextStep = (activeUntil: string, ...actions: ReturnType<typeof topUp>[]): CardSummary['nextStep'] => {
  const card = aCard({ confirmations: [aConfirmation({ on: '2026-11-01', activeUntil })], actions });
  const carrier = aCarrier({ plans: [aPlan({ rules: card.rules.map(({ rule }) => rule) })] });
  const { state, nextStep: step } = summaryOf(card, carrier, NOW);
  expect(state).toBe('due-soon');
  return step;
};

describe('a card that is due soon, after a payment', () => {
  it.each([
    ['is looked for before it is paid twice', '2026-12-01', 30, 'claimed', 'confirm'],
    ['that ends within a week all the same is paid again', '2026-11-24', 8, 'claimed', 'top-up'],
    ['that was seen to arrive is paid again', '2026-12-01', 30, 'confirmed', 'top-up'],
    ['that did not arrive is asked for while there is time', '2026-12-01', 30, 'disputed', 'pursue'],
    ['that did not arrive leaves no time to ask: another way saves the number', '2026-11-29', 30, 'disputed', 'top-up'],
  ] as const)('%s', (_what, until, ringgit, status, step) => {
    expect(nextStep(until, topUp('2026-11-21', ringgit, { status }))).toBe(step);
  });
});
