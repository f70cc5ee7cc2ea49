import { describe, expect, it } from 'vitest';
import { aCard, aConfirmation, noon, topUp } from '../builders.ts';
import { aCarrier, aClock, aGrant, aHardStop, aPhase, aRule, days } from '../rule-builders.ts';
import { deskOf } from './reminders-desk.ts';

const seen = (activeUntil: string, on = '2026-01-02') => aConfirmation({ on, activeUntil });
const noGrace = aRule({ phases: [] });

describe('milestones of a number in Kuala Lumpur, told in Shanghai', () => {
  const desk = deskOf({ cards: [aCard({ confirmations: [seen('2026-12-01')] })], settings: { heartbeat: false } });
  const told = desk.watch('2026-10-28T00:00:00Z', '2027-01-10T00:00:00Z').filter((line) => !line.includes('check'));

  it.each([
    ['2026-11-01T01:00 active:2026-12-01:30'],
    ['2026-11-17T01:00 active:2026-12-01:14'],
    ['2026-11-24T01:00 active:2026-12-01:7'],
    ['2026-11-28T01:00 active:2026-12-01:3'],
    ['2026-11-30T01:00 active:2026-12-01:1'],
    ['2026-12-01T01:00 active:2026-12-01:0'],
    // The day after the deadline is not the end of reminders.
    ['2026-12-02T01:00 lost:2027-01-01:30'],
    ['2026-12-25T01:00 lost:2027-01-01:7'],
    ['2026-12-31T01:00 lost:2027-01-01:1'],
    ['2027-01-01T01:00 lost:2027-01-01:0'],
  ])('%s', (line) => {
    expect(told).toContain(line);
  });

  it('tells six before the end, one on each of thirty days of grace, and the loss; then nothing more', () => {
    expect(told).toHaveLength(6 + 30 + 1);
  });
});

describe('the hour of the person, the day of the carrier', () => {
  it.each([
    // Over at 07:59:59 in Los Angeles: told at 09:00 of the day before, with 23 hours left.
    ['America/Los_Angeles', 540, '2026-12-01', '2026-11-30T17:00'],
    // Half an hour would be left at 07:30 of the last day: the morning before.
    ['America/Los_Angeles', 450, '2026-12-01', '2026-11-30T15:30'],
    ['America/Los_Angeles', 299, '2026-12-01', '2026-12-01T12:59'],
    // In summer a day of Kuala Lumpur is over at 08:59:59 in Los Angeles.
    ['America/Los_Angeles', 540, '2026-07-01', '2026-06-30T16:00'],
    ['Asia/Kuala_Lumpur', 540, '2026-12-01', '2026-12-01T01:00'],
    // An evening person still has three hours; after that it is the evening before.
    ['Asia/Kuala_Lumpur', 1259, '2026-12-01', '2026-12-01T12:59'],
    ['Asia/Kuala_Lumpur', 1261, '2026-12-01', '2026-11-30T13:01'],
    // 02:30 does not exist in New York on 14 March 2027: 03:00, when the clock goes on.
    ['America/New_York', 150, '2027-03-14', '2027-03-14T07:00'],
    // 01:30 comes twice on 1 November 2026: the first.
    ['America/New_York', 90, '2026-11-01', '2026-11-01T05:30'],
    ['Pacific/Apia', 540, '2026-12-01', '2026-11-30T20:00'],
    ['Australia/Lord_Howe', 135, '2026-10-04', '2026-10-03T15:30'],
  ])('in %s at minute %i, the last day of %s is told at %s', (zone, minuteOfDay, activeUntil, expected) => {
    const card = aCard({ confirmations: [seen(activeUntil)] });
    const carrier = aCarrier({ timeZone: zone === 'America/New_York' ? zone : 'Asia/Kuala_Lumpur' });
    const desk = deskOf({ cards: [card], carrier, zone, settings: { minuteOfDay, quiet: null, heartbeat: false } });
    const from = `${expected.slice(0, 8)}01T00:00:00Z`;
    desk.look(Date.parse(from) - 3 * 86_400_000);
    const last = desk.watch(
      new Date(Date.parse(`${expected}:00Z`) - 40 * 3_600_000).toISOString(),
      `${activeUntil}T23:00:00Z`,
    );
    expect(last).toContain(`${expected} active:${activeUntil}:0`);
  });

  it('waits for the end of quiet hours when the chosen hour lies in them', () => {
    const settings = { minuteOfDay: 420, quiet: { from: 1320, to: 480 }, heartbeat: false };
    const desk = deskOf({ cards: [aCard({ confirmations: [seen('2026-12-01')] })], settings });
    expect(desk.watch('2026-11-30T12:00:00Z', '2026-12-01T12:00:00Z')).toEqual([
      '2026-11-30T12:00 active:2026-12-01:1',
      '2026-12-01T00:00 active:2026-12-01:0',
    ]);
  });

  it('says the words of the carrier: when the day is over there', () => {
    const desk = deskOf({ cards: [aCard({ confirmations: [seen('2026-12-01')] })], zone: 'America/Los_Angeles' });
    desk.look('2026-11-30T17:00:00Z');
    expect(desk.reminders()[0]).toMatchObject({
      kind: 'active-ends',
      on: '2026-12-01',
      // It is one o'clock in the night of 1 December in Kuala Lumpur.
      daysLeft: 0,
      endsAt: Date.parse('2026-12-01T15:59:59.999Z'),
      follows: 'receive-only',
      receiveUntil: '2026-12-31',
      lostOn: '2027-01-01',
      cure: 'top-up',
      late: false,
    });
  });
});

describe('kinds of ends', () => {
  const tourist = aRule({ hardStops: [aHardStop()] });

  it('a hard stop that binds: move the accounts at 60, 30, 14 and 7, no top-up as a cure, then the loss', () => {
    const card = aCard({
      rule: tourist,
      registration: 'tourist',
      registeredOn: '2026-09-10',
      createdAt: noon('2026-09-10'),
      actions: [topUp('2026-09-12', 200)],
    });
    const desk = deskOf({ cards: [card], settings: { heartbeat: false } });
    const told = desk.watch('2026-09-14T00:00:00Z', '2026-12-20T00:00:00Z').filter((line) => !line.includes('arrived'));
    expect(told).toEqual([
      '2026-10-11T01:00 stop:2026-12-10:60',
      '2026-11-10T01:00 stop:2026-12-10:30',
      '2026-11-26T01:00 stop:2026-12-10:14',
      '2026-12-03T01:00 stop:2026-12-10:7',
      '2026-12-11T01:00 lost:2026-12-11:0',
    ]);
    const again = deskOf({ cards: [card] });
    again.look('2026-12-03T01:00:00Z');
    expect(again.reminders().find(({ kind }) => kind === 'hard-stop')).toMatchObject({
      cure: 'move-accounts',
      on: '2026-12-10',
      daysLeft: 7,
    });
  });

  it('a hard stop behind an earlier end: both are told, the top-up only for the end it moves', () => {
    const card = aCard({
      rule: tourist,
      registration: 'tourist',
      registeredOn: '2026-09-10',
      createdAt: noon('2026-09-10'),
      confirmations: [seen('2026-11-10', '2026-09-10')],
    });
    const desk = deskOf({ cards: [card] });
    desk.look('2026-11-10T01:00:00Z');
    expect(desk.reminders().map(({ kind, on, cure }) => [kind, on, cure])).toEqual([
      ['active-ends', '2026-11-10', 'top-up'],
      ['hard-stop', '2026-12-10', 'move-accounts'],
    ]);
  });

  it('no grace: the day after the end is the loss', () => {
    const desk = deskOf({
      cards: [aCard({ rule: noGrace, confirmations: [seen('2026-12-01')] })],
      settings: { heartbeat: false },
    });
    expect(desk.watch('2026-11-30T02:00:00Z', '2026-12-20T00:00:00Z').slice(-2)).toEqual([
      '2026-12-01T01:00 active:2026-12-01:0',
      '2026-12-02T01:00 lost:2026-12-02:0',
    ]);
  });

  it('what follows is not known: the operator is asked, and the loss is an estimate', () => {
    const card = aCard({ rule: { ...noGrace, afterDeadline: 'unknown' }, confirmations: [seen('2026-12-01')] });
    const desk = deskOf({ cards: [card] });
    desk.look('2026-12-02T01:00:00Z');
    expect(desk.reminders()[0]).toMatchObject({
      kind: 'lost',
      on: '2026-12-02',
      cure: 'contact-operator',
      estimate: true,
    });
  });

  it.each([
    ['sms-sent', 'use-it'],
    ['top-up', 'top-up'],
    ['plan-renewed', 'renew'],
  ] as const)('a number kept by %s is cured by: %s', (kind, cure) => {
    const rule = aRule({
      clocks: [aClock({ grants: [aGrant({ actions: [kind], gives: { kind: 'fixed', lengths: [days(30)] } })] })],
    });
    const desk = deskOf({ cards: [aCard({ rule, confirmations: [seen('2026-12-01')] })] });
    desk.look('2026-12-01T01:00:00Z');
    expect(desk.reminders()[0]?.cure).toBe(cure);
  });

  it.each([
    ['top-up', 'top-up'],
    ['contact-operator', 'contact-operator'],
    ['object', 'object'],
    ['none', 'move-accounts'],
  ] as const)('in a phase whose way back is %s the cure is: %s', (wayBack, cure) => {
    const card = aCard({ rule: aRule({ phases: [aPhase({ wayBack })] }), confirmations: [seen('2026-12-01')] });
    const desk = deskOf({ cards: [card] });
    desk.look('2026-12-05T01:00:00Z');
    expect(desk.reminders()[0]).toMatchObject({ kind: 'grace', cure, on: '2026-12-31', daysLeft: 26, follows: 'lost' });
  });

  it('names the last chances', () => {
    const desk = deskOf({ cards: [aCard({ confirmations: [seen('2026-12-01')] })] });
    desk.look('2026-12-29T01:00:00Z');
    expect(desk.reminders()[0]).toMatchObject({ key: 'lost:2027-01-01:3', kind: 'last-chance', daysLeft: 2 });
    expect(desk.last().tell[0]).toMatchObject({ urgent: true });
  });
});
