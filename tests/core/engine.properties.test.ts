import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '#core/expiry.ts';
import { toEpochDay } from '#core/local-date.ts';
import type { Action } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import { after } from '#core/rules/lengths.ts';
import { day, idNo, noon } from '../builders.ts';
import { aCarrier } from '../rule-builders.ts';
import { anyRule, cardOf, ruleWith, someAction, someActions } from './random-lives.ts';

/** Laws that hold for every life of every card, 10,000 random ones each. */

const RUNS = { numRuns: 10_000 };
const carrier = aCarrier();

const idsIn = (card: Card): readonly string[] =>
  deadlineOf(card, carrier)
    .reason.flatMap((step) => ('actionId' in step ? [step.actionId] : []))
    .sort();

const datesOf = (card: Card): string => {
  const { activeUntil, receiveUntil, lostOn } = deadlineOf(card, carrier);
  return [activeUntil, receiveUntil, lostOn].join();
};

describe('laws of the engine', { timeout: 60_000 }, () => {
  it('every fact is told of: an added action never loses one', () => {
    fc.assert(
      fc.property(anyRule, someActions, someAction, (rule, actions, extra) => {
        const added = { ...extra, id: idNo(99) };
        const before = idsIn(cardOf(rule, actions));
        return idsIn(cardOf(rule, [...actions, added])).join() === [...before, added.id].sort().join();
      }),
      RUNS,
    );
  });

  it('under add and max one more top-up never moves the end earlier', () => {
    fc.assert(
      fc.property(ruleWith(['add', 'max']), someActions, someAction, (rule, actions, extra) => {
        const before = deadlineOf(cardOf(rule, actions), carrier).activeUntil;
        const now = deadlineOf(cardOf(rule, [...actions, { ...extra, id: idNo(99) }]), carrier).activeUntil;
        return before !== null && now !== null && now >= before;
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
        const recordedLater = others.map((action, index): Action => {
          const at = noon(`2030-01-${String(index + 10)}`);
          return { ...action, id: idNo(50 - index), recordedAt: at, updatedAt: at };
        });
        return datesOf(cardOf(rule, recordedLater)) === datesOf(cardOf(rule, actions));
      }),
      RUNS,
    );
  });

  it('a hard stop never moves, whatever is paid', () => {
    fc.assert(
      fc.property(anyRule, someActions, (rule, actions) => {
        const tourist = { registration: 'tourist', registeredOn: '2026-02-10' } as const;
        const { activeUntil, lostOn, reason } = deadlineOf(cardOf(rule, actions, tourist), carrier);
        const stop = reason.find(({ kind }) => kind === 'hard-stop');
        const stays = stop?.kind === 'hard-stop' && stop.until === day('2026-05-10');
        const holds = activeUntil !== null && activeUntil <= day('2026-05-10');
        return stays && holds && lostOn !== null && lostOn <= day('2026-05-11');
      }),
      RUNS,
    );
  });

  it('caps hold: no grant moves the end later than the cap after its action', () => {
    fc.assert(
      fc.property(anyRule, someActions, (rule, actions) => {
        const cap = rule.clocks[0]?.grants[0]?.cap;
        return deadlineOf(cardOf(rule, actions), carrier).reason.every(
          (step) =>
            !cap ||
            step.kind !== 'granted' ||
            step.effect !== 'later' ||
            toEpochDay(step.until) <= after(toEpochDay(step.on), cap),
        );
      }),
      RUNS,
    );
  });

  it('the three dates stand in order and the spans leave no gap', () => {
    fc.assert(
      fc.property(anyRule, someActions, (rule, actions) => {
        const { activeUntil, receiveUntil, lostOn, phases } = deadlineOf(cardOf(rule, actions), carrier);
        if (activeUntil === null || lostOn === null) return false;
        const follows = phases.slice(1).every(({ from }, index) => {
          const previous = phases[index]?.to;
          return from !== null && previous != null && toEpochDay(from) === toEpochDay(previous) + 1;
        });
        const receives = receiveUntil === null || (receiveUntil > activeUntil && receiveUntil < lostOn);
        return activeUntil < lostOn && receives && follows;
      }),
      RUNS,
    );
  });

  it('reasons stand oldest first', () => {
    fc.assert(
      fc.property(anyRule, someActions, (rule, actions) => {
        const days = deadlineOf(cardOf(rule, actions), carrier).reason.map(({ on }) => on);
        return [...days].sort().join() === days.join();
      }),
      RUNS,
    );
  });
});

describe('the laws themselves', () => {
  it('are tried on cards of every kind: with actions that count, that do not, and after the loss', () => {
    const kinds = new Set<string>();
    for (const [rule, actions] of fc.sample(fc.tuple(anyRule, someActions), { numRuns: 500, seed: 7 })) {
      for (const step of deadlineOf(cardOf(rule, actions), carrier).reason) {
        kinds.add(step.kind === 'not-counted' ? step.why : step.kind === 'granted' ? step.effect : step.kind);
        if (step.kind === 'granted' && step.capped !== null) kinds.add('capped');
        if (step.kind === 'granted' && step.clamped) kinds.add('clamped');
      }
    }
    expect([...kinds].sort()).toEqual([
      'after-loss',
      'below-minimum',
      'capped',
      'clamped',
      'disputed',
      'earlier',
      'kept',
      'kind',
      'later',
      'over-wifi',
      'seen',
    ]);
  });
});
