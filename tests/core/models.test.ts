import { describe, expect, it } from 'vitest';
import type { Deadline } from '#core/deadline.ts';
import { deadlineOf } from '#core/expiry.ts';
import type { Card } from '#core/model/card.ts';
import type { Grant, Length } from '#core/model/rule.ts';
import { withOverrides } from '#core/rules/numbers.ts';
import { aCard, aConfirmation, activity, anAction, topUp } from '../builders.ts';
import { aCarrier, aClock, aGrant, aHardStop, aPhase, aRule, days, months } from '../rule-builders.ts';

/** The nineteen rule models, at least three real dates for each. Dates: active until, receives until, lost on. */

type Dates = readonly [string | null, string | null, string | null];
const datesOf = ({ activeUntil, receiveUntil, lostOn }: Deadline): Dates => [activeUntil, receiveUntil, lostOn];

const noGrace = { phases: [] };
const oneGrant = (grant: Partial<Grant>, more: Parameters<typeof aRule>[0] = noGrace) =>
  aRule({ clocks: [aClock({ grants: [aGrant(grant)] })], ...more });
const fixed = (...lengths: Length[]): Grant['gives'] => ({ kind: 'fixed', lengths });
const seen = (on: string, activeUntil: string, more = {}) => aConfirmation({ on, activeUntil, ...more });

const soSim = oneGrant({
  gives: {
    kind: 'tiers',
    tiers: [
      { from: 10_000, length: days(180) },
      { from: 20_000, length: days(365) },
      { from: 50_000, length: days(730) },
    ],
  },
  combine: 'max',
});
const reset180 = oneGrant({ gives: fixed(days(180)), combine: 'reset' });
const add365 = oneGrant({ combine: 'add', cap: days(365) });
const bothKinds = aRule({
  ...noGrace,
  clocks: [
    aClock({
      grants: [
        aGrant(),
        aGrant({
          id: 'shared',
          actions: ['shared-credit'],
          gives: {
            kind: 'tiers',
            tiers: [
              { from: 100, length: days(2) },
              { from: 600, length: days(3) },
              { from: 1000, length: days(5) },
            ],
          },
        }),
      ],
    }),
  ],
});
const activityRule = oneGrant({ actions: ['sms-sent', 'call-made', 'top-up'], gives: fixed(days(180)), combine: 'reset' });
const packRule = oneGrant({ actions: ['pass-bought'], products: ['pack', 'sms-pack'], gives: fixed(days(365)), combine: 'reset' });
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
const term360 = oneGrant({ actions: ['plan-renewed'], gives: fixed(days(360)), combine: 'add' });
const extension = oneGrant({ actions: ['extension-bought'], gives: fixed(days(365)), combine: 'max', cap: days(365) });
const twoClocks = aRule({
  ...noGrace,
  clocks: [
    aClock({ id: 'load', grants: [aGrant({ gives: fixed(days(365)), combine: 'reset' })] }),
    aClock({
      id: 'empty',
      runs: 'after-balance-used-up',
      initial: { from: 'activated', lengths: [days(180)], sources: ['a-source'] },
      grants: [aGrant({ gives: fixed(days(365)), combine: 'reset' })],
    }),
  ],
});
const contact = aRule({
  ...noGrace,
  clocks: [
    aClock({ grants: [aGrant({ gives: fixed(days(360)), combine: 'reset' })] }),
    aClock({
      id: 'network',
      initial: { from: 'activated', lengths: [days(90)], sources: ['a-source'] },
      grants: [aGrant({ actions: ['network-contact', 'sms-sent', 'top-up'], gives: fixed(days(90)), combine: 'reset' })],
    }),
  ],
});
const passport30 = aRule({ ...noGrace, hardStops: [aHardStop({ lengths: [days(30)] })] });
const xox = aRule({
  phases: [
    aPhase(),
    aPhase({
      id: 'barred',
      kind: 'barred',
      services: { receiveSms: false, receiveCalls: false, sendSms: false, makeCalls: false, data: false },
    }),
  ],
});
const callYa = aRule({
  clocks: [aClock({ grants: [aGrant({ actions: ['sms-sent', 'call-made', 'top-up', 'objection-sent'], gives: fixed(days(90)), combine: 'reset' })] })],
  phases: [
    aPhase({
      id: 'objection',
      kind: 'objection',
      length: days(28),
      starts: 'notice',
      wayBack: 'object',
      services: { receiveSms: true, receiveCalls: true, sendSms: true, makeCalls: true, data: true },
    }),
  ],
});
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
const aldi = oneGrant(
  {
    gives: {
      kind: 'tiers',
      tiers: [
        { from: 500, length: months(4) },
        { from: 1500, length: months(12) },
      ],
    },
    combine: 'max',
  },
  { phases: [aPhase({ length: months(2) })] },
);
const delayed = oneGrant({ actions: ['extension-bought'], gives: fixed(days(365)), combine: 'add', counts: 'operator-text' });
const oldRule = aRule({ id: 'old', phases: [aPhase({ length: days(50) })] });
const newRule = oneGrant({ gives: { kind: 'per-unit', unit: 100, length: days(2), minimum: null } }, { id: 'new', phases: [aPhase()] });
const snapshot = (since: string | null, rule: typeof oldRule): Card['rules'][number] => ({
  since: since as Card['rules'][number]['since'],
  takenAt: '2026-01-01T00:00:00Z',
  rule,
  overrides: [],
});

const rows: readonly (readonly [model: string, what: string, card: Card, dates: Dates])[] = [
  ['M1', 'RM1 = 1 day', aCard({ rule: aRule(noGrace), actions: [topUp('2026-01-01', 5)] }), ['2026-01-06', null, '2026-01-07']],
  ['M1', 'broken units give nothing: RM30.90', aCard({ rule: aRule(noGrace), actions: [topUp('2026-01-01', 30.9)] }), ['2026-01-31', null, '2026-02-01']],
  ['M1', 'below one unit nothing is given', aCard({ rule: aRule(noGrace), confirmations: [seen('2026-01-01', '2026-01-09')], actions: [topUp('2026-01-02', 0.5)] }), ['2026-01-09', null, '2026-01-10']],
  ['M2', 'HK$100 gives 180 days', aCard({ rule: soSim, actions: [topUp('2026-01-01', 100)] }), ['2026-06-30', null, '2026-07-01']],
  ['M2', 'HK$199.90 is still the first tier', aCard({ rule: soSim, actions: [topUp('2026-01-01', 199.9)] }), ['2026-06-30', null, '2026-07-01']],
  ['M2', 'HK$500 gives two years', aCard({ rule: soSim, actions: [topUp('2026-01-01', 500)] }), ['2028-01-01', null, '2028-01-02']],
  ['M2', 'HK$99 is below the first tier', aCard({ rule: soSim, confirmations: [seen('2026-01-01', '2026-03-01')], actions: [topUp('2026-01-01', 99, { recordedAt: '2026-01-02T00:00:00Z' })] }), ['2026-03-01', null, '2026-03-02']],
  ['M3', 'adds to what is left', aCard({ rule: add365, actions: [topUp('2026-01-01', 100), topUp('2026-02-01', 50)] }), ['2026-05-31', null, '2026-06-01']],
  ['M3', 'the cap counts from the action', aCard({ rule: add365, actions: [topUp('2026-01-01', 300), topUp('2026-02-01', 300)] }), ['2027-02-01', null, '2027-02-02']],
  ['M3', 'after a gap it counts from the action', aCard({ rule: oneGrant({ combine: 'add' }, { phases: [aPhase()] }), actions: [topUp('2026-01-01', 10), topUp('2026-01-20', 10)] }), ['2026-01-30', '2026-03-01', '2026-03-02']],
  ['M4', '180 days from the recharge', aCard({ rule: reset180, actions: [topUp('2026-01-01', 50)] }), ['2026-06-30', null, '2026-07-01']],
  ['M4', 'a second recharge starts anew', aCard({ rule: reset180, actions: [topUp('2026-01-01', 50), topUp('2026-01-11', 50)] }), ['2026-07-10', null, '2026-07-11']],
  ['M4', 'also back from a longer date', aCard({ rule: reset180, confirmations: [seen('2026-01-01', '2027-06-30')], actions: [topUp('2026-01-11', 50)] }), ['2026-07-10', null, '2026-07-11']],
  ['M5', 'the later of both: the old one', aCard({ rule: soSim, confirmations: [seen('2026-01-01', '2026-12-31')], actions: [topUp('2026-01-11', 100)] }), ['2026-12-31', null, '2027-01-01']],
  ['M5', 'the later of both: the new one', aCard({ rule: soSim, confirmations: [seen('2026-01-01', '2026-03-31')], actions: [topUp('2026-01-11', 100)] }), ['2026-07-10', null, '2026-07-11']],
  ['M5', 'equal stays', aCard({ rule: soSim, confirmations: [seen('2026-01-01', '2026-07-10')], actions: [topUp('2026-01-11', 100)] }), ['2026-07-10', null, '2026-07-11']],
  ['M6', 'bought RM10: 10 days', aCard({ rule: bothKinds, actions: [topUp('2026-01-01', 10)] }), ['2026-01-11', null, '2026-01-12']],
  ['M6', 'shared RM10: 5 days', aCard({ rule: bothKinds, actions: [topUp('2026-01-01', 10, { kind: 'shared-credit' })] }), ['2026-01-06', null, '2026-01-07']],
  ['M6', 'shared RM6: 3 days', aCard({ rule: bothKinds, actions: [topUp('2026-01-01', 6, { kind: 'shared-credit' })] }), ['2026-01-04', null, '2026-01-05']],
  ['M7', 'a text counts', aCard({ rule: activityRule, actions: [activity('2026-01-01', 'sms-sent')] }), ['2026-06-30', null, '2026-07-01']],
  ['M7', 'a text over Wi-Fi does not', aCard({ rule: activityRule, actions: [activity('2026-01-01', 'sms-sent'), activity('2026-03-01', 'sms-sent', { overWifi: true })] }), ['2026-06-30', null, '2026-07-01']],
  ['M7', 'a received text does not', aCard({ rule: activityRule, actions: [activity('2026-01-01', 'call-made'), activity('2026-03-01', 'sms-received')] }), ['2026-06-30', null, '2026-07-01']],
  ['M8', 'a pack counts for a year', aCard({ rule: packRule, actions: [anAction({ on: '2026-01-19', kind: 'pass-bought', product: 'pack' })] }), ['2027-01-19', null, '2027-01-20']],
  ['M8', 'another product does not', aCard({ rule: packRule, actions: [anAction({ on: '2026-01-19', kind: 'pass-bought', product: 'pack' }), anAction({ on: '2026-05-01', kind: 'pass-bought', product: 'data' })] }), ['2027-01-19', null, '2027-01-20']],
  ['M8', 'a recharge does not', aCard({ rule: packRule, actions: [anAction({ on: '2026-01-19', kind: 'pass-bought', product: 'sms-pack' }), topUp('2026-05-01', 100)] }), ['2027-01-19', null, '2027-01-20']],
  ['M9', 'thirty days from the last renewal', aCard({ rule: recurring, actions: [anAction({ on: '2026-11-08', kind: 'plan-renewed' })] }), ['2026-12-08', null, '2026-12-09']],
  ['M9', 'filling the wallet moves nothing', aCard({ rule: recurring, actions: [anAction({ on: '2026-11-08', kind: 'plan-renewed' }), topUp('2026-11-20', 10)] }), ['2026-12-08', null, '2026-12-09']],
  ['M9', 'the next renewal does', aCard({ rule: recurring, actions: [anAction({ on: '2026-11-08', kind: 'plan-renewed' }), anAction({ on: '2026-12-08', kind: 'plan-renewed' })] }), ['2027-01-07', null, '2027-01-08']],
  ['M10', '360 days', aCard({ rule: term360, actions: [anAction({ on: '2026-01-01', kind: 'plan-renewed' })] }), ['2026-12-27', null, '2026-12-28']],
  ['M10', 'renewed early, added', aCard({ rule: term360, actions: [anAction({ on: '2026-01-01', kind: 'plan-renewed' }), anAction({ on: '2026-12-01', kind: 'plan-renewed' })] }), ['2027-12-22', null, '2027-12-23']],
  ['M10', 'a disputed renewal does not count', aCard({ rule: term360, actions: [anAction({ on: '2026-01-01', kind: 'plan-renewed' }), anAction({ on: '2026-12-01', kind: 'plan-renewed', status: 'disputed' })] }), ['2026-12-27', null, '2026-12-28']],
  ['M11', 'a year from the purchase', aCard({ rule: extension, actions: [anAction({ on: '2026-11-22', kind: 'extension-bought' })] }), ['2027-11-22', null, '2027-11-23']],
  ['M11', 'two do not make two years', aCard({ rule: extension, actions: [anAction({ on: '2026-11-22', kind: 'extension-bought' }), anAction({ on: '2026-11-23', kind: 'extension-bought' })] }), ['2027-11-23', null, '2027-11-24']],
  ['M11', 'a plain top-up is no extension', aCard({ rule: extension, confirmations: [seen('2026-11-01', '2026-12-01')], actions: [topUp('2026-11-22', 35)] }), ['2026-12-01', null, '2026-12-02']],
  ['M12', 'credit is there: the year counts', aCard({ rule: twoClocks, activatedOn: '2026-01-01', actions: [topUp('2026-01-01', 100)] }), ['2027-01-01', null, '2027-01-02']],
  ['M12', 'credit used up: 180 days from then', aCard({ rule: twoClocks, activatedOn: '2026-01-01', actions: [topUp('2026-01-01', 100), activity('2026-02-01', 'balance-used-up')] }), ['2026-07-31', null, '2026-08-01']],
  ['M12', 'a load stops that countdown', aCard({ rule: twoClocks, activatedOn: '2026-01-01', actions: [topUp('2026-01-01', 100), activity('2026-02-01', 'balance-used-up'), topUp('2026-03-01', 100)] }), ['2027-03-01', null, '2027-03-02']],
  ['M12', 'no contact with the network bites first', aCard({ rule: contact, activatedOn: '2026-01-01', actions: [topUp('2026-01-01', 100)] }), ['2026-04-01', null, '2026-04-02']],
  ['M13', 'a passport line ends after 30 days', aCard({ rule: passport30, registration: 'tourist', registeredOn: '2026-01-01', actions: [topUp('2026-01-10', 100)] }), ['2026-01-31', null, '2026-02-01']],
  ['M13', 'a resident one does not', aCard({ rule: passport30, registration: 'resident', registeredOn: '2026-01-01', actions: [topUp('2026-01-10', 100)] }), ['2026-04-20', null, '2026-04-21']],
  ['M13', 'an earlier clock still binds', aCard({ rule: passport30, registration: 'tourist', registeredOn: '2026-01-01', actions: [topUp('2026-01-10', 5)] }), ['2026-01-15', null, '2026-01-16']],
  ['M14', 'receive-only, then barred, then gone', aCard({ rule: xox, confirmations: [seen('2026-01-01', '2026-01-31')] }), ['2026-01-31', '2026-03-02', '2026-04-02']],
  ['M14', 'a top-up in the barred phase still counts', aCard({ rule: xox, confirmations: [seen('2026-01-01', '2026-01-31')], actions: [topUp('2026-03-20', 10)] }), ['2026-03-30', '2026-04-29', '2026-05-30']],
  ['M14', 'one after the loss does not', aCard({ rule: xox, confirmations: [seen('2026-01-01', '2026-01-31')], actions: [topUp('2026-04-02', 10)] }), ['2026-01-31', '2026-03-02', '2026-04-02']],
  ['M15', 'without a notice, four weeks after the 90 days', aCard({ rule: callYa, actions: [activity('2026-01-01', 'sms-sent')] }), ['2026-04-01', '2026-04-29', '2026-04-30']],
  ['M15', 'the notice starts the four weeks', aCard({ rule: callYa, actions: [activity('2026-01-01', 'sms-sent'), activity('2026-04-10', 'operator-notice')] }), ['2026-04-01', '2026-05-08', '2026-05-09']],
  ['M15', 'an objection starts anew', aCard({ rule: callYa, actions: [activity('2026-01-01', 'sms-sent'), activity('2026-04-10', 'operator-notice'), activity('2026-04-12', 'objection-sent')] }), ['2026-07-11', '2026-08-08', '2026-08-09']],
  ['M16', 'an unused card has 60 days', aCard({ rule: unused, openedOn: '2026-01-01' }), ['2026-03-02', null, '2026-03-03']],
  ['M16', 'activated, the other clock counts', aCard({ rule: unused, openedOn: '2026-01-01', activatedOn: '2026-02-01' }), ['2026-07-31', null, '2026-08-01']],
  ['M16', 'a date seen shows that it is in use', aCard({ rule: unused, openedOn: '2026-01-01', confirmations: [seen('2026-02-10', '2026-08-01')] }), ['2026-08-01', null, '2026-08-02']],
  ['M17', '€5: 4 months, clamped', aCard({ rule: aldi, actions: [topUp('2026-10-31', 5)] }), ['2027-02-28', '2027-04-28', '2027-04-29']],
  ['M17', '€15: a year', aCard({ rule: aldi, actions: [topUp('2026-11-21', 15)] }), ['2027-11-21', '2028-01-21', '2028-01-22']],
  ['M17', 'from a leap day', aCard({ rule: aldi, actions: [topUp('2028-02-29', 15)] }), ['2029-02-28', '2029-04-28', '2029-04-29']],
  ['M18', 'old actions keep the rule of their day', aCard({ rules: [snapshot(null, oldRule), snapshot('2026-06-01', newRule)], actions: [topUp('2026-05-31', 30)] }), ['2026-06-30', '2026-07-30', '2026-07-31']],
  ['M18', 'new actions follow the new one', aCard({ rules: [snapshot(null, oldRule), snapshot('2026-06-01', newRule)], actions: [topUp('2026-06-01', 30)] }), ['2026-07-31', '2026-08-30', '2026-08-31']],
  ['M18', 'before the change nothing was different', aCard({ rules: [snapshot(null, oldRule)], actions: [topUp('2026-05-31', 30)] }), ['2026-06-30', '2026-08-19', '2026-08-20']],
  ['M19', 'a claimed extension waits for the text', aCard({ rule: delayed, confirmations: [seen('2026-01-01', '2026-02-01')], actions: [anAction({ on: '2026-01-10', kind: 'extension-bought' })] }), ['2026-02-01', null, '2026-02-02']],
  ['M19', 'confirmed, it counts from its day', aCard({ rule: delayed, confirmations: [seen('2026-01-01', '2026-02-01')], actions: [anAction({ on: '2026-01-10', kind: 'extension-bought', status: 'confirmed' })] }), ['2027-02-01', null, '2027-02-02']],
  ['M19', 'disputed, it does not', aCard({ rule: delayed, confirmations: [seen('2026-01-01', '2026-02-01')], actions: [anAction({ on: '2026-01-10', kind: 'extension-bought', status: 'disputed' })] }), ['2026-02-01', null, '2026-02-02']],
];

describe('the nineteen rule models', () => {
  it.each(rows)('%s: %s', (_model, _what, card, dates) => {
    expect(datesOf(deadlineOf(card, aCarrier()))).toEqual(dates);
  });

  it('covers every model with at least three rows', () => {
    const counts = new Map<string, number>();
    for (const [model] of rows) counts.set(model, (counts.get(model) ?? 0) + 1);
    expect([...counts.keys()]).toHaveLength(19);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(3);
  });
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
    const whys = deadlineOf(card, aCarrier()).reason.map((step) => (step.kind === 'not-counted' ? step.why : step.kind));
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
    const again = deadlineOf({ ...card, rules: [{ since: null, takenAt: card.createdAt, rule: corrected, overrides: [] }] }, aCarrier());
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
    const open = deadlineOf(aCard({ rule: aRule({ phases: [], afterDeadline: 'unknown' }), confirmations: [seen('2026-11-01', '2026-12-01')] }), aCarrier());
    expect([open.certainty, open.doubts]).toEqual([{ activeUntil: 'seen', lostOn: 'estimate' }, ['phase-unknown']]);
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
