import { describe, expect, it } from 'vitest';
import type { Card } from '#core/model/card.ts';
import { DEFAULT_POLICY } from '#core/model/reminder.ts';
import { aCard, aConfirmation, idNo, topUp } from '../builders.ts';
import { deskOf } from './reminders-desk.ts';

/** What was missed while the computer slept or was off is told at the next chance, once. */

const ending = (activeUntil: string, id = 1, label = 'A card'): Card =>
  aCard({ id: idNo(id), label, confirmations: [aConfirmation({ on: '2026-01-02', activeUntil })] });
const settings = { heartbeat: false };

describe('catch-up', () => {
  it('tells only the latest of a deadline, as late, and says of the older ones why they were missed', () => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    expect(desk.look('2026-11-01T01:00:00Z')).toEqual(['active:2026-12-01:30']);
    expect(desk.look('2026-11-29T05:00:00Z')).toEqual(['active:2026-12-01:3']);
    expect(desk.last().tell[0]).toMatchObject({ kind: 'cards', late: true });
    expect(desk.reminders()[0]).toMatchObject({ late: true, daysLeft: 2, kind: 'active-ends' });
    expect(desk.record('active:2026-12-01:14')).toMatchObject({
      event: 'missed',
      why: 'asleep',
      dueAt: '2026-11-17T01:00:00.000Z',
      deadlineOn: '2026-12-01',
    });
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ event: 'missed', why: 'asleep' });
  });

  it.each([
    ['first', 1, 2],
    ['last', 2, 1],
  ])('two equal top-ups of one day: the date is known since the earlier, which stands %s', (_name, earlier, later) => {
    const policy = { ...DEFAULT_POLICY, beforeActiveEnds: [10, 5] };
    const desk = deskOf({ cards: [ending('2026-11-25')], settings: { ...settings, policy } });
    desk.look('2026-11-23T02:00:00Z');
    const paid = [
      topUp('2026-11-24', 10, { id: idNo(earlier), status: 'confirmed', recordedAt: '2026-11-24T00:00:00Z' }),
      topUp('2026-11-24', 10, { id: idNo(later), status: 'confirmed', recordedAt: '2026-11-24T02:00:00Z' }),
    ];
    desk.change((one) => ({ ...one, actions: paid }));
    // The ten days of 4 December were due at nine in Shanghai, between the two.
    expect(desk.look('2026-11-24T03:00:00Z')).toEqual(['active:2026-12-04:10']);
  });

  it('tells a loss once: before the chosen hour of that day the milestones slept through are not told in its words', () => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.look('2026-12-10T01:00:00Z');
    // 08:30 in Shanghai on the first day without the number.
    expect(desk.look('2027-01-01T00:30:00Z')).toEqual([]);
    expect(desk.last().nextDueAt).toBe(Date.parse('2027-01-01T01:00:00Z'));
    expect(desk.look('2027-01-01T01:00:00Z')).toEqual(['lost:2027-01-01:0']);
    expect(desk.record('lost:2027-01-01:1')).toMatchObject({ event: 'missed' });
  });

  it.each([
    ['asleep', false],
    ['app-off', true],
  ])('missed while %s', (why, restarted) => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.look('2026-11-10T01:00:00Z');
    if (restarted) desk.restart();
    desk.look('2026-11-29T05:00:00Z');
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ why });
  });

  it.each([
    // The milestone was one of active; what is said is where the number stands now.
    ['2026-12-05T05:00:00Z', 'lost:2027-01-01:27', 'grace', '2026-12-31'],
    ['2027-03-01T05:00:00Z', 'lost:2027-01-01:0', 'lost', '2027-01-01'],
  ])('back at %s, told as %s', (at, key, kind, on) => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.look('2026-11-10T01:00:00Z');
    expect(desk.look(at)).toContain(key);
    expect(desk.reminders()[0]).toMatchObject({ kind, on, late: true });
  });

  it('with no daily reminders in grace, the end of active missed is still told in grace', () => {
    const policy = {
      beforeActiveEnds: [1, 0],
      beforeLost: [3],
      beforeHardStop: [],
      dailyInGrace: false,
      repeatUntilHandled: false,
      statusCheckAfterDays: null,
    };
    const desk = deskOf({ cards: [ending('2026-12-01')], settings: { ...settings, policy } });
    desk.look('2026-11-10T01:00:00Z');
    expect(desk.look('2026-12-10T05:00:00Z')).toEqual(['active:2026-12-01:0']);
    expect(desk.reminders()[0]).toMatchObject({ kind: 'grace', on: '2026-12-31', daysLeft: 21 });
  });

  it('is not told when it was handled meanwhile', () => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.look('2026-11-10T01:00:00Z');
    desk.change((card) => ({
      ...card,
      actions: [topUp('2026-11-20', 365, { status: 'confirmed', recordedAt: '2026-11-20T03:00:00Z' })],
    }));
    expect(desk.look('2026-11-29T05:00:00Z')).toEqual([]);
  });

  it('a renewal that did not move the date has handled nothing', () => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.change((card) => ({
      ...card,
      actions: [topUp('2026-11-20', 5, { status: 'confirmed', recordedAt: '2026-11-20T03:00:00Z' })],
    }));
    expect(desk.look('2026-11-24T01:00:00Z')).toEqual(['active:2026-12-01:7']);
  });
});

describe('several at once', () => {
  const cards = [
    ending('2026-12-06', 1, 'Twelve'),
    ending('2026-12-01', 2, 'Seven'),
    ending('2026-10-27', 3, 'Grace'),
    ending('2026-10-01', 4, 'Lost'),
    ending('2027-06-01', 5, 'Fine'),
  ];
  const quiet = {
    policy: {
      beforeActiveEnds: [12, 7],
      beforeLost: [7, 3, 1],
      beforeHardStop: [],
      dailyInGrace: true,
      repeatUntilHandled: false,
      statusCheckAfterDays: null,
    },
  };

  it('make one telling, the most urgent card first, what is lost after what can be helped', () => {
    const desk = deskOf({ cards, settings: { ...settings, ...quiet } });
    desk.look('2026-11-24T01:00:00Z');
    const { tell } = desk.last();
    expect(tell).toHaveLength(1);
    const labels = tell.flatMap((telling) => (telling.kind === 'cards' ? telling.items.map(({ label }) => label) : []));
    expect(labels).toEqual(['Grace', 'Seven', 'Twelve', 'Lost']);
  });

  it('a card with several reasons is one item', () => {
    const card = aCard({
      confirmations: [aConfirmation({ on: '2026-01-02', activeUntil: '2026-12-01' })],
      actions: [topUp('2026-11-23', 1, { id: idNo(7), recordedAt: '2026-11-23T03:00:00Z' })],
    });
    const desk = deskOf({ cards: [card], settings });
    desk.look('2026-11-24T01:00:00Z');
    expect(desk.last().tell).toHaveLength(1);
    expect(desk.reminders().map(({ kind }) => kind)).toEqual(['active-ends', 'arrived']);
  });

  it('a card in the archive is not spoken of', () => {
    const card = { ...ending('2026-12-01') };
    const archived = { ...card, details: { ...card.details, archivedAt: '2026-11-01T00:00:00Z' } };
    const desk = deskOf({ cards: [archived], settings });
    expect(desk.look('2026-11-24T01:00:00Z')).toEqual([]);
    expect(desk.last().tray).toMatchObject({ look: 'calm', count: 0, soonest: [] });
  });
});

describe('when to look again', () => {
  it('at the next due instant, and never later than an hour', () => {
    const desk = deskOf({ cards: [ending('2026-12-01')], settings });
    desk.look('2026-11-24T01:00:00Z');
    expect(desk.last()).toMatchObject({
      nextDueAt: Date.parse('2026-11-28T01:00:00Z'),
      nextLookAt: Date.parse('2026-11-24T02:00:00Z'),
    });
    desk.look('2026-11-28T00:30:00Z');
    expect(desk.last().nextLookAt).toBe(Date.parse('2026-11-28T01:00:00Z'));
  });

  it('in an hour when nothing is ever due', () => {
    const desk = deskOf({ cards: [], settings });
    desk.look('2026-11-24T01:00:00Z');
    expect(desk.last()).toMatchObject({ nextDueAt: null, nextLookAt: Date.parse('2026-11-24T02:00:00Z') });
  });
});
