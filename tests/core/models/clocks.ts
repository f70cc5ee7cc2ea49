import { aCard, activity, anAction, topUp } from '../../builders.ts';
import { aClock, aGrant, aHardStop, aPhase, aRule, days } from '../../rule-builders.ts';
import type { ModelRow } from './shapes.ts';
import { fixed, noGrace, seen } from './shapes.ts';

/** M12 to M15: several clocks, hard stops, phases, objections. */

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
      grants: [
        aGrant({ actions: ['network-contact', 'sms-sent', 'top-up'], gives: fixed(days(90)), combine: 'reset' }),
      ],
    }),
  ],
});
const withDataPass = aRule({
  ...noGrace,
  clocks: [
    aClock({
      id: 'data-pass',
      protects: 'data',
      grants: [aGrant({ actions: ['pass-bought'], gives: fixed(days(30)), combine: 'reset' })],
    }),
    aClock(),
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
  clocks: [
    aClock({
      grants: [
        aGrant({
          actions: ['sms-sent', 'call-made', 'top-up', 'objection-sent'],
          gives: fixed(days(90)),
          combine: 'reset',
        }),
      ],
    }),
  ],
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

export const clocksRows: readonly ModelRow[] = [
  [
    'M12',
    'credit is there: the year counts',
    aCard({ rule: twoClocks, activatedOn: '2026-01-01', actions: [topUp('2026-01-01', 100)] }),
    ['2027-01-01', null, '2027-01-02'],
  ],
  [
    'M12',
    'credit used up: 180 days from then',
    aCard({
      rule: twoClocks,
      activatedOn: '2026-01-01',
      actions: [topUp('2026-01-01', 100), activity('2026-02-01', 'balance-used-up')],
    }),
    ['2026-07-31', null, '2026-08-01'],
  ],
  [
    'M12',
    'a load stops that countdown',
    aCard({
      rule: twoClocks,
      activatedOn: '2026-01-01',
      actions: [topUp('2026-01-01', 100), activity('2026-02-01', 'balance-used-up'), topUp('2026-03-01', 100)],
    }),
    ['2027-03-01', null, '2027-03-02'],
  ],
  [
    'M12',
    'no contact with the network bites first',
    aCard({ rule: contact, activatedOn: '2026-01-01', actions: [topUp('2026-01-01', 100)] }),
    ['2026-04-01', null, '2026-04-02'],
  ],
  [
    'M12',
    'a data pass that ends earlier is not the number’s end',
    aCard({
      rule: withDataPass,
      confirmations: [seen('2026-01-01', '2026-12-31')],
      actions: [anAction({ on: '2026-02-01', kind: 'pass-bought' })],
    }),
    ['2026-12-31', null, '2027-01-01'],
  ],
  [
    'M13',
    'a passport line ends after 30 days',
    aCard({
      rule: passport30,
      registration: 'tourist',
      registeredOn: '2026-01-01',
      actions: [topUp('2026-01-10', 100)],
    }),
    ['2026-01-31', null, '2026-02-01'],
  ],
  [
    'M13',
    'a resident one does not',
    aCard({
      rule: passport30,
      registration: 'resident',
      registeredOn: '2026-01-01',
      actions: [topUp('2026-01-10', 100)],
    }),
    ['2026-04-20', null, '2026-04-21'],
  ],
  [
    'M13',
    'an earlier clock still binds',
    aCard({ rule: passport30, registration: 'tourist', registeredOn: '2026-01-01', actions: [topUp('2026-01-10', 5)] }),
    ['2026-01-15', null, '2026-01-16'],
  ],
  [
    'M14',
    'receive-only, then barred, then gone',
    aCard({ rule: xox, confirmations: [seen('2026-01-01', '2026-01-31')] }),
    ['2026-01-31', '2026-03-02', '2026-04-02'],
  ],
  [
    'M14',
    'an end of receiving that was seen counts, and the next phase follows it',
    aCard({ rule: xox, confirmations: [seen('2026-01-01', '2026-01-31', { receiveUntil: '2026-03-22' })] }),
    ['2026-01-31', '2026-03-22', '2026-04-22'],
  ],
  [
    'M14',
    'a top-up in the barred phase still counts',
    aCard({ rule: xox, confirmations: [seen('2026-01-01', '2026-01-31')], actions: [topUp('2026-03-20', 10)] }),
    ['2026-03-30', '2026-04-29', '2026-05-30'],
  ],
  [
    'M14',
    'one after the loss does not',
    aCard({ rule: xox, confirmations: [seen('2026-01-01', '2026-01-31')], actions: [topUp('2026-04-02', 10)] }),
    ['2026-01-31', '2026-03-02', '2026-04-02'],
  ],
  [
    'M15',
    'without a notice, four weeks after the 90 days',
    aCard({ rule: callYa, actions: [activity('2026-01-01', 'sms-sent')] }),
    ['2026-04-01', '2026-04-29', '2026-04-30'],
  ],
  [
    'M15',
    'the notice starts the four weeks',
    aCard({ rule: callYa, actions: [activity('2026-01-01', 'sms-sent'), activity('2026-04-10', 'operator-notice')] }),
    ['2026-04-01', '2026-05-08', '2026-05-09'],
  ],
  [
    'M15',
    'an objection starts anew',
    aCard({
      rule: callYa,
      actions: [
        activity('2026-01-01', 'sms-sent'),
        activity('2026-04-10', 'operator-notice'),
        activity('2026-04-12', 'objection-sent'),
      ],
    }),
    ['2026-07-11', '2026-08-08', '2026-08-09'],
  ],
];
