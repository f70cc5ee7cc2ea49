import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '#core/model/reminder.ts';
import { aCard, aConfirmation, topUp } from '../builders.ts';
import { aRule } from '../rule-builders.ts';
import { deskOf } from './reminders-desk.ts';

const seen = (activeUntil: string, on = '2026-01-02') => aConfirmation({ on, activeUntil });
const noGrace = aRule({ phases: [] });

describe('policies', () => {
  const keysOf = (told: readonly string[]): readonly string[] => told.map((line) => line.split(' ')[1] ?? '');
  const inDecember = (desk: ReturnType<typeof deskOf>) =>
    keysOf(desk.watch('2026-11-20T02:00:00Z', '2026-12-12T00:00:00Z'));
  const confirmations = [seen('2026-12-01', '2026-11-20')];
  const twoDays = {
    ...DEFAULT_POLICY,
    beforeActiveEnds: [2],
    beforeLost: [25],
    dailyInGrace: false,
    statusCheckAfterDays: null,
  };

  it('by default, by carrier and by card, the nearer one wins', () => {
    const fiveDays = { ...twoDays, beforeActiveEnds: [5] };
    const settings = { policy: twoDays, byCarrier: { tiny: fiveDays }, heartbeat: false };
    const own = { ...twoDays, beforeActiveEnds: [4] };
    expect(
      inDecember(deskOf({ cards: [aCard({ confirmations })], settings: { policy: twoDays, heartbeat: false } })),
    ).toEqual(['active:2026-12-01:2', 'lost:2027-01-01:25']);
    expect(inDecember(deskOf({ cards: [aCard({ confirmations })], settings }))[0]).toBe('active:2026-12-01:5');
    expect(inDecember(deskOf({ cards: [aCard({ confirmations, policy: own })], settings }))[0]).toBe(
      'active:2026-12-01:4',
    );
  });

  it('repeat until handled: every day from the first milestone on, until a renewal moves the deadline', () => {
    const policy = { ...twoDays, repeatUntilHandled: true };
    const desk = deskOf({ cards: [aCard({ confirmations, policy })], settings: { heartbeat: false } });
    expect(keysOf(desk.watch('2026-11-20T02:00:00Z', '2026-12-03T02:00:00Z'))).toEqual([
      'active:2026-12-01:2',
      'active:2026-12-01:1',
      'active:2026-12-01:0',
      'lost:2027-01-01:30',
      'lost:2027-01-01:29',
    ]);
    desk.change((card) => ({
      ...card,
      actions: [topUp('2026-12-03', 100, { status: 'confirmed', recordedAt: '2026-12-03T03:00:00Z' })],
    }));
    expect(desk.watch('2026-12-03T03:00:00Z', '2026-12-20T00:00:00Z')).toEqual([]);
  });

  it('no milestone at all still tells of grace and loss', () => {
    const policy = { ...twoDays, beforeActiveEnds: [], beforeLost: [] };
    const desk = deskOf({ cards: [aCard({ confirmations, policy })], settings: { heartbeat: false } });
    expect(keysOf(desk.watch('2026-11-20T02:00:00Z', '2027-01-05T00:00:00Z'))).toEqual(['lost:2027-01-01:0']);
  });
});

describe('a deadline that has just been entered', () => {
  const added = (activeUntil: string, at: string, rule = aRule()) =>
    aCard({
      createdAt: at,
      rule,
      confirmations: [aConfirmation({ on: at.slice(0, 10), activeUntil, recordedAt: at })],
    });

  it('nine days before its end: nothing at once, the seventh day is the first', () => {
    const at = '2026-11-22T04:00:00Z';
    const desk = deskOf({ cards: [added('2026-12-01', at)], settings: { heartbeat: false } });
    expect(desk.watch(at, '2026-11-27T00:00:00Z')).toEqual(['2026-11-24T01:00 active:2026-12-01:7']);
  });

  it.each([
    // Nothing else would come before the loss: the next chosen hour, or at once when that is too late.
    ['2026-12-01', '2026-11-30T04:00:00Z', '2026-12-01T01:00 active:2026-12-01:0'],
    ['2026-12-01', '2026-12-01T04:00:00Z', '2026-12-01T04:00 active:2026-12-01:0'],
  ])('a number without grace that ends on %s, entered at %s, is told %s', (activeUntil, at, expected) => {
    const desk = deskOf({ cards: [added(activeUntil, at, noGrace)], settings: { heartbeat: false } });
    expect(desk.watch(at, '2026-12-01T15:00:00Z')).toEqual([expected]);
  });

  it('is not told when it was lost already', () => {
    const at = '2026-12-05T04:00:00Z';
    expect(
      deskOf({ cards: [added('2026-12-01', at, noGrace)], settings: { heartbeat: false } }).watch(
        at,
        '2026-12-20T00:00:00Z',
      ),
    ).toEqual([]);
  });

  it('that a clock far ahead recorded is told all the same', () => {
    const card = added('2026-12-01', '2027-12-01T04:00:00Z');
    expect(deskOf({ cards: [card] }).look('2026-12-01T01:00:00Z')).toEqual(['active:2026-12-01:0']);
  });
});
