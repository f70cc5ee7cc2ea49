import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { ignored, snoozed, unmarked } from '#core/reminders/marks.ts';
import { remindersView } from '#core/reminders/page.ts';
import { UNTIL_RESUMED } from '#core/reminders/pause.ts';
import type { EdgeFacts } from '#core/reminders/view.ts';
import { aCard, aConfirmation, idNo } from '../builders.ts';
import { aCarrier } from '../rule-builders.ts';
import { type Desk, deskOf } from './reminders-desk.ts';

/** What the page announces while a snooze or a pause holds things back is what is then told. */

const carrier = aCarrier();
const edge: EdgeFacts = { nextLookAt: null, ways: [], trayHost: 'here', startAtLogin: 'on' };
const ending = (activeUntil: string, id = 1) =>
  aCard({ id: idNo(id), confirmations: [aConfirmation({ on: '2026-11-01', activeUntil })] });
const now = '2026-11-24T01:00:00Z';
const settings = { heartbeat: false };

const upcomingOf = (desk: Desk): string[] =>
  remindersView(desk.input(now), edge).upcoming.map(({ at, key }) => `${at.slice(0, 16)} ${key}`);
const toldLater = (desk: Desk): string[] => [...desk.watch('2026-11-24T01:00:01Z', '2027-02-22T01:00:00Z')];
const snoozeUntil = (desk: Desk, until: string): void =>
  desk.change((card) => snoozed(card, deadlineOf(card, carrier), Date.parse(until), Date.parse(now)));

describe('held back', () => {
  it.each([
    ['until tomorrow, with nothing new by then', '2026-11-25T01:00:00Z'],
    ['past two milestones', '2026-11-30T05:00:00Z'],
    ['into grace', '2026-12-10T01:00:00Z'],
    ['past the loss, which it never outlasts', '2027-06-01T01:00:00Z'],
  ])('snoozed %s', (_, until) => {
    const desk = deskOf({ cards: [ending('2026-12-01'), ending('2027-01-30', 2)], settings });
    desk.look(now);
    const before = upcomingOf(desk);
    snoozeUntil(desk, until);
    const announced = upcomingOf(desk);
    expect(announced).not.toEqual(before);
    expect(toldLater(desk).toSorted()).toEqual(announced.toSorted());
  });

  it('woken, everything comes as before', () => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.look(now);
    const before = upcomingOf(desk);
    snoozeUntil(desk, '2026-12-10T01:00:00Z');
    const [mark] = remindersView(desk.input(now), edge).marks;
    desk.change((card) => unmarked(card, mark?.recordId ?? '', Date.parse(now)) ?? card);
    expect(upcomingOf(desk)).toEqual(before);
  });

  it('snoozed and ignored: nothing comes', () => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.look(now);
    snoozeUntil(desk, '2026-11-25T01:00:00Z');
    desk.change((card) => ignored(card, deadlineOf(card, carrier), Date.parse(now)));
    expect(upcomingOf(desk)).toEqual([]);
  });

  it('paused for a week, the latest of what fell due is told when the pause is over', () => {
    const desk = deskOf({ cards: [ending('2026-12-01'), ending('2027-01-30', 2)], settings });
    desk.look(now);
    desk.settle({ pausedUntil: '2026-12-01T01:30:00.000Z' });
    const announced = upcomingOf(desk);
    expect(announced[0]).toBe('2026-12-01T01:30 active:2026-12-01:0');
    expect(toldLater(desk).toSorted()).toEqual(announced.toSorted());
  });

  it('paused without an end, nothing comes', () => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.look(now);
    desk.settle({ pausedUntil: UNTIL_RESUMED });
    expect(upcomingOf(desk)).toEqual([]);
  });
});
