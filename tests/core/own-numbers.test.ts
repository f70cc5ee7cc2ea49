import { describe, expect, it } from 'vitest';
import { saveOverrides } from '#core/changes/rule-change.ts';
import { rulesTaking } from '#core/changes/rule-from.ts';
import { deadlineOf } from '#core/expiry.ts';
import { numberGroups } from '#core/own-numbers/number-groups.ts';
import { numberPlaceOf } from '#core/own-numbers/number-place.ts';
import { limitsOf, numbersOfCard, savableOverrides, withOwnNumbers } from '#core/own-numbers/own-numbers.ts';
import { numbersOf } from '#core/rules/numbers.ts';
import { aCard, aConfirmation, countingIds, idNo, noon, topUp } from '../builders.ts';
import { aCarrier, aClock, aGrant, aHardStop, aPhase, aRule, days, months } from '../rule-builders.ts';
import { shippedCatalogue } from './catalogue-files.ts';

const everything = aRule({
  clocks: [
    aClock({
      initial: { from: 'activated', lengths: [days(60)], sources: ['a-source'] },
      grants: [
        aGrant({ cap: days(365), gives: { kind: 'per-unit', unit: 100, length: days(1), minimum: 500 } }),
        aGrant({
          id: 'tiers',
          actions: ['shared-credit'],
          gives: {
            kind: 'tiers',
            tiers: [
              { from: 1000, length: days(5) },
              { from: 5000, length: days(9) },
            ],
          },
        }),
        aGrant({ id: 'text', actions: ['sms-sent'], gives: { kind: 'fixed', lengths: [months(6)] } }),
      ],
      recurring: { price: 300, every: days(30), sources: ['a-source'] },
    }),
  ],
  hardStops: [aHardStop()],
  phases: [aPhase()],
  quarantine: { length: months(6), sources: ['a-source'] },
});

describe('the place of a number', () => {
  it.each([
    ['clocks/validity/initial/lengths/0/count', { kind: 'initial' }],
    ['clocks/validity/grants/any-top-up/gives/unit', { kind: 'unit' }],
    ['clocks/validity/grants/any-top-up/gives/length/count', { kind: 'gives', tier: null }],
    ['clocks/validity/grants/any-top-up/gives/minimum', { kind: 'minimum' }],
    ['clocks/validity/grants/any-top-up/cap/count', { kind: 'cap', cap: { count: 365 } }],
    ['clocks/validity/grants/tiers/gives/tiers/1/from', { kind: 'tier-from', tier: 1 }],
    ['clocks/validity/grants/tiers/gives/tiers/1/length/count', { kind: 'gives', tier: 1 }],
    ['clocks/validity/grants/text/gives/lengths/0/count', { kind: 'gives', tier: null, grant: { id: 'text' } }],
    ['clocks/validity/recurring/price', { kind: 'price' }],
    ['clocks/validity/recurring/every/count', { kind: 'every' }],
    ['hardStops/tourist/lengths/0/count', { kind: 'hard-stop' }],
    ['phases/grace/length/count', { kind: 'phase' }],
    ['quarantine/length/count', { kind: 'quarantine' }],
  ])('%s', (path, place) => {
    expect(numberPlaceOf(everything, path)).toMatchObject(place);
  });

  it.each(['', 'clocks/other/initial', 'clocks/validity/grants/other/cap/count', 'phases/other/length/count', 'names'])(
    'is none at "%s"',
    (path) => {
      expect(numberPlaceOf(everything, path)).toBeNull();
    },
  );

  it('is known for every number that ships', () => {
    for (const { id, plans } of shippedCatalogue().carriers) {
      for (const rule of plans.flatMap(({ rules }) => rules)) {
        const homeless = numbersOf(rule).filter(({ path }) => numberPlaceOf(rule, path) === null);
        expect([id, rule.id, homeless]).toEqual([id, rule.id, []]);
      }
    }
  });
});

describe('the numbers of a card', () => {
  const grace = 'phases/grace/length/count';
  const carrier = aCarrier();
  const card = aCard({ actions: [topUp('2026-12-01', 30)] });
  const mine = { path: grace, value: 45, becauseId: null };
  const own = withOwnNumbers(card, [mine]);

  it('are those that move a date, each with the person’s own beside', () => {
    const paths = numbersOfCard(aCard({ rule: everything })).map(({ path }) => path);
    expect(paths).toHaveLength(14);
    expect(paths.some((path) => path.startsWith('quarantine'))).toBe(false);
    expect(numbersOfCard(own).find(({ path }) => path === grace)).toMatchObject({ value: 30, own: mine });
    expect(numbersOfCard(own).filter((number) => number.own !== null)).toHaveLength(1);
  });

  it('move the dates of the preview as they will those of the card, and are marked', () => {
    const preview = deadlineOf(own, carrier);
    expect([deadlineOf(card, carrier).lostOn, preview.lostOn]).toEqual(['2027-01-31', '2027-02-15']);
    expect(preview.doubts).toContain('own-rule');
    const saved = saveOverrides(card, [mine], {
      now: noon('2026-12-02'),
      today: card.confirmations[0]?.on ?? topUp('2026-12-02', 1).on,
      newId: countingIds(),
      carrier,
      cards: [card],
    });
    expect(saved.ok && deadlineOf(saved.value, carrier)).toEqual(preview);
  });

  it('that a removed confirmation had proved stay as the person’s own decision', () => {
    const seen = aConfirmation({ id: idNo(7), activeUntil: '2027-01-05' });
    const gone = { ...seen, id: idNo(8), removedAt: noon('2026-12-02') };
    const known = aCard({ confirmations: [seen, gone] });
    const proved = (becauseId: string) => ({ ...mine, becauseId });
    expect(savableOverrides(known, [proved(seen.id), proved(gone.id), proved(idNo(9))])).toEqual([
      proved(seen.id),
      mine,
      mine,
    ]);
  });

  it.each([
    { path: 'clocks/validity/grants/any-top-up/gives/unit', least: 1, most: 1_000_000_000_000 },
    { path: 'clocks/validity/grants/any-top-up/gives/minimum', least: 0, most: 1_000_000_000_000 },
    { path: 'phases/grace/length/count', least: 0, most: 5000 },
  ])('$path can be from $least to $most', ({ path, least, most }) => {
    const number = numbersOfCard(aCard({ rule: everything })).find((one) => one.path === path);
    expect(number && limitsOf(number)).toEqual({ least, most });
  });
});

describe('taking a newer rule', () => {
  const newer = aRule({ id: 'second', phases: [aPhase({ id: 'grace', length: days(50) })] });
  const lived = withOwnNumbers(aCard({ actions: [topUp('2026-06-01', 30)] }), [
    { path: 'clocks/validity/grants/any-top-up/gives/length/count', value: 2, becauseId: null },
    { path: 'phases/other/length/count', value: 3, becauseId: null },
  ]);

  it('keeps the old one for the actions of its days, and what the person found out', () => {
    const [old, now, ...others] = rulesTaking(lived, newer, noon('2026-11-22'), topUp('2026-11-22', 1).on);
    expect(others).toEqual([]);
    expect(old?.rule.id).toBe('first');
    expect(now).toMatchObject({ since: '2026-11-22', rule: { id: 'second' } });
    expect(now?.overrides.map(({ value }) => value)).toEqual([2]);
  });
});

describe('the numbers in the order in which one looks for them', () => {
  const groupsFor = (
    registration: 'resident' | 'tourist',
    overrides: { path: string; value: number; becauseId: null }[] = [],
  ) =>
    numberGroups(numbersOfCard(withOwnNumbers(aCard({ rule: everything }), overrides)), registration).map(
      ({ group, numbers }) => [group, numbers.map(({ place }) => place.kind)] as const,
    );

  it('says first what a renewal gives, then what comes after, and keeps the finer points apart', () => {
    expect(groupsFor('tourist')).toEqual([
      ['gives', ['initial', 'gives', 'gives', 'gives', 'gives', 'price', 'every']],
      ['after', ['hard-stop', 'phase']],
      ['finer', ['unit', 'minimum', 'cap', 'tier-from', 'tier-from']],
    ]);
  });

  it('puts what is no matter of this card among the finer points', () => {
    expect(groupsFor('resident').find(([group]) => group === 'finer')?.[1]).toContain('hard-stop');
  });

  it('has what is the person’s own before all', () => {
    const [first] = groupsFor('tourist', [{ path: 'phases/grace/length/count', value: 45, becauseId: null }]);
    expect(first).toEqual(['own', ['phase']]);
  });
});
