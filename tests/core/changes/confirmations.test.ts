import { describe, expect, it } from 'vitest';
import { recordConfirmation, removeConfirmation } from '#core/changes/confirmations.ts';
import { deadlineOf } from '#core/expiry.ts';
import { aCard, aConfirmation, aReceipt, idNo, noon, topUp } from '../../builders.ts';
import { aCarrier, aClock, aGrant, aRule } from '../../rule-builders.ts';
import { aSeenDraft, changed, context, TODAY } from './situation.ts';

describe('a date that was seen', () => {
  it('is recorded with its files and counts', () => {
    const file = {
      kind: 'date-screenshot',
      fileName: 'app.png',
      mediaType: 'image/png',
      bytes: 9,
      sha256: 'c'.repeat(64),
    } as const;
    const after = changed(recordConfirmation(aCard(), aSeenDraft({ activeUntil: '2027-03-01' }), context(), [file]));
    expect(after.confirmations).toMatchObject([{ id: idNo(1000), on: TODAY, activeUntil: '2027-03-01' }]);
    expect(after.receipts).toMatchObject([{ provesId: idNo(1000), kind: 'date-screenshot' }]);
    expect(deadlineOf(after, aCarrier())).toMatchObject({
      activeUntil: '2027-03-01',
      certainty: { activeUntil: 'seen' },
    });
  });

  it('comes after what was recorded before it, also when the clock was set back meanwhile', () => {
    const bought = topUp(TODAY, 10, { recordedAt: `${TODAY}T08:00:00.000Z` });
    const before = context({ now: `${TODAY}T07:00:00.000Z` });
    const after = changed(
      recordConfirmation(aCard({ actions: [bought] }), aSeenDraft({ activeUntil: '2027-03-01' }), before),
    );
    expect(after.confirmations[0]?.recordedAt).toBe(`${TODAY}T08:00:00.001Z`);
    expect(deadlineOf(after, aCarrier()).activeUntil).toBe('2027-03-01');
  });

  it.each([
    ['nothing', {}, { kind: 'nothing-seen' }],
    [
      'tomorrow’s look',
      { on: '2026-11-23', activeUntil: '2026-12-01' },
      { kind: 'day-in-future', on: '2026-11-23', today: TODAY },
    ],
    [
      'a look before the card',
      { on: '2026-09-09', balance: 5 },
      { kind: 'day-before-card', on: '2026-09-09', opened: '2026-09-10' },
    ],
    ['2199', { activeUntil: '2199-12-01' }, { kind: 'day-too-far', on: '2199-12-01', latest: '2046-11-22' }],
    [
      'a receive date in 2199',
      { receiveUntil: '2199-12-01' },
      { kind: 'day-too-far', on: '2199-12-01', latest: '2046-11-22' },
    ],
    [
      'a date before the card',
      { activeUntil: '2026-09-09' },
      { kind: 'days-out-of-order', earlier: '2026-09-10', later: '2026-09-09' },
    ],
    [
      'receive-only over before active',
      { activeUntil: '2026-12-31', receiveUntil: '2026-12-01' },
      { kind: 'days-out-of-order', earlier: '2026-12-31', later: '2026-12-01' },
    ],
    [
      'a balance of ten million and one',
      { balance: 1_000_000_100 },
      { kind: 'amount-too-large', largest: 1_000_000_000, currency: 'MYR' },
    ],
  ])('is refused with %s', (_name, facts, failure) => {
    const card = aCard({ openedOn: '2026-09-10' });
    expect(recordConfirmation(card, aSeenDraft(facts), context())).toEqual({ ok: false, failure });
  });

  it.each([
    ['the last day of the twentieth year', { activeUntil: '2046-11-22' }],
    ['a date that is over', { activeUntil: '2026-10-01' }],
    ['a balance alone, also an empty one', { balance: 0 }],
    ['the receive date alone', { receiveUntil: '2026-12-31' }],
  ])('is taken: %s', (_name, facts) => {
    expect(recordConfirmation(aCard(), aSeenDraft(facts), context()).ok).toBe(true);
  });
});

describe('what it says of claimed renewals', () => {
  /** Active until 1 December; RM30 on 20 November, claimed: until 20 December by the rule. */
  const claimed = aCard({
    confirmations: [aConfirmation({ on: '2026-11-01', activeUntil: '2026-12-01' })],
    actions: [topUp('2026-11-20', 30, { id: idNo(5) })],
  });
  const statusAfter = (facts: Parameters<typeof aSeenDraft>[0], card = claimed) =>
    changed(recordConfirmation(card, aSeenDraft(facts), context())).actions[0]?.status;

  it.each([
    ['the date of the rule', { activeUntil: '2026-12-20' }, 'confirmed'],
    ['a later date, by a rule nobody knew', { activeUntil: '2027-01-20' }, 'confirmed'],
    ['an earlier one, yet later than before', { activeUntil: '2026-12-06' }, 'confirmed'],
    ['a balance', { balance: 3420 }, 'confirmed'],
    ['the old date still', { activeUntil: '2026-12-01' }, 'claimed'],
    ['a look on the day before the payment', { on: '2026-11-19', activeUntil: '2026-12-20' }, 'claimed'],
  ])('%s: %s', (_name, facts, status) => {
    expect(statusAfter(facts)).toBe(status);
  });

  it('confirms what did not have to move the date: RM5 gives five days where a month is left', () => {
    const small = { ...claimed, actions: [topUp('2026-11-20', 5, { id: idNo(5) })] };
    expect(statusAfter({ activeUntil: '2026-12-01' }, small)).toBe('confirmed');
  });

  it('leaves a disputed renewal disputed, and a removed one alone', () => {
    const disputed = { ...claimed, actions: [topUp('2026-11-20', 30, { status: 'disputed' })] };
    expect(statusAfter({ activeUntil: '2026-12-20' }, disputed)).toBe('disputed');
    const removed = { ...claimed, actions: [topUp('2026-11-20', 30, { removedAt: noon('2026-11-21') })] };
    expect(statusAfter({ activeUntil: '2026-12-20' }, removed)).toBe('claimed');
  });

  it('waits for an extension that shows days later', () => {
    const late = aRule({ clocks: [aClock({ grants: [aGrant({ counts: 'operator-text', combine: 'add' })] })] });
    const card = { ...claimed, rules: [{ since: null, takenAt: noon('2026-01-01'), rule: late, overrides: [] }] };
    expect(statusAfter({ activeUntil: '2026-12-01' }, card)).toBe('claimed');
    expect(statusAfter({ activeUntil: '2026-12-31' }, card)).toBe('confirmed');
  });
});

it('taken back leaves a tombstone and loose receipts', () => {
  const card = aCard({
    confirmations: [aConfirmation({ id: idNo(5), activeUntil: '2026-12-01' })],
    receipts: [aReceipt({ provesId: idNo(5) })],
  });
  const after = changed(removeConfirmation(card, idNo(5), context()));
  expect(after.confirmations[0]?.removedAt).toBe(noon('2026-11-22'));
  expect(after.receipts[0]?.provesId).toBeNull();
  expect(removeConfirmation(after, idNo(5), context())).toEqual({
    ok: false,
    failure: { kind: 'record-missing', recordId: idNo(5) },
  });
});
