import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import type { Card } from '#core/model/card.ts';
import { withOverrides } from '#core/rules/numbers.ts';
import { aCard, aConfirmation, activity, anAction, topUp } from '../builders.ts';
import { aCarrier, aClock, aGrant, aRule, days } from '../rule-builders.ts';
import { fixed, noGrace, oneGrant, seen } from './models/shapes.ts';

const activityRule = oneGrant({
  actions: ['sms-sent', 'call-made', 'top-up'],
  gives: fixed(days(180)),
  combine: 'reset',
});
const recurring = aRule({
  ...noGrace,
  afterDeadline: 'unknown',
  clocks: [
    aClock({
      grants: [aGrant({ actions: ['plan-renewed'], gives: fixed(days(30)), combine: 'reset' })],
      recurring: { price: 300, every: days(30), sources: ['a-source'] },
    }),
  ],
});
const extension = oneGrant({ actions: ['extension-bought'], gives: fixed(days(365)), combine: 'max', cap: days(365) });
const unused = aRule({
  ...noGrace,
  clocks: [
    aClock({
      id: 'activation',
      runs: 'until-activated',
      initial: { from: 'opened', lengths: [days(60)], sources: ['a-source'] },
      grants: [],
    }),
    aClock({ initial: { from: 'activated', lengths: [days(180)], sources: ['a-source'] } }),
  ],
});

describe('what stands beside the dates', () => {
  it('says why an action did not count', () => {
    const card = aCard({
      rule: activityRule,
      actions: [
        activity('2026-01-01', 'sms-sent'),
        activity('2026-02-01', 'sms-sent', { overWifi: true }),
        activity('2026-03-01', 'sms-received'),
        activity('2026-09-01', 'sms-sent'),
      ],
    });
    const whys = deadlineOf(card, aCarrier()).reason.map((step) =>
      step.kind === 'not-counted' ? step.why : step.kind,
    );
    expect(whys).toEqual(['granted', 'over-wifi', 'kind', 'after-loss']);
  });

  it('knows what the wallet lacks', () => {
    const card = aCard({
      rule: recurring,
      confirmations: [aConfirmation({ on: '2026-11-09', balance: 210 })],
      actions: [anAction({ on: '2026-11-08', kind: 'plan-renewed' })],
    });
    expect(deadlineOf(card, aCarrier()).clocks[0]?.wallet).toEqual({ needs: 300, known: 210, knownOn: '2026-11-09' });
  });

  it('a date seen beats the computed one until a newer action, and both are kept', () => {
    const card = aCard({
      actions: [topUp('2026-11-01', 10)],
      confirmations: [seen('2026-11-02', '2026-12-01')],
    });
    const { activeUntil, difference, certainty } = deadlineOf(card, aCarrier());
    expect(activeUntil).toBe('2026-12-01');
    expect(certainty.activeUntil).toBe('seen');
    expect(difference).toMatchObject({ seen: '2026-12-01', computed: '2026-11-11', days: 20 });
  });

  it('offers the number of the rule that would explain it: RM10 gave 30 days, so RM1 gives 3', () => {
    const card = aCard({ actions: [topUp('2026-11-01', 10)], confirmations: [seen('2026-11-02', '2026-12-01')] });
    const correction = deadlineOf(card, aCarrier()).difference?.correction;
    expect(correction).toMatchObject({ path: 'clocks/validity/grants/any-top-up/gives/length/count', from: 1, to: 3 });
    const rule = card.rules[0]?.rule;
    if (!rule || !correction) throw new Error('no correction');
    const corrected = withOverrides(rule, [{ path: correction.path, value: correction.to, becauseId: null }]);
    const again = deadlineOf(
      { ...card, rules: [{ since: null, takenAt: card.createdAt, rule: corrected, overrides: [] }] },
      aCarrier(),
    );
    expect(again.difference).toBeNull();
  });

  it('a date seen and a pass bought on one day: what was recorded first happened first', () => {
    const card = aCard({
      rule: extension,
      confirmations: [seen('2026-11-22', '2026-12-01', { recordedAt: '2026-11-22T01:00:00Z' })],
      actions: [anAction({ on: '2026-11-22', kind: 'extension-bought', recordedAt: '2026-11-22T02:00:00Z' })],
    });
    expect(deadlineOf(card, aCarrier()).activeUntil).toBe('2027-11-22');
  });

  it('is an estimate while the renewal is only claimed, and where nothing says what comes after', () => {
    const claimed = deadlineOf(aCard({ actions: [topUp('2026-11-01', 10)] }), aCarrier());
    expect([claimed.certainty, claimed.doubts]).toEqual([{ activeUntil: 'estimate', lostOn: 'estimate' }, ['claimed']]);
    const open = deadlineOf(
      aCard({
        rule: aRule({ phases: [], afterDeadline: 'unknown' }),
        confirmations: [seen('2026-11-01', '2026-12-01')],
      }),
      aCarrier(),
    );
    expect([open.certainty, open.doubts]).toEqual([{ activeUntil: 'seen', lostOn: 'estimate' }, ['phase-unknown']]);
  });

  it('of a countdown that an empty balance began nothing is left when credit is back', () => {
    const empty = aClock({
      id: 'empty',
      runs: 'after-balance-used-up',
      initial: { from: 'activated', lengths: [days(180)], sources: ['a-source'] },
      grants: [aGrant({ gives: fixed(days(180)), combine: 'reset' })],
    });
    const rule = aRule({ ...noGrace, clocks: [aClock(), empty] });
    const actions = [topUp('2026-01-01', 300), activity('2026-02-01', 'balance-used-up')];
    const kindsOf = (card: Card) => deadlineOf(card, aCarrier()).reason.map(({ kind, on }) => `${kind} ${on}`);
    expect(kindsOf(aCard({ rule, actions }))).toEqual(['granted 2026-01-01', 'start 2026-02-01']);
    expect(kindsOf(aCard({ rule, actions: [...actions, topUp('2026-03-01', 10)] }))).toEqual([
      'granted 2026-01-01',
      'granted 2026-03-01',
    ]);
  });

  it('a countdown that begins after a fact stands after it', () => {
    const rule = aRule({
      ...noGrace,
      clocks: [aClock({ initial: { from: 'activated', lengths: [days(30)], sources: ['a-source'] } })],
    });
    const card = aCard({ rule, activatedOn: '2026-02-01', actions: [topUp('2026-01-20', 10)] });
    expect(deadlineOf(card, aCarrier()).reason.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'granted 2026-01-20',
      'start 2026-02-01',
    ]);
  });

  it('trusts a source of medium confidence, and no hearsay', () => {
    const card = aCard({ actions: [topUp('2026-11-01', 10, { status: 'confirmed' })] });
    const carrier = aCarrier();
    const weak = Object.fromEntries(
      Object.entries(carrier.sources).map(([id, source]) => [id, { ...source, confidence: 'low' as const }]),
    );
    expect(deadlineOf(card, carrier)).toMatchObject({ certainty: { activeUntil: 'computed', lostOn: 'computed' } });
    expect(deadlineOf(card, { ...carrier, sources: weak })).toMatchObject({
      certainty: { activeUntil: 'estimate', lostOn: 'estimate' },
      doubts: ['rule-unsure'],
    });
  });

  it('doubts a day that something else had to stand in for', () => {
    const rule = aRule({
      clocks: [aClock({ initial: { from: 'activated', lengths: [days(30)], sources: ['a-source'] } })],
    });
    const doubtsOf = (card: Card) => deadlineOf(card, aCarrier()).doubts;
    expect(doubtsOf(aCard({ rule, activatedOn: '2026-02-01' }))).toEqual([]);
    expect(doubtsOf(aCard({ rule, openedOn: '2026-01-15' }))).toEqual(['anchor-assumed']);
    const both = aCard({ rule, openedOn: '2026-01-15', registeredOn: '2026-01-20' });
    expect(deadlineOf(both, aCarrier()).activeUntil).toBe('2026-02-14');
  });

  it('the latest safe day leaves time for the slowest channel and a weekend', () => {
    // 2026-12-01 is a Tuesday; two days back is Sunday, so the Friday before.
    const card = aCard({ confirmations: [seen('2026-11-01', '2026-12-01')] });
    const carrier = aCarrier();
    const slow = { ...carrier, channels: carrier.channels.map((channel) => ({ ...channel, delayDays: 2 })) };
    expect(deadlineOf(card, carrier).latestSafeDay).toBe('2026-12-01');
    expect(deadlineOf(card, slow).latestSafeDay).toBe('2026-11-27');
  });

  it('asks for what is missing', () => {
    expect(deadlineOf(aCard({ rule: unused }), aCarrier())).toMatchObject({
      activeUntil: null,
      missing: ['date-seen', 'activated-on', 'last-action'],
    });
  });
});
