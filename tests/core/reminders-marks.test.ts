import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import type { Card } from '#core/model/card.ts';
import { DEFAULT_SETTINGS } from '#core/model/settings.ts';
import { handled, ignored, snoozed, snoozedUntil, snoozeUntil, unmarked } from '#core/reminders/marks.ts';
import { aCard, aConfirmation, topUp } from '../builders.ts';
import { aCarrier, aRule } from '../rule-builders.ts';
import { deskOf } from './reminders-desk.ts';

const settings = { heartbeat: false };
const due = '2026-11-24T01:00:00Z';
const carrier = aCarrier();
const card = (): Card => aCard({ confirmations: [aConfirmation({ on: '2026-01-02', activeUntil: '2026-12-01' })] });

const at = (text: string): number => Date.parse(text);
const put = (until: string, now: string) => (one: Card) => snoozed(one, deadlineOf(one, carrier), at(until), at(now));
const ignore = (now: string) => (one: Card) => ignored(one, deadlineOf(one, carrier), at(now));
const takeBack = (event: string, now: string) => (one: Card) => {
  const mark = one.reminders.log.find((record) => record.event === event && record.removedAt === null);
  return unmarked(one, mark?.id ?? '', at(now)) ?? one;
};
const keysOf = (told: readonly string[]): readonly string[] => told.map((line) => line.slice(0, 16 + 1 + 11));

describe('when a snooze ends', () => {
  const now = at('2026-11-24T13:30:00Z');
  it.each([
    [{ kind: 'hour' }, 'Asia/Shanghai', '2026-11-24T14:30:00.000Z'],
    [{ kind: 'tomorrow' }, 'Asia/Shanghai', '2026-11-25T01:00:00.000Z'],
    // Still the morning of the 24th there.
    [{ kind: 'tomorrow' }, 'America/Los_Angeles', '2026-11-25T17:00:00.000Z'],
    [{ kind: 'date', on: '2026-11-29' as never }, 'Asia/Shanghai', '2026-11-29T01:00:00.000Z'],
    [{ kind: 'date', on: '2026-11-01' as never }, 'Asia/Shanghai', '2026-11-24T13:30:00.000Z'],
  ] as const)('%o in %s: %s', (choice, zone, expected) => {
    expect(new Date(snoozeUntil(choice, now, zone, DEFAULT_SETTINGS.reminders)).toISOString()).toBe(expected);
  });
});

describe('snooze', () => {
  it('is silent until its end, then tells the same matter again', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due);
    desk.change(put('2026-11-26T01:00:00Z', '2026-11-24T01:05:00Z'));
    expect(snoozedUntil(desk.card(), deadlineOf(desk.card(), carrier), at('2026-11-25T00:00:00Z'))).toBe(
      at('2026-11-26T01:00:00Z'),
    );
    expect(keysOf(desk.watch('2026-11-24T01:05:00Z', '2026-11-27T00:00:00Z'))).toEqual([
      '2026-11-26T01:00 again:snooz',
    ]);
    expect(desk.reminders()).toMatchObject([{ kind: 'active-ends', on: '2026-12-01', daysLeft: 5, late: false }]);
  });

  it('over a milestone: at its end the milestone speaks for both, what it covered was missed because of it', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due);
    desk.change(put('2026-11-30T05:00:00Z', '2026-11-24T01:05:00Z'));
    expect(desk.watch('2026-11-24T01:05:00Z', '2026-11-30T06:00:00Z')).toEqual([
      '2026-11-30T05:00 active:2026-12-01:1',
    ]);
    expect(desk.record('active:2026-12-01:3')).toMatchObject({ event: 'missed', why: 'snoozed' });
  });

  it('never outlasts the last day before the loss', () => {
    const rule = aRule({ phases: [] });
    const desk = deskOf({ cards: [aCard({ rule, confirmations: card().confirmations })], settings });
    desk.look(due);
    desk.change(put('2026-12-20T01:00:00Z', '2026-11-24T01:05:00Z'));
    expect(desk.watch('2026-11-24T01:05:00Z', '2026-12-01T10:00:00Z')).toEqual([
      '2026-12-01T01:00 active:2026-12-01:0',
    ]);
  });

  it('made on the last day ends three hours before its end, also in quiet hours', () => {
    const rule = aRule({ phases: [] });
    const desk = deskOf({
      cards: [aCard({ rule, confirmations: card().confirmations })],
      zone: 'America/Los_Angeles',
      settings,
    });
    desk.look('2026-11-30T17:00:00Z');
    desk.change(put('2026-12-01T17:00:00Z', '2026-11-30T17:05:00Z'));
    // 05:00 in Los Angeles; at 08:00, when it is no longer quiet, the number would be gone.
    expect(keysOf(desk.watch('2026-11-30T17:05:00Z', '2026-12-01T15:00:00Z'))).toEqual([
      '2026-12-01T12:59 again:snooz',
    ]);
  });

  it('is of the deadline it was made for: a renewal that moves it ends it', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due);
    desk.change(put('2026-12-20T01:00:00Z', '2026-11-24T01:05:00Z'));
    desk.change((one) => ({ ...one, actions: [topUp('2026-11-24', 30, { recordedAt: '2026-11-24T02:00:00Z' })] }));
    expect(desk.watch('2026-11-24T02:00:00Z', '2026-11-24T03:00:00Z')[0]).toContain('2026-11-24T02:30 arrived:');
  });

  it('a newer one takes the place of an older one', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due);
    desk.change(put('2026-11-29T01:00:00Z', '2026-11-24T01:05:00Z'));
    desk.change(put('2026-11-24T02:05:00Z', '2026-11-24T01:06:00Z'));
    expect(keysOf(desk.watch('2026-11-24T01:06:00Z', '2026-11-27T00:00:00Z'))).toEqual([
      '2026-11-24T02:05 again:snooz',
    ]);
  });

  it('taken back: what it held comes at once', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due);
    desk.change(put('2026-11-30T05:00:00Z', '2026-11-24T01:05:00Z'));
    expect(desk.look('2026-11-28T02:00:00Z')).toEqual([]);
    desk.change(takeBack('snoozed', '2026-11-28T02:01:00Z'));
    expect(desk.look('2026-11-28T02:01:00Z')).toEqual(['active:2026-12-01:3']);
  });
});

describe('ignore and handled', () => {
  it('ignored: silent for this deadline, also in its grace; the tray does not count it; a new deadline speaks again', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due);
    expect(desk.last().tray.count).toBe(1);
    desk.change(ignore('2026-11-24T01:05:00Z'));
    expect(desk.watch('2026-11-24T01:05:00Z', '2026-12-20T00:00:00Z')).toEqual([]);
    expect(desk.last().tray.count).toBe(0);
    desk.change((one) => ({
      ...one,
      actions: [topUp('2026-12-20', 10, { status: 'confirmed', recordedAt: '2026-12-20T02:00:00Z' })],
    }));
    expect(desk.watch('2026-12-20T02:00:00Z', '2026-12-24T00:00:00Z')).toEqual([
      '2026-12-23T01:00 active:2026-12-30:7',
    ]);
  });

  it('undone: reminders go on', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due);
    desk.change(ignore('2026-11-24T01:05:00Z'));
    desk.change(takeBack('ignored', '2026-11-25T01:05:00Z'));
    expect(desk.watch('2026-11-25T01:05:00Z', '2026-11-29T00:00:00Z')).toEqual([
      '2026-11-28T01:00 active:2026-12-01:3',
    ]);
  });

  it('handled is as silent', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.change((one) => handled(one, deadlineOf(one, carrier), at('2026-11-20T00:00:00Z')));
    expect(desk.watch('2026-11-20T00:00:00Z', '2026-12-01T10:00:00Z')).toEqual([]);
  });

  it('what was told cannot be taken back', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due);
    expect(unmarked(desk.card(), 'active:2026-12-01:7', at(due))).toBeNull();
    expect(unmarked(desk.card(), 'nothing', at(due))).toBeNull();
  });
});
