import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#core/model/reminder.ts';
import { aCard, aConfirmation, activity, idNo, noon, topUp } from '../builders.ts';
import { aCarrier, aClock, aGrant, aPlan, aRule, days } from '../rule-builders.ts';
import { deskOf } from './reminders-desk.ts';

const settings = { heartbeat: false };
const far = aConfirmation({ on: '2026-11-01', activeUntil: '2027-12-01' });
const claimed = (facts: object = {}) =>
  topUp('2026-11-24', 1, { id: idNo(7), recordedAt: '2026-11-24T03:00:00Z', ...facts });
const arrived = (when: string): string => `arrived:${idNo(7)}:${when}`;

describe('has the balance arrived?', () => {
  it.each([
    // Recorded at 11:00 in Shanghai: at 11:30, and at 09:00 of the next day.
    ['2026-11-24T03:00:00Z', ['2026-11-24T03:30', '2026-11-25T01:00']],
    // At 21:45: half an hour later it is quiet, so at 08:00; and not again at 09:00 of that morning.
    ['2026-11-24T13:45:00Z', ['2026-11-25T00:00', '2026-11-26T01:00']],
  ])('recorded at %s, asked at %o', (recordedAt, expected) => {
    const desk = deskOf({ cards: [aCard({ confirmations: [far], actions: [claimed({ recordedAt })] })], settings });
    const told = desk.watch(recordedAt, '2026-11-28T00:00:00Z');
    expect(told).toEqual([`${expected[0]} ${arrived('soon')}`, `${expected[1]} ${arrived('next-day')}`]);
  });

  it('asks with the facts of the renewal', () => {
    const desk = deskOf({ cards: [aCard({ confirmations: [far], actions: [claimed()] })], settings });
    desk.look('2026-11-24T03:30:00Z');
    expect(desk.reminders()[0]).toMatchObject({
      kind: 'arrived',
      cure: 'confirm-or-dispute',
      renewal: { actionId: idNo(7), on: '2026-11-24', paid: { amount: 100, currency: 'MYR' } },
    });
  });

  it.each([
    ['confirmed', { actions: [claimed({ status: 'confirmed' })] }],
    ['disputed', { actions: [claimed({ status: 'disputed' })] }],
    ['removed', { actions: [claimed({ removedAt: '2026-11-24T03:10:00Z' })] }],
    [
      'followed by a date seen',
      {
        actions: [claimed()],
        confirmations: [
          far,
          aConfirmation({ on: '2026-11-24', activeUntil: '2027-12-02', recordedAt: '2026-11-24T03:10:00Z' }),
        ],
      },
    ],
    [
      'a text, for which no balance comes',
      { actions: [{ ...activity('2026-11-24', 'sms-sent'), recordedAt: '2026-11-24T03:00:00Z' }] },
    ],
    ['history typed in', { actions: [claimed({ on: '2026-10-01' })] }],
  ])('is not asked of an action that is %s', (_, facts) => {
    const desk = deskOf({ cards: [aCard({ confirmations: [far], ...facts } as never)], settings });
    expect(desk.watch('2026-11-24T03:15:00Z', '2026-11-28T00:00:00Z')).toEqual([]);
  });

  it('is asked at the next start when the app was off, once', () => {
    const desk = deskOf({ cards: [aCard({ confirmations: [far], actions: [claimed()] })], settings });
    desk.look('2026-11-24T03:00:00Z');
    desk.restart();
    expect(desk.look('2026-11-27T03:00:00Z')).toEqual([arrived('next-day')]);
    expect(desk.record(arrived('soon'))).toMatchObject({ event: 'missed', why: 'app-off' });
  });
});

describe('status check', () => {
  const told = (confirmations: readonly ReturnType<typeof aConfirmation>[], more: object = {}) =>
    deskOf({ cards: [aCard({ createdAt: noon('2026-11-01'), confirmations, ...more } as never)], settings }).watch(
      '2026-11-02T00:00:00Z',
      '2027-01-05T00:00:00Z',
    );

  it('every 30 days without a confirmation', () => {
    expect(told([far])).toEqual(['2026-12-01T01:00 check:2026-11-01:30', '2026-12-31T01:00 check:2026-11-01:60']);
  });

  it('counts from the last thing confirmed', () => {
    const actions = [topUp('2026-11-20', 1, { status: 'confirmed' })];
    expect(told([far], { actions })).toEqual(['2026-12-20T01:00 check:2026-11-20:30']);
  });

  it('gives way to the milestones, and never with null', () => {
    const soon = aConfirmation({ on: '2026-11-01', activeUntil: '2026-12-25' });
    expect(told([soon]).some((line) => line.includes('check'))).toBe(false);
    expect(told([far], { policy: { ...DEFAULT_POLICY, statusCheckAfterDays: null } })).toEqual([]);
  });

  it('says for how many days nobody looked', () => {
    const desk = deskOf({ cards: [aCard({ createdAt: noon('2026-11-01'), confirmations: [far] })], settings });
    expect(desk.look('2026-12-10T01:00:00Z')).toEqual(['check:2026-11-01:30']);
    expect(desk.reminders()[0]).toMatchObject({ kind: 'check', days: 39, cure: 'look-at-date' });
  });
});

describe('a card without a date', () => {
  it('is asked about the next day, then as often as a status check, until a date is known', () => {
    const desk = deskOf({ cards: [aCard({ createdAt: noon('2026-11-01') })], settings });
    expect(desk.watch('2026-11-01T12:00:00Z', '2026-12-10T00:00:00Z')).toEqual([
      '2026-11-02T01:00 undated:2026-11-01:1',
      '2026-12-02T01:00 undated:2026-11-01:31',
    ]);
    desk.change((card) => ({
      ...card,
      confirmations: [{ ...far, recordedAt: '2026-12-10T02:00:00Z', on: '2026-12-10' as never }],
    }));
    expect(desk.watch('2026-12-10T02:00:00Z', '2027-01-05T00:00:00Z')).toEqual([]);
  });
});

describe('balances', () => {
  const plan = aPlan({ minimumBalance: { amount: 1000, sources: ['a-source'] } });
  const carrier = aCarrier({ plans: [plan] });
  const saw = (balance: number) =>
    aConfirmation({
      id: idNo(5),
      on: '2026-11-24',
      activeUntil: '2027-12-01',
      balance,
      recordedAt: '2026-11-24T03:00:00Z',
    });

  it.each([
    [999, ['2026-11-25T01:00 balance:00000000-0000-4000-8000-000000000005']],
    [1000, []],
  ])('a balance of %i sen where RM10 are needed: %o', (balance, expected) => {
    const desk = deskOf({ cards: [aCard({ confirmations: [saw(balance)] })], carrier, settings });
    expect(desk.watch('2026-11-24T03:00:00Z', '2026-12-20T00:00:00Z')).toEqual(expected);
  });

  it('says what is needed and what was seen', () => {
    const desk = deskOf({ cards: [aCard({ confirmations: [saw(400)] })], carrier, settings });
    desk.look('2026-11-25T01:00:00Z');
    expect(desk.reminders()[0]).toMatchObject({
      kind: 'balance-low',
      cure: 'top-up',
      balance: { needs: { amount: 1000, currency: 'MYR' }, known: { amount: 400, currency: 'MYR' } },
    });
  });

  it('is settled by a top-up', () => {
    const actions = [topUp('2026-11-24', 10, { status: 'confirmed', recordedAt: '2026-11-24T04:00:00Z' })];
    const desk = deskOf({ cards: [aCard({ confirmations: [saw(400)], actions })], carrier, settings });
    expect(desk.watch('2026-11-24T04:00:00Z', '2026-12-20T00:00:00Z')).toEqual([]);
  });

  const recurring = aRule({
    clocks: [
      aClock({
        recurring: { price: 300, every: days(30), sources: ['a-source'] },
        grants: [aGrant({ actions: ['plan-renewed'], gives: { kind: 'fixed', lengths: [days(30)] } })],
      }),
    ],
  });
  const plans = (balance: number | null) =>
    aCard({
      rule: recurring,
      policy: { ...DEFAULT_POLICY, beforeActiveEnds: [0] },
      confirmations: [aConfirmation({ on: '2026-11-20', activeUntil: '2026-12-08', balance })],
    });

  it.each([
    ['too low', 210, ['wallet:2026-12-08:3', 'wallet:2026-12-08:1', 'active:2026-12-08:0']],
    ['never seen', null, ['wallet:2026-12-08:3', 'wallet:2026-12-08:1', 'active:2026-12-08:0']],
    ['enough', 300, ['active:2026-12-08:0']],
  ])('a wallet %s before the charge', (_, balance, expected) => {
    const told = deskOf({ cards: [plans(balance)], settings }).watch('2026-11-22T00:00:00Z', '2026-12-08T10:00:00Z');
    expect(told.map((line) => line.split(' ')[1])).toEqual(expected);
  });

  it.each([
    [210, 'fill-wallet'],
    [300, 'look-at-date'],
  ])('with %i cents in the wallet the cure is: %s', (balance, cure) => {
    const desk = deskOf({ cards: [plans(balance)], settings });
    desk.look('2026-12-08T01:00:00Z');
    expect(desk.reminders()[0]).toMatchObject({
      kind: 'active-ends',
      cure,
      balance: { needs: { amount: 300 }, known: { amount: balance } },
    });
  });
});
