import { describe, expect, it } from 'vitest';
import { acceptRule, saveOverrides } from '#core/changes/rule-change.ts';
import { rulesTaking } from '#core/changes/rule-from.ts';
import { readCard, readCheckedCard, writeCard } from '#core/document.ts';
import { deadlineOf } from '#core/expiry.ts';
import type { Card } from '#core/model/card.ts';
import type { Rule } from '#core/model/rule.ts';
import { newerRule, snapshotOf } from '#core/rules/choose.ts';
import { changedNumbers } from '#core/rules/numbers.ts';
import { aCard, day, noon, topUp } from '../builders.ts';
import { aCarrier, aClock, aGrant, aPhase, aPlan, aRule, days } from '../rule-builders.ts';
import { shippedCatalogue } from './catalogue-files.ts';
import { changed, context, TODAY } from './changes/situation.ts';
import { seen } from './models/shapes.ts';

/** A newer version of the catalogue: what would change, the question, and what stays as it was. Today is 2026-11-22. */

const perRinggit = (count: number, more: Parameters<typeof aRule>[0] = {}): Rule =>
  aRule({
    clocks: [
      aClock({
        grants: [
          aGrant({
            gives: { kind: 'per-unit', unit: 100, length: days(count), minimum: null },
            combine: 'reset',
            sources: ['terms'],
          }),
        ],
      }),
    ],
    ...more,
  });

const mine = perRinggit(2, { id: 'of-2025' });
const shorter = perRinggit(1, { id: 'of-2026', phases: [aPhase({ length: days(15), sources: ['faq'] })] });
const carrierWith = (...rules: Rule[]) => aCarrier({ plans: [aPlan({ rules })] });
const carrier = carrierWith(shorter);
const lived = aCard({ rule: mine, actions: [topUp('2026-11-01', 30)] });
const accepted = changed(acceptRule(lived, 'of-2026', context({ carrier })));
const datesOf = (card: Card) => {
  const { activeUntil, receiveUntil, lostOn } = deadlineOf(card, carrier);
  return [activeUntil, receiveUntil, lostOn];
};

describe('a newer version of the rule', () => {
  it('shows the old dates and the new ones before anybody decides', () => {
    const preview = { ...lived, rules: rulesTaking(lived, shorter, noon('2026-11-22'), TODAY) };
    expect(datesOf(lived)).toEqual(['2026-12-31', '2027-01-30', '2027-01-31']);
    expect(datesOf(preview)).toEqual(['2026-12-31', '2027-01-15', '2027-01-16']);
    expect(datesOf(accepted)).toEqual(datesOf(preview));
  });

  it('names each number that changed, from what to what, and its sources', () => {
    expect(changedNumbers(mine, shorter)).toEqual([
      {
        path: 'clocks/validity/grants/any-top-up/gives/length/count',
        unit: 'days',
        from: 2,
        to: 1,
        sources: ['terms'],
      },
      { path: 'phases/grace/length/count', unit: 'days', from: 30, to: 15, sources: ['faq'] },
    ]);
  });

  it('names numbers that came and went', () => {
    const noGrace = perRinggit(2, { id: 'of-2027', phases: [] });
    expect(changedNumbers(mine, noGrace)).toMatchObject([{ path: 'phases/grace/length/count', from: 30, to: null }]);
    expect(changedNumbers(noGrace, mine)).toMatchObject([{ path: 'phases/grace/length/count', from: null, to: 30 }]);
  });

  it('asks until it is taken, and not again after', () => {
    expect(newerRule(lived, carrier)?.id).toBe('of-2026');
    expect(newerRule(accepted, carrier)).toBeNull();
    expect(newerRule(lived, carrierWith(mine))).toBeNull();
  });

  it('is noticed by what it says, also under the same id', () => {
    const corrected = perRinggit(3, { id: 'of-2025' });
    expect(newerRule(lived, carrierWith(corrected))).toEqual(corrected);
    expect(deadlineOf(lived, carrierWith(corrected)).activeUntil).toBe('2026-12-31');
  });

  it.each([
    ['the day before', '2026-11-21', '2027-01-20'],
    ['the day itself', '2026-11-22', '2026-12-22'],
    ['the day after', '2026-11-23', '2026-12-23'],
  ])('an action of %s of taking it follows the rule of its day', (_when, on, until) => {
    const card = { ...accepted, actions: [...accepted.actions, topUp(on, 30)] };
    expect(deadlineOf(card, carrier).activeUntil).toBe(until);
  });

  it('the reason names the rule in force, the old action the days it earned then', () => {
    const { reason, ruleId } = deadlineOf(accepted, carrier);
    expect(ruleId).toBe('of-2026');
    expect(reason).toMatchObject([{ kind: 'granted', length: { count: 60, unit: 'days' }, until: '2026-12-31' }]);
  });

  it('taken twice in a year leaves each action the rule of its day', () => {
    const third = perRinggit(4, { id: 'of-2027' });
    const next = carrierWith(third);
    const twice = changed(acceptRule(accepted, 'of-2027', context({ carrier: next, today: day('2027-06-01') })));
    expect(twice.rules.map(({ since, rule }) => [since, rule.id])).toEqual([
      [null, 'of-2025'],
      ['2026-11-22', 'of-2026'],
      ['2027-06-01', 'of-2027'],
    ]);
    const untilWith = (on: string) =>
      deadlineOf({ ...twice, actions: [topUp(on, 10)], confirmations: [] }, next).activeUntil;
    expect(['2026-11-21', '2026-11-22', '2027-05-31', '2027-06-01'].map(untilWith)).toEqual([
      '2026-12-11',
      '2026-12-02',
      '2027-06-10',
      '2027-07-11',
    ]);
  });

  it('taken twice on one day replaces itself', () => {
    const third = perRinggit(4, { id: 'of-2027' });
    const twice = changed(acceptRule(accepted, 'of-2027', context({ carrier: carrierWith(third) })));
    expect(twice.rules.map(({ since, rule }) => [since, rule.id])).toEqual([
      [null, 'of-2025'],
      ['2026-11-22', 'of-2027'],
    ]);
  });

  it('on a card without a history is the only rule it ever had', () => {
    const fresh = changed(acceptRule(aCard({ rule: mine }), 'of-2026', context({ carrier })));
    expect(fresh.rules.map(({ since, rule }) => [since, rule.id])).toEqual([[null, 'of-2026']]);
  });

  it('keeps the person’s own numbers that it still has, and drops those it has not', () => {
    const grace = { path: 'phases/grace/length/count', value: 45, becauseId: null };
    const own = changed(saveOverrides(lived, [grace], context({ carrier })));
    const kept = changed(acceptRule(own, 'of-2026', context({ carrier })));
    expect(snapshotOf(kept).overrides).toEqual([grace]);
    expect(deadlineOf(kept, carrier).receiveUntil).toBe('2027-02-14');
    const noGrace = carrierWith(perRinggit(1, { id: 'of-2027', phases: [] }));
    expect(snapshotOf(changed(acceptRule(own, 'of-2027', context({ carrier: noGrace })))).overrides).toEqual([]);
  });

  it('does not move a date that was seen', () => {
    const card = { ...lived, confirmations: [seen('2026-11-10', '2027-03-01')] };
    const taken = changed(acceptRule(card, 'of-2026', context({ carrier })));
    expect([card, taken].map((each) => deadlineOf(each, carrier).activeUntil)).toEqual(['2027-03-01', '2027-03-01']);
  });

  it.each(shippedCatalogue().carriers.map((each) => [each.id, each] as const))(
    'is none for a card of %s that is read back from its file, with care or known to be sound',
    (_id, shipped) => {
      for (const { id, rules } of shipped.plans) {
        const rule = rules.at(-1);
        if (!rule) throw new Error('a plan has a rule');
        const text = writeCard(aCard({ rule, carrierId: shipped.id, planId: id }));
        const known = readCheckedCard(text, aCard().id);
        const read = readCard(text);
        if (read.kind !== 'loaded' || known === null) throw new Error('it was just written');
        expect([known, read.card].map((card) => newerRule(card, shipped))).toEqual([null, null]);
      }
    },
  );

  it('for another cohort is none for this card', () => {
    const cohorts = carrierWith({ ...mine, validTo: day('2025-12-31') }, { ...shorter, validFrom: day('2026-01-01') });
    const [first] = cohorts.plans[0]?.rules ?? [];
    if (!first) throw new Error('two rules were given');
    expect(newerRule(aCard({ rule: first, openedOn: '2025-05-01' }), cohorts)).toBeNull();
    expect(newerRule(aCard({ rule: first, openedOn: '2026-05-01' }), cohorts)?.id).toBe('of-2026');
  });
});
