import { describe, expect, it } from 'vitest';
import { newerRule, ruleFor } from '#core/rules/choose.ts';
import { changedNumbers, numbersOf, withOverrides } from '#core/rules/numbers.ts';
import { aCard, day } from '../builders.ts';
import { aCarrier, aClock, aGrant, aPhase, aPlan, aRule, days, months, named } from '../rule-builders.ts';

const rule = aRule({
  clocks: [aClock({ grants: [aGrant({ cap: days(365) })] })],
  phases: [aPhase({ length: months(2) })],
});

describe('the numbers of a rule', () => {
  it('lists each with its path, unit and sources', () => {
    expect(numbersOf(rule)).toEqual([
      { path: 'clocks/validity/grants/any-top-up/gives/unit', value: 100, unit: 'minor-units', sources: ['a-source'] },
      { path: 'clocks/validity/grants/any-top-up/gives/length/count', value: 1, unit: 'days', sources: ['a-source'] },
      { path: 'clocks/validity/grants/any-top-up/cap/count', value: 365, unit: 'days', sources: ['a-source'] },
      { path: 'phases/grace/length/count', value: 2, unit: 'months', sources: ['a-source'] },
    ]);
  });

  it('replaces one for one card and leaves the rule itself alone', () => {
    const own = withOverrides(rule, [{ path: 'phases/grace/length/count', value: 3, becauseId: null }]);
    expect(own.phases[0]?.length).toEqual(months(3));
    expect(rule.phases[0]?.length).toEqual(months(2));
    expect(withOverrides(rule, [])).toBe(rule);
  });

  it('tells two versions apart by number', () => {
    const newer = aRule({ ...rule, phases: [aPhase({ length: days(30) })] });
    expect(changedNumbers(rule, newer)).toEqual([
      { path: 'phases/grace/length/count', unit: 'days', from: 2, to: 30, sources: ['a-source'] },
    ]);
  });
});

describe('versions and cohorts', () => {
  const old = aRule({ id: 'old', validTo: day('2020-12-31') });
  const now = aRule({ id: 'now', validFrom: day('2021-01-01') });
  const plan = aPlan({ rules: [old, now] });

  it.each([
    ['2019-05-01', 'old'],
    ['2020-12-31', 'old'],
    ['2021-01-01', 'now'],
    [null, 'now'],
  ])('a card opened on %s follows the rule "%s"', (opened, id) => {
    expect(ruleFor(plan, opened === null ? null : day(opened)).id).toBe(id);
  });

  it('offers a newer rule only when it differs from the card’s own', () => {
    const carrier = aCarrier({ plans: [plan] });
    expect(newerRule(aCard({ rule: now }), carrier)).toBeNull();
    expect(newerRule(aCard({ rule: old }), carrier)?.id).toBe('now');
    expect(newerRule(aCard({ rule: old, openedOn: '2019-05-01' }), carrier)).toBeNull();
    expect(newerRule(aCard({ rule: old }), null)).toBeNull();
  });

  it.each([
    ['a name in other words', { phases: [aPhase({ length: days(30), names: named('Grace period') })] }, null],
    ['a conflict told', { conflicts: [{ id: 'why', text: named('Blogs disagree'), sources: ['a-source'] }] }, null],
    ['a longer grace', { phases: [aPhase({ length: days(31) })] }, 'now'],
  ])('asks about numbers and not about words: %s', (_what, change, offered) => {
    const mine = aRule({ id: 'now', phases: [aPhase({ length: days(30) })] });
    const carrier = aCarrier({ plans: [aPlan({ rules: [{ ...mine, ...change }] })] });
    expect(newerRule(aCard({ rule: mine }), carrier)?.id ?? null).toBe(offered);
  });
});
