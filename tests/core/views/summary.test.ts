import { describe, expect, it } from 'vitest';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { summaryOf } from '#core/views/summary.ts';
import {
  aBinding,
  aCard,
  aConfirmation,
  activity,
  aReceipt,
  aReminderRecord,
  idNo,
  noon,
  paid,
  ringgit,
  topUp,
} from '../../builders.ts';
import { aCarrier, aClock, aPlan, aProduct, aRule, days } from '../../rule-builders.ts';

const NOW = Date.parse('2026-11-22T01:00:00Z');
const summary = (card: Card, carrier: Carrier | null = aCarrier(), now = NOW): CardSummary =>
  summaryOf(card, carrier, now);

/** A card of the tiny carrier whose date was seen on the first of the month. */
const seenUntil = (activeUntil: string, facts: Parameters<typeof aCard>[0] = {}): Card =>
  aCard({ confirmations: [aConfirmation({ on: '2026-11-01', activeUntil })], ...facts });

const noGrace = aRule({ phases: [] });

describe('the row of a card', () => {
  it('says who it is, where it stands and why', () => {
    const card = seenUntil('2026-12-01', {
      label: 'Maybank codes',
      number: '+60172384419',
      actions: [topUp('2026-11-10', 30, { id: idNo(5), status: 'confirmed' })],
      receipts: [aReceipt({ provesId: idNo(5) })],
      bindings: [aBinding({ id: idNo(6) }), aBinding({ id: idNo(7), moved: true })],
      activatedOn: '2025-03-01',
    });
    expect(summary(card)).toMatchObject({
      label: 'Maybank codes',
      numberShown: '+60 17-238 4419',
      country: 'MY',
      state: 'due-soon',
      needsYou: true,
      nextStep: 'top-up',
      activeUntil: '2026-12-10',
      receiveUntil: '2027-01-09',
      lostOn: '2027-01-10',
      daysLeft: 18,
      since: '2025-03-01',
      why: { kind: 'granted', until: '2026-12-10', effect: 'later' },
      lastRenewal: { on: '2026-11-10', kind: 'top-up', paid: { amount: 3000, currency: 'MYR' }, status: 'confirmed' },
      receiptsKept: 1,
      receiptsMissing: 0,
      accounts: 2,
      accountsLeft: 1,
      health: ['due-soon'],
    });
  });

  it('counts days where the carrier is: the same instant is another day in Los Angeles', () => {
    const card = seenUntil('2026-12-01', { rule: noGrace });
    const late = Date.parse('2026-11-30T23:30:00Z');
    expect(summary(card, aCarrier(), late).daysLeft).toBe(0);
    expect(summary(card, aCarrier({ timeZone: 'America/Los_Angeles' }), late).daysLeft).toBe(1);
  });

  it('takes as the reason the step that decided, not the last one', () => {
    const card = seenUntil('2026-12-01', { actions: [topUp('2026-11-10', 5, { id: idNo(5) })] });
    expect(summary(card).why).toMatchObject({ kind: 'seen', until: '2026-12-01' });
  });

  it('takes as the last renewal what counted, not a data pass bought later', () => {
    const pass = activity('2026-11-20', 'pass-bought', { payment: ringgit(2) });
    const card = seenUntil('2026-12-01', { actions: [topUp('2026-11-10', 30), pass] });
    expect(summary(card).lastRenewal).toMatchObject({ on: '2026-11-10', kind: 'top-up' });
    expect(summary(seenUntil('2026-12-01', { actions: [pass] })).lastRenewal).toMatchObject({ kind: 'pass-bought' });
  });

  it('stays readable when its carrier is gone', () => {
    const gone = summary(seenUntil('2026-12-01', { carrierId: 'gone', planId: 'away', number: '+60172384419' }), null);
    expect(gone).toMatchObject({
      carrierNames: { en: 'gone' },
      planNames: { en: 'away' },
      timeZone: 'UTC',
      activeUntil: '2026-12-01',
    });
    expect(gone.cheapest).toBeNull();
  });
});

describe('the wallet of a plan that renews itself', () => {
  const clock = aClock({ recurring: { price: 300, every: days(30), sources: ['a-source'] } });
  const rule = aRule({ clocks: [clock], phases: [] });
  const carrier = aCarrier({ plans: [aPlan({ rules: [rule] })] });
  const card = (balance: number): Card =>
    aCard({ rule, confirmations: [aConfirmation({ on: '2026-11-08', activeUntil: '2026-12-08', balance })] });

  it.each([
    [210, 'fill-wallet', ['due-soon', 'balance-low']],
    [300, 'see-date', ['due-soon']],
  ])('with %d sen', (balance, nextStep, health) => {
    const shown = summary(card(balance), carrier);
    expect(shown.wallet).toEqual({
      needs: { amount: 300, currency: 'MYR' },
      known: { amount: balance, currency: 'MYR' },
    });
    expect(shown).toMatchObject({ nextStep, health });
  });
});

it('the balance that roaming needs is part of its health', () => {
  const carrier = aCarrier({ plans: [aPlan({ minimumBalance: { amount: 1000, sources: ['a-source'] } })] });
  const card = (balance: number) =>
    aCard({ confirmations: [aConfirmation({ on: '2026-11-08', activeUntil: '2027-12-08', balance })] });
  expect(summary(card(999), carrier)).toMatchObject({ health: ['balance-low'], needsYou: false });
  expect(summary(card(1000), carrier).health).toEqual([]);
});

it('a snooze counts until it is over, and for its own deadline only', () => {
  const snoozed = (until: string, deadlineOn: string): Card => ({
    ...seenUntil('2026-12-01'),
    reminders: {
      updatedAt: noon('2026-11-01'),
      policy: null,
      log: [aReminderRecord({ event: 'snoozed', until, deadlineOn: deadlineOn as never })],
    },
  });
  expect(summary(snoozed('2026-11-23T01:00:00.000Z', '2026-12-01')).snoozedUntil).toBe('2026-11-23T01:00:00.000Z');
  expect(summary(snoozed('2026-11-22T01:00:00.000Z', '2026-12-01')).snoozedUntil).toBeNull();
  expect(summary(snoozed('2026-11-23T01:00:00.000Z', '2026-10-01')).snoozedUntil).toBeNull();
});

it('spending of 24 months by month and currency, and what the next year takes', () => {
  const carrier = aCarrier({ plans: [aPlan({ products: [aProduct({ price: 6000 })] })] });
  const card = aCard({
    actions: [
      topUp('2024-11-30', 99, { id: idNo(1) }),
      topUp('2024-12-01', 1, { id: idNo(2) }),
      topUp('2026-08-03', 10, { id: idNo(3) }),
      topUp('2026-08-31', 20.5, { id: idNo(4), status: 'disputed' }),
      topUp('2026-08-31', 0, { id: idNo(5), payment: paid(700, 'EUR') }),
      topUp('2026-09-01', 30, { id: idNo(6), removedAt: noon('2026-09-02') }),
      topUp('2026-09-01', 30, { id: idNo(7), payment: { ...ringgit(0), faceValue: 500 } }),
    ],
    confirmations: [aConfirmation({ on: '2026-11-20', activeUntil: '2027-02-27' })],
  });
  const shown = summary(card, carrier);
  expect(shown.spent).toEqual([
    { month: '2024-12', currency: 'MYR', amount: 100 },
    { month: '2026-08', currency: 'EUR', amount: 700 },
    { month: '2026-08', currency: 'MYR', amount: 3050 },
  ]);
  // Due in 97 days and good for 60 days each: 97, 157, 217, 277, 337.
  expect(shown.ahead).toEqual({ cost: { amount: 30_000, currency: 'MYR' }, renewals: 5 });
});
