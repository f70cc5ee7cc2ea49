import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { fromEpochDay, toEpochDay } from '#core/local-date.ts';
import type { Action } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import type { Grant, Rule } from '#core/model/rule.ts';
import { todayFor } from '#core/phases.ts';
import { after } from '#core/rules/lengths.ts';
import { aCard, aConfirmation, anAction, day, idNo, paid } from '../builders.ts';
import { aCarrier, aClock, aGrant, aHardStop, aPhase, aRule, days, months } from '../rule-builders.ts';

/** Laws that hold for every life of every card, 10,000 random ones each. */

const RUNS = { numRuns: 10_000 };
const START = toEpochDay(day('2026-01-01'));
const carrier = aCarrier();

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
const someAction = fc
  .record({
    on: someDay,
    kind: fc.constantFrom('top-up', 'sms-sent', 'pass-bought', 'data-used') as fc.Arbitrary<Action['kind']>,
    amount: fc.integer({ min: 1, max: 10_000 }),
    overWifi: fc.boolean(),
    status: fc.constantFrom('claimed', 'confirmed', 'disputed') as fc.Arbitrary<Action['status']>,
  })
  .map(({ amount, ...facts }) => anAction({ ...facts, payment: paid(amount, 'MYR') }));
const someActions = fc
  .array(someAction, { maxLength: 10 })
  .map((actions) => actions.map((action, index) => ({ ...action, id: idNo(index + 10) })));

const ruleWith = (combines: readonly Grant['combine'][]): fc.Arbitrary<Rule> =>
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
const anyRule = ruleWith(['add', 'max', 'reset']);
const start = aConfirmation({
  id: idNo(1),
  on: '2026-01-01',
  activeUntil: '2026-06-30',
  recordedAt: '2025-01-01T00:00:00Z',
});
const cardOf = (rule: Rule, actions: readonly Action[], more: Parameters<typeof aCard>[0] = {}): Card =>
  aCard({ rule, actions, confirmations: [start], ...more });
const idsIn = (card: Card): readonly string[] =>
  deadlineOf(card, carrier)
    .reason.flatMap((step) => ('actionId' in step ? [step.actionId] : []))
    .sort();

describe('laws of the engine', { timeout: 60_000 }, () => {
  it('every fact is told of: an added action never loses one', () => {
    fc.assert(
      fc.property(anyRule, someActions, (rule, actions) => {
        expect(idsIn(cardOf(rule, actions))).toEqual(actions.map(({ id }) => id).sort());
      }),
      RUNS,
    );
  });

  it('under add and max one more top-up never moves the end earlier', () => {
    fc.assert(
      fc.property(ruleWith(['add', 'max']), someActions, someAction, (rule, actions, extra) => {
        const before = deadlineOf(cardOf(rule, actions), carrier).activeUntil;
        const withExtra = cardOf(rule, [...actions, { ...extra, id: idNo(99) }]);
        const now = deadlineOf(withExtra, carrier).activeUntil;
        expect(before !== null && now !== null && now >= before).toBe(true);
      }),
      RUNS,
    );
  });

  it('the order of recording does not matter', () => {
    const shuffled = someActions.chain((actions) =>
      fc.tuple(fc.constant(actions), fc.shuffledSubarray(actions, { minLength: actions.length })),
    );
    fc.assert(
      fc.property(anyRule, shuffled, (rule, [actions, others]) => {
        const renumbered = others.map((action, index) => ({ ...action, id: idNo(50 - index) }));
        const datesOf = (list: readonly Action[]) => {
          const { activeUntil, receiveUntil, lostOn } = deadlineOf(cardOf(rule, list), carrier);
          return [activeUntil, receiveUntil, lostOn];
        };
        expect(datesOf(renumbered)).toEqual(datesOf(actions));
      }),
      RUNS,
    );
  });

  it('a hard stop never moves, whatever is paid', () => {
    fc.assert(
      fc.property(anyRule, someActions, (rule, actions) => {
        const tourist = { registration: 'tourist', registeredOn: '2026-02-10' } as const;
        const { activeUntil, lostOn } = deadlineOf(cardOf(rule, actions, tourist), carrier);
        expect(activeUntil !== null && activeUntil <= day('2026-05-10')).toBe(true);
        expect(lostOn !== null && lostOn <= day('2026-05-11')).toBe(true);
      }),
      RUNS,
    );
  });

  it('caps hold: no grant moves the end later than the cap after its action', () => {
    fc.assert(
      fc.property(anyRule, someActions, (rule, actions) => {
        const cap = rule.clocks[0]?.grants[0]?.cap;
        if (!cap) return;
        for (const step of deadlineOf(cardOf(rule, actions), carrier).reason) {
          if (step.kind !== 'granted' || step.effect !== 'later') continue;
          expect(toEpochDay(step.until)).toBeLessThanOrEqual(after(toEpochDay(step.on), cap));
        }
      }),
      RUNS,
    );
  });

  it('the three dates stand in order and the spans leave no gap', () => {
    fc.assert(
      fc.property(anyRule, someActions, (rule, actions) => {
        const { activeUntil, receiveUntil, lostOn, phases } = deadlineOf(cardOf(rule, actions), carrier);
        if (activeUntil === null || lostOn === null) throw new Error('a start was given');
        expect(activeUntil < lostOn).toBe(true);
        expect(receiveUntil === null || (receiveUntil > activeUntil && receiveUntil < lostOn)).toBe(true);
        phases.slice(1).forEach((span, index) => {
          const previous = phases[index]?.to;
          expect(span.from !== null && previous != null && toEpochDay(span.from) === toEpochDay(previous) + 1).toBe(
            true,
          );
        });
      }),
      RUNS,
    );
  });
});

describe('the machine it runs on does not matter', { timeout: 60_000 }, () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it.each(['Asia/Kuala_Lumpur', 'America/Los_Angeles', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'])(
    'same dates and the same today with the machine in %s',
    (zone) => {
      fc.assert(
        fc.property(anyRule, someActions, fc.integer({ min: 1.7e12, max: 1.9e12 }), (rule, actions, now) => {
          const card = cardOf(rule, actions);
          process.env['TZ'] = 'UTC';
          const there = JSON.stringify([deadlineOf(card, carrier), todayFor(carrier, now)]);
          process.env['TZ'] = zone;
          expect(JSON.stringify([deadlineOf(card, carrier), todayFor(carrier, now)])).toBe(there);
        }),
        RUNS,
      );
    },
  );
});
