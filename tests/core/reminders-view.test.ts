import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { type Journal, journalSchema } from '#core/model/journal.ts';
import { ignored, snoozed, unmarked } from '#core/reminders/marks.ts';
import { remindersView } from '#core/reminders/page.ts';
import type { EdgeFacts } from '#core/reminders/view.ts';
import { aCard, aConfirmation, idNo, topUp } from '../builders.ts';
import { aCarrier } from '../rule-builders.ts';
import { type Desk, deskOf } from './reminders-desk.ts';

const carrier = aCarrier();
const edge: EdgeFacts = {
  nextLookAt: Date.parse('2026-11-24T02:00:00Z'),
  ways: [
    { way: 'node-notifier', isHere: false },
    { way: 'electron', isHere: true },
  ],
  trayHost: 'missing',
  startAtLogin: 'refused',
};
const card = (activeUntil: string, id = 1) =>
  aCard({
    id: idNo(id),
    label: `Ends ${activeUntil}`,
    confirmations: [aConfirmation({ on: '2026-11-01', activeUntil })],
  });
const viewAt = (desk: Desk, at: string) => remindersView(desk.input(at), edge);
const due = '2026-11-24T01:00:00Z';

describe('upcoming', () => {
  it("says what will be told in 90 days if nothing is done, and when in the person's zone", () => {
    const desk = deskOf({ cards: [card('2026-12-01'), card('2027-03-30', 2)] });
    desk.look(due);
    const { upcoming, upcomingTotal } = viewAt(desk, due);
    expect(upcoming.slice(0, 4).map(({ label, kind, days, at }) => [label, kind, days, at])).toEqual([
      ['Ends 2026-12-01', 'active-ends', 3, '2026-11-28T01:00:00.000Z'],
      ['Ends 2026-12-01', 'active-ends', 1, '2026-11-30T01:00:00.000Z'],
      ['Ends 2026-12-01', 'active-ends', 0, '2026-12-01T01:00:00.000Z'],
      ['Ends 2027-03-30', 'check', 30, '2026-12-01T01:00:00.000Z'],
    ]);
    expect(upcomingTotal).toBe(upcoming.length);
    expect(upcoming.filter(({ kind }) => kind === 'grace')).toHaveLength(30);
    expect(upcoming.filter(({ kind }) => kind === 'lost')).toHaveLength(1);
    // 28 February is the thirtieth day before 30 March, past the 90 days.
    expect(upcoming.some(({ deadlineOn, kind }) => deadlineOn === '2027-03-30' && kind === 'active-ends')).toBe(false);
  });

  it('agrees with what is then told', () => {
    const desk = deskOf({ cards: [card('2026-12-01'), card('2027-01-30', 2)], settings: { heartbeat: false } });
    desk.look(due);
    const announced = viewAt(desk, due).upcoming.map(({ at, key }) => `${at.slice(0, 16)} ${key}`);
    const told = desk.watch('2026-11-24T01:00:01Z', '2027-02-22T01:00:00Z');
    expect(told.toSorted()).toEqual(announced.toSorted());
  });
});

describe('what the logs say', () => {
  it('keeps snoozes that are over and marks that were taken back as history', () => {
    const desk = deskOf({ cards: [card('2026-12-01')], settings: { heartbeat: false } });
    desk.look(due);
    const [at, until] = [Date.parse('2026-11-24T01:10:00Z'), Date.parse('2026-11-25T01:00:00Z')];
    desk.change((one) => snoozed(one, deadlineOf(one, carrier), until, at));
    expect(viewAt(desk, '2026-11-24T02:00:00Z')).toMatchObject({ marks: [{ event: 'snoozed' }], pastMarks: [] });
    const over = viewAt(desk, '2026-11-25T02:00:00Z');
    expect(over.marks).toEqual([]);
    expect(over.pastMarks).toMatchObject([
      { event: 'snoozed', until: '2026-11-25T01:00:00.000Z', endedAt: '2026-11-25T01:00:00.000Z', wasTakenBack: false },
    ]);
    const ignoredAt = Date.parse('2026-11-25T03:00:00Z');
    desk.change((one) => ignored(one, deadlineOf(one, carrier), ignoredAt));
    const [mark] = viewAt(desk, '2026-11-25T03:00:00Z').marks;
    desk.change((one) => unmarked(one, mark?.recordId ?? '', ignoredAt + 60_000) ?? one);
    const back = viewAt(desk, '2026-11-25T04:00:00Z');
    expect(back.marks).toEqual([]);
    expect(back.pastMarks[0]).toMatchObject({
      event: 'ignored',
      endedAt: '2026-11-25T03:01:00.000Z',
      wasTakenBack: true,
    });
  });

  it('told with way and answer, missed with why, handled when the deadline moved', () => {
    const desk = deskOf({ cards: [card('2026-12-01')], settings: { heartbeat: false } });
    desk.look('2026-11-02T01:00:00Z');
    desk.look('2026-11-29T05:00:00Z');
    const before = viewAt(desk, '2026-11-29T05:01:00Z');
    expect(before.told[0]).toMatchObject({
      kind: 'active-ends',
      days: 3,
      late: true,
      way: 'electron',
      answer: 'delivered',
      attempt: 1,
      isHandled: false,
    });
    expect(before.missed.map(({ days, why }) => [days, why])).toEqual([
      [14, 'asleep'],
      [7, 'asleep'],
    ]);
    expect(before.handled).toEqual([]);
    desk.change((one) => ({
      ...one,
      actions: [topUp('2026-11-29', 100, { status: 'confirmed', recordedAt: '2026-11-29T06:00:00Z' })],
    }));
    const after = viewAt(desk, '2026-11-29T06:01:00Z');
    expect(after.told.every(({ isHandled }) => isHandled)).toBe(true);
    expect(after.handled).toEqual([
      {
        cardId: idNo(1),
        label: 'Ends 2026-12-01',
        deadlineOn: '2026-12-01',
        now: '2027-03-09',
        told: 1,
        lastToldAt: '2026-11-29T05:00:00.000Z',
      },
    ]);
  });

  it('what no way could show is among the missed, what was cut off by a kill is unknown', () => {
    const desk = deskOf({ cards: [card('2026-12-01')], settings: { heartbeat: false } });
    desk.look(due, { answer: 'failed' });
    expect(viewAt(desk, due).missed.map(({ key, why }) => [key, why])).toContainEqual([
      'active:2026-12-01:7',
      'no-way',
    ]);
    const killed = deskOf({ cards: [card('2026-12-01')], settings: { heartbeat: false } });
    killed.look(due, { killedBefore: true });
    expect(viewAt(killed, due).told[0]).toMatchObject({ answer: 'unknown' });
  });

  it('marks with their ids: a snooze ends when it really ends, one that is over is none', () => {
    const desk = deskOf({ cards: [card('2026-12-01')], settings: { heartbeat: false } });
    desk.look(due);
    const until = Date.parse('2027-06-01T01:00:00Z');
    desk.change((one) => snoozed(one, deadlineOf(one, carrier), until, Date.parse(due)));
    const { marks, upcoming } = viewAt(desk, '2026-11-24T02:00:00Z');
    expect(marks).toMatchObject([{ event: 'snoozed', deadlineOn: '2026-12-01', until: '2026-12-31T01:00:00.000Z' }]);
    expect(upcoming.length).toBeGreaterThan(0);
    expect(viewAt(desk, '2027-01-02T02:00:00Z').marks).toEqual([]);
    desk.change((one) => ignored(one, deadlineOf(one, carrier), Date.parse(due)));
    expect(viewAt(desk, '2026-11-24T02:00:00Z').upcoming).toEqual([]);
    expect(viewAt(desk, '2026-11-24T02:00:00Z').marks.map(({ event }) => event)).toContain('ignored');
  });
});

describe('self-audit', () => {
  it('says whether the ways, the tray and the start at login work', () => {
    const desk = deskOf({ cards: [card('2026-12-01')] });
    desk.look(due);
    expect(viewAt(desk, due).audit).toMatchObject({
      lastLookAt: '2026-11-24T01:00:00.000Z',
      nextLookAt: '2026-11-24T02:00:00.000Z',
      nextDueAt: '2026-11-28T01:00:00.000Z',
      ways: [
        { way: 'node-notifier', isHere: false, last: null },
        { way: 'electron', isHere: true, last: null },
      ],
      trayHost: 'missing',
      startAtLogin: 'refused',
      heartbeat: { isOn: true, last: null, nextAt: '2026-12-01T01:00:00.000Z' },
    });
  });

  it('says when the app was off near a deadline', () => {
    const desk = deskOf({ cards: [card('2026-12-01'), card('2027-06-01', 2)] });
    desk.look('2026-11-02T01:00:00Z');
    desk.restart();
    desk.look('2026-11-26T01:00:00Z');
    expect(viewAt(desk, '2026-11-26T01:00:00Z').audit.gaps).toEqual([
      {
        from: '2026-11-02T01:00:00.000Z',
        to: '2026-11-26T01:00:00.000Z',
        why: 'app-off',
        cardsNear: 1,
        labels: ['Ends 2026-12-01'],
      },
    ]);
  });

  it.each([
    ['2026-11-24T01:03:00Z', true, []],
    ['2026-11-24T01:10:00Z', true, ['app-off']],
    ['2026-11-24T02:00:00Z', false, []],
    ['2026-11-24T03:00:00Z', false, ['asleep']],
    ['2026-11-23T01:00:00Z', false, ['clock-back']],
  ])('a look at %s (restarted: %s) after one at 01:00 leaves %o', (at, restarted, expected) => {
    const desk = deskOf({ cards: [] });
    desk.look(due);
    if (restarted) desk.restart();
    desk.look(at);
    const journal: Journal = desk.input(at).journal;
    expect(journal.gaps.map(({ why }) => why)).toEqual(expected);
    expect(journalSchema.parse(JSON.parse(JSON.stringify(journal)))).toEqual(journal);
  });
});
