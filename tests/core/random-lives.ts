import fc from 'fast-check';
import { fromEpochDay, toEpochDay } from '#core/local-date.ts';
import type { Action } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import type { Grant, Rule } from '#core/model/rule.ts';
import { aCard, aConfirmation, anAction, day, idNo, paid } from '../builders.ts';
import { aClock, aGrant, aHardStop, aPhase, aRule, days, months } from '../rule-builders.ts';

/** Random rules and what happened to random cards, for laws that hold for all of them. */

const START = toEpochDay(day('2026-01-01'));

const someDay = fc.integer({ min: 0, max: 1500 }).map((offset) => fromEpochDay(START + offset));
const someLength = fc.oneof(fc.integer({ min: 1, max: 400 }).map(days), fc.integer({ min: 1, max: 24 }).map(months));
const someGives = fc.oneof(
  someLength.map((length): Grant['gives'] => ({ kind: 'fixed', lengths: [length] })),
  fc
    .integer({ min: 50, max: 500 })
    .map((unit): Grant['gives'] => ({ kind: 'per-unit', unit, length: days(1), minimum: null })),
  fc.tuple(someLength, someLength).map(([small, large]): Grant['gives'] => ({
    kind: 'tiers',
    tiers: [
      { from: 500, length: small },
      { from: 2000, length: large },
    ],
  })),
);

/** An action of any day of four years, that counts or not. */
export const someAction = fc
  .record({
    on: someDay,
    kind: fc.constantFrom('top-up', 'sms-sent', 'pass-bought', 'data-used') as fc.Arbitrary<Action['kind']>,
    amount: fc.integer({ min: 1, max: 10_000 }),
    overWifi: fc.boolean(),
    status: fc.constantFrom('claimed', 'confirmed', 'disputed') as fc.Arbitrary<Action['status']>,
  })
  .map(({ amount, ...facts }) => anAction({ ...facts, payment: paid(amount, 'MYR') }));

/** Up to ten actions, each with an id of its own. */
export const someActions = fc
  .array(someAction, { maxLength: 10 })
  .map((actions) => actions.map((action, index) => ({ ...action, id: idNo(index + 10) })));

/** A rule with one clock that combines in one of these ways, with or without cap, grace and a stated end. */
export const ruleWith = (combines: readonly Grant['combine'][]): fc.Arbitrary<Rule> =>
  fc
    .record({
      gives: someGives,
      combine: fc.constantFrom(...combines),
      cap: fc.option(fc.integer({ min: 30, max: 500 }).map(days)),
      grace: fc.integer({ min: 0, max: 120 }),
      stated: fc.boolean(),
    })
    .map(({ gives, combine, cap, grace, stated }) =>
      aRule({
        clocks: [aClock({ grants: [aGrant({ actions: ['top-up', 'sms-sent'], gives, combine, cap })] })],
        phases: grace === 0 ? [] : [aPhase({ length: days(grace) })],
        hardStops: [aHardStop()],
        afterDeadline: stated ? 'stated' : 'unknown',
      }),
    );

export const anyRule = ruleWith(['add', 'max', 'reset']);

const start = aConfirmation({
  id: idNo(1),
  on: '2026-01-01',
  activeUntil: '2026-06-30',
  recordedAt: '2025-01-01T00:00:00Z',
});

/** A card whose date was seen before all its actions. */
export const cardOf = (rule: Rule, actions: readonly Action[], more: Parameters<typeof aCard>[0] = {}): Card =>
  aCard({ rule, actions, confirmations: [start], ...more });
