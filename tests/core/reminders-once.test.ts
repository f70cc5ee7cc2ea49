import { describe, expect, it } from 'vitest';
import { readCard, writeCard } from '#core/document.ts';
import type { Card } from '#core/model/card.ts';
import { DEFAULT_SETTINGS } from '#core/model/settings.ts';
import { decide } from '#core/reminders/decide.ts';
import { withLog } from '#core/reminders/marks.ts';
import { aCard, aConfirmation, idNo, topUp } from '../builders.ts';
import { deskOf } from './reminders-desk.ts';

/** One identity is told once on this computer, whatever happens in between. */

const card = (): Card => aCard({ confirmations: [aConfirmation({ on: '2026-01-02', activeUntil: '2026-12-01' })] });
const settings = { heartbeat: false };
const due = '2026-11-24T01:00:00Z';

const throughText = (one: Card): Card => {
  const reading = readCard(writeCard(one));
  if (reading.kind !== 'loaded') throw new Error(reading.kind);
  return reading.card;
};

describe('told once', () => {
  it.each([
    ['a second look at the same instant', due],
    ['an hour later', '2026-11-24T02:00:00Z'],
    ['a clock set back before it was due, then on', '2026-11-24T01:00:01Z'],
  ])('%s tells nothing more', (_, at) => {
    const desk = deskOf({ cards: [card()], settings });
    expect(desk.look(due)).toEqual(['active:2026-12-01:7']);
    desk.look('2026-11-23T01:00:00Z');
    desk.restart();
    desk.change(throughText);
    expect(desk.look(at)).toEqual([]);
  });

  it('a record that lies in the future, since the clock was ahead, still counts', () => {
    const desk = deskOf({ cards: [card()], settings });
    // The clock shows 28 November by mistake: the third day is told, the fourteenth and seventh are passed over.
    expect(desk.look('2026-11-28T02:00:00Z')).toEqual(['active:2026-12-01:3']);
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ event: 'missed' });
    // Set right again: what was passed over by mistake is told when it is really due …
    expect(desk.look(due)).toEqual(['active:2026-12-01:7']);
    // … and what was told in that future is not told again.
    expect(desk.look('2026-11-28T01:00:00Z')).toEqual([]);
    expect(desk.look('2026-11-30T01:00:00Z')).toEqual(['active:2026-12-01:1']);
  });

  it('what a clock that was ahead passed over stays open when that hour has come, also with the later one told', () => {
    const desk = deskOf({ cards: [card()], settings });
    // By mistake already 28 November, 02:00: the third day is told, those before it are passed over for it.
    expect(desk.look('2026-11-28T02:00:00Z')).toEqual(['active:2026-12-01:3']);
    expect(desk.look('2026-11-16T01:00:00Z')).toEqual(['active:2026-12-01:30']);
    // Asleep through the seventh day and past the hour of the mistake. In London the third is due at nine only.
    desk.move('Europe/London');
    desk.change(throughText);
    expect(desk.look('2026-11-28T08:30:00Z')).toEqual(['active:2026-12-01:7']);
    expect(desk.look('2026-11-28T09:00:00Z')).toEqual([]);
    // That was told by a clock that is right: now the fourteenth is passed over for good.
    desk.settle({ policy: { ...DEFAULT_SETTINGS.reminders.policy, beforeActiveEnds: [14] } });
    expect(desk.look('2026-11-28T09:30:00Z')).toEqual([]);
    expect(desk.record('active:2026-12-01:14')).toMatchObject({ event: 'missed', at: '2026-11-28T02:00:00.000Z' });
  });

  it.each([['America/Los_Angeles'], ['Pacific/Apia'], ['Asia/Kolkata']])('a move to %s tells nothing twice', (zone) => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due);
    desk.move(zone);
    const told = desk.watch(due, '2026-12-01T15:59:00Z').map((line) => line.split(' ')[1]);
    expect(told).toEqual(['active:2026-12-01:3', 'active:2026-12-01:1', 'active:2026-12-01:0']);
  });

  it('a renewal that was undone brings the deadline back, and what was told of it stays told', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due);
    const renewal = topUp('2026-11-24', 100, { status: 'confirmed', recordedAt: '2026-11-24T03:00:00Z', id: idNo(9) });
    desk.change((one) => ({ ...one, actions: [renewal] }));
    expect(desk.look('2026-11-28T02:00:00Z')).toEqual([]);
    desk.change((one) => ({ ...one, actions: [{ ...renewal, removedAt: '2026-11-28T03:00:00Z' }] }));
    expect(desk.look('2026-11-28T03:00:00Z')).toEqual(['active:2026-12-01:3']);
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ event: 'told', attempt: 1 });
  });
});

describe('killed in between', () => {
  it('between log and notification: shown at the next start, marked as the second attempt, then never again', () => {
    const desk = deskOf({ cards: [card()], settings });
    expect(desk.look(due, { killedBefore: true })).toEqual([]);
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ event: 'told', answer: 'pending', attempt: 1 });
    desk.change(throughText);
    expect(desk.look('2026-11-24T01:05:00Z')).toEqual(['active:2026-12-01:7']);
    expect(desk.reminders()[0]).toMatchObject({ attempt: 2 });
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ answer: 'delivered', attempt: 2 });
    desk.restart();
    expect(desk.look('2026-11-24T01:10:00Z')).toEqual([]);
  });

  it('twice: nothing is shown a third time, and the page has it as missed', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due, { killedBefore: true });
    desk.look('2026-11-24T01:05:00Z', { killedAfter: true });
    expect(desk.look('2026-11-24T01:10:00Z')).toEqual([]);
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ event: 'missed', why: 'never-shown', attempt: 2 });
    expect(desk.look('2026-11-24T02:10:00Z')).toEqual([]);
    expect(desk.look('2026-11-28T01:00:00Z')).toEqual(['active:2026-12-01:3']);
  });

  it('after a showing that failed: that one was surely not seen, so the one cut off is shown once more', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due, { answer: 'failed' });
    expect(desk.look('2026-11-24T02:05:00Z', { killedBefore: true })).toEqual([]);
    expect(desk.look('2026-11-24T02:10:00Z')).toEqual(['active:2026-12-01:7']);
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ answer: 'delivered', attempt: 3, cutOffs: 1 });
  });

  it('and back only when a later one is due: that one is told, what became of the first stays unknown', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due, { killedBefore: true });
    expect(desk.look('2026-11-28T05:00:00Z')).toEqual(['active:2026-12-01:3']);
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ event: 'told', answer: 'unknown' });
  });

  it('and moved west, where the one cut off is not due yet: the one it had passed over is told meanwhile', () => {
    const desk = deskOf({ cards: [card()], zone: 'Asia/Kolkata', settings });
    desk.look('2026-11-20T03:30:00Z');
    // 09:00 in India on the 28th: the third day is cut off, the seventh was passed over for it.
    desk.look('2026-11-28T03:30:00Z', { killedBefore: true });
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ event: 'missed' });
    desk.move('Europe/London');
    expect(desk.look('2026-11-28T08:30:00Z')).toEqual(['active:2026-12-01:7']);
    expect(desk.look('2026-11-28T09:00:00Z')).toEqual(['active:2026-12-01:3']);
    expect(desk.reminders()[0]).toMatchObject({ attempt: 2 });
  });

  it('and renewed before it comes back: nothing is told after it was handled', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due, { killedBefore: true });
    desk.change((one) => ({
      ...one,
      actions: [topUp('2026-11-24', 100, { status: 'confirmed', recordedAt: '2026-11-24T01:04:00Z' })],
    }));
    expect(desk.look('2026-11-24T01:05:00Z')).toEqual([]);
  });

  it('a record of this run that has no answer yet is on its way, not cut off', () => {
    const desk = deskOf({ cards: [card()], settings });
    const { log } = decide(desk.input(due));
    desk.change((one) => withLog(one, log[0]?.records ?? []));
    expect(decide(desk.input('2026-11-24T01:00:01Z')).tell).toEqual([]);
  });
});

describe('no way could show it', () => {
  it('is tried again after an hour, two, four …, and eight times at most', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due, { answer: 'failed' });
    const tries: string[] = [];
    for (let minutes = 10; minutes < 60 * 24 * 3; minutes += 10) {
      const at = Date.parse(due) + minutes * 60_000;
      desk.look(at, { answer: 'failed' });
      if (desk.last().tell.length > 0) tries.push(new Date(at).toISOString().slice(8, 16));
    }
    expect(tries.slice(0, 4)).toEqual(['24T02:00', '24T04:00', '24T08:00', '25T00:00']);
    expect(desk.record('active:2026-12-01:7')).toMatchObject({ event: 'told', answer: 'failed' });
  });

  it('and is shown once when a way works again', () => {
    const desk = deskOf({ cards: [card()], settings });
    desk.look(due, { answer: 'failed' });
    expect(desk.last().nextDueAt).not.toBeNull();
    expect(desk.look('2026-11-24T02:00:00Z')).toEqual(['active:2026-12-01:7']);
    expect(desk.look('2026-11-24T06:00:00Z')).toEqual([]);
  });

  it('a record that the disk refused counts as told in this run', () => {
    const { cards, ...input } = deskOf({ cards: [card()], settings }).input(due);
    const unsaved = new Set([`${cards[0]?.card.id} active:2026-12-01:7`]);
    expect(decide({ ...input, cards }).tell).toHaveLength(1);
    expect(decide({ ...input, cards, unsaved }).tell).toEqual([]);
  });
});
