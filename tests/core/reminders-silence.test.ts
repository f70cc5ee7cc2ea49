import { describe, expect, it } from 'vitest';
import type { Card } from '#core/model/card.ts';
import { DEFAULT_POLICY } from '#core/model/reminder.ts';
import { aCard, aConfirmation, idNo, topUp } from '../builders.ts';
import { aRule } from '../rule-builders.ts';
import { deskOf } from './reminders-desk.ts';

const ending = (activeUntil: string, id = 1): Card =>
  aCard({ id: idNo(id), label: activeUntil, confirmations: [aConfirmation({ on: '2026-01-02', activeUntil })] });
const settings = { heartbeat: false };

describe('quiet hours', () => {
  it('hold what can wait until their end, and log nothing before', () => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.look('2026-11-20T01:00:00Z');
    // Woken at 23:00 in Shanghai, the seventh day's milestone is due since the morning.
    expect(desk.look('2026-11-24T15:00:00Z')).toEqual([]);
    expect(desk.last()).toMatchObject({ log: [], nextDueAt: Date.parse('2026-11-25T00:00:00Z') });
    expect(desk.look('2026-11-25T00:00:00Z')).toEqual(['active:2026-12-01:7']);
  });

  it('are broken by what would come too late after them', () => {
    const card = aCard({
      rule: aRule({ phases: [] }),
      confirmations: [aConfirmation({ on: '2026-01-02', activeUntil: '2026-12-01' })],
    });
    const desk = deskOf({ cards: [card, ending('2026-12-02', 2)], zone: 'America/Los_Angeles', settings });
    desk.look('2026-11-28T01:00:00Z');
    // 23:00 in Los Angeles: the first number is lost at 08:00, when the quiet hours end; the second can wait.
    expect(desk.look('2026-12-01T07:00:00Z')).toEqual(['active:2026-12-01:0']);
    expect(desk.last().nextDueAt).toBe(Date.parse('2026-12-01T16:00:00Z'));
    expect(desk.look('2026-12-01T16:00:00Z')).toEqual(['active:2026-12-02:1']);
  });

  it('end once on a night that repeats the hour of their end', () => {
    // 01:15 comes twice in New York on 1 November 2026: from the first on it is no longer quiet.
    const quiet = { from: 1320, to: 75 };
    const desk = deskOf({ cards: [ending('2026-11-08')], zone: 'America/New_York', settings: { ...settings, quiet } });
    desk.look('2026-10-25T14:00:00Z');
    expect(desk.look('2026-11-01T05:05:00Z')).toEqual([]);
    expect(desk.look('2026-11-01T06:05:00Z')).toEqual(['active:2026-11-08:7']);
  });

  it.each([
    ['none', null],
    ['of no length', { from: 480, to: 480 }],
  ])('%s hold nothing', (_, quiet) => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings: { ...settings, quiet } });
    expect(desk.look('2026-11-24T15:00:00Z')).toEqual(['active:2026-12-01:7']);
  });
});

describe('pause', () => {
  it('tells nothing until it is over, then catches up; the page says that it was the pause', () => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.look('2026-11-20T01:00:00Z');
    desk.settle({ pausedUntil: '2026-11-29T01:00:00Z' });
    desk.look('2026-11-20T02:00:00Z');
    for (let hour = 3; hour < 215; hour++)
      expect(desk.look(Date.parse('2026-11-20T00:00:00Z') + hour * 3_600_000)).toEqual([]);
    expect(desk.last().tray.pausedUntil).toBe(Date.parse('2026-11-29T01:00:00Z'));
    expect(desk.last().nextDueAt).toBe(Date.parse('2026-11-29T01:00:00Z'));
    expect(desk.look('2026-11-29T01:00:00Z')).toEqual(['active:2026-12-01:3']);
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ event: 'missed', why: 'paused' });
  });
});

describe('heartbeat', () => {
  it('once a month at the chosen hour of its first day, from the month after the first look', () => {
    const policy = { ...DEFAULT_POLICY, statusCheckAfterDays: null };
    const desk = deskOf({ cards: [ending('2028-01-01')], settings: { policy } });
    expect(desk.watch('2026-11-22T03:00:00Z', '2027-02-10T00:00:00Z')).toEqual([
      '2026-12-01T01:00 heartbeat:2026-12',
      '2027-01-01T01:00 heartbeat:2027-01',
      '2027-02-01T01:00 heartbeat:2027-02',
    ]);
    expect(desk.look('2027-01-15T01:00:00Z')).toEqual([]);
  });

  it('missed on the first, it comes later in the month', () => {
    const desk = deskOf({ cards: [] });
    desk.look('2026-11-22T03:00:00Z');
    expect(desk.look('2026-12-20T03:00:00Z')).toEqual(['heartbeat:2026-12']);
    expect(desk.last().tell[0]).toMatchObject({ kind: 'heartbeat', cards: 0 });
  });

  it('is not shown beside another reminder, which is sign enough', () => {
    const desk = deskOf({ cards: [ending('2026-12-08')] });
    desk.look('2026-11-25T03:00:00Z');
    expect(desk.look('2026-12-01T01:00:00Z')).toEqual(['active:2026-12-08:7']);
    expect(desk.look('2026-12-01T02:00:00Z')).toEqual([]);
  });

  it('can be off', () => {
    const desk = deskOf({ cards: [], settings });
    expect(desk.watch('2026-11-22T03:00:00Z', '2027-02-10T00:00:00Z')).toEqual([]);
  });
});

describe('the tray', () => {
  it.each([
    ['2027-06-01', 'calm', 0],
    ['2026-12-14', 'due', 1],
    ['2026-11-27', 'urgent', 1],
    ['2026-11-20', 'urgent', 1],
  ])('a number that ends on %s makes it %s on 24 November', (activeUntil, look, count) => {
    const desk = deskOf({ cards: [ending(activeUntil)], settings });
    desk.look('2026-11-24T01:00:00Z');
    expect(desk.last().tray).toMatchObject({ look, count });
  });

  it('names the five soonest with the days that are left of what they have', () => {
    const days = ['2027-03-01', '2026-11-20', '2026-12-01', '2027-01-01', '2026-12-24', '2027-02-01', '2026-11-30'];
    const desk = deskOf({ cards: days.map((day, index) => ending(day, index + 1)), settings });
    desk.look('2026-11-24T01:00:00Z');
    expect(desk.last().tray.soonest.map(({ label, kind, on, daysLeft }) => [label, kind, on, daysLeft])).toEqual([
      ['2026-11-30', 'active-ends', '2026-11-30', 6],
      ['2026-12-01', 'active-ends', '2026-12-01', 7],
      ['2026-11-20', 'grace', '2026-12-20', 26],
      ['2026-12-24', 'active-ends', '2026-12-24', 30],
      ['2027-01-01', 'active-ends', '2027-01-01', 38],
    ]);
  });

  it('counts a claimed renewal that waits to be confirmed', () => {
    const desk = deskOf({
      cards: [aCard({ actions: [topUp('2026-11-24', 100, { recordedAt: '2026-11-24T00:30:00Z' })] })],
      settings,
    });
    desk.look('2026-11-24T01:00:00Z');
    expect(desk.last().tray).toMatchObject({ look: 'due', count: 1 });
  });
});
