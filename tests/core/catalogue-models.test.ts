import { describe, expect, it } from 'vitest';
import { MODELS, type Model, modelsOf, modelsOfCarrier } from '#core/catalogue/models.ts';
import type { Clock, Gives, Rule } from '#core/model/rule.ts';
import { aCarrier, aClock, aGrant, aHardStop, aPhase, aPlan, aRule, days, months } from '../rule-builders.ts';
import { carrierNamed, shippedCatalogue } from './catalogue-files.ts';

/** Which model a rule uses, seen from its structure: the smallest rule that has it, and its nearest neighbour that has not. */

const bare = (clock: Partial<Clock>, facts: Partial<Rule> = {}): Rule =>
  aRule({ clocks: [aClock({ grants: [], ...clock })], phases: [], ...facts });
const fixed: Gives = { kind: 'fixed', lengths: [days(90)] };
const grants = (...list: readonly Parameters<typeof aGrant>[0][]): Rule =>
  bare({
    grants: list.map((facts, index) => aGrant({ id: `grant-${index}`, gives: fixed, combine: 'reset', ...facts })),
  });
const tiers: Gives = { kind: 'tiers', tiers: [{ from: 1000, length: days(365) }] };
const perUnit: Gives = { kind: 'per-unit', unit: 100, length: days(1), minimum: null };
const initial = { from: 'opened', lengths: [days(60)], sources: ['a-source'] } as const;
const later = aClock({ id: 'later', grants: [aGrant({ gives: fixed })] });

const rows: readonly (readonly [Model, string, Rule, string, Rule])[] = [
  ['M1', 'per unit', grants({ gives: perUnit }), 'fixed', grants({})],
  ['M2', 'tiers', grants({ gives: tiers }), 'per unit', grants({ gives: perUnit })],
  ['M3', 'add with a cap', grants({ combine: 'add', cap: days(365) }), 'add without', grants({ combine: 'add' })],
  ['M4', 'a top-up resets', grants({}), 'a text resets: a window', grants({ actions: ['sms-sent'] })],
  ['M5', 'max', grants({ combine: 'max' }), 'reset', grants({})],
  [
    'M6',
    'shared credit gives less',
    grants({ gives: perUnit }, { actions: ['shared-credit'], gives: tiers }),
    'shared credit gives the same',
    grants({}, { actions: ['shared-credit'] }),
  ],
  [
    'M7',
    'an incoming call counts',
    grants({ actions: ['call-received'] }),
    'a pass counts',
    grants({ actions: ['pass-bought'] }),
  ],
  [
    'M8',
    'any pack, nothing else',
    grants({ actions: ['pass-bought'] }),
    'one pack only',
    grants({ actions: ['pass-bought'], products: ['p'] }),
  ],
  [
    'M9',
    'from the wallet',
    bare({ recurring: { price: 300, every: days(30), sources: ['a-source'] } }),
    'by hand',
    grants({ actions: ['plan-renewed'] }),
  ],
  [
    'M10',
    'renewed by hand',
    grants({ actions: ['plan-renewed'] }),
    'or topped up',
    grants({ actions: ['plan-renewed', 'top-up'] }),
  ],
  ['M11', 'an extension', grants({ actions: ['extension-bought'] }), 'any pass', grants({ actions: ['pass-bought'] })],
  [
    'M12',
    'two clocks',
    aRule({ clocks: [aClock(), later] }),
    'the second ends with activation',
    aRule({
      clocks: [
        aClock(),
        { ...later, runs: 'until-activated', initial: { ...initial, lengths: [days(60)], sources: ['a-source'] } },
      ],
    }),
  ],
  ['M13', 'a hard stop', bare({}, { hardStops: [aHardStop({ lengths: [days(30)] })] }), 'none', bare({})],
  [
    'M14',
    'grace',
    bare({}, { phases: [aPhase()] }),
    'objection only',
    bare({}, { phases: [aPhase({ kind: 'objection', starts: 'notice' })] }),
  ],
  [
    'M15',
    'objection',
    bare({}, { phases: [aPhase({ kind: 'objection', starts: 'notice' })] }),
    'grace only',
    bare({}, { phases: [aPhase()] }),
  ],
  [
    'M16',
    'activate in time',
    bare({ runs: 'until-activated', initial: { ...initial, lengths: [days(60)], sources: ['a-source'] } }),
    'validity at start',
    bare({ initial: { ...initial, lengths: [days(60)], sources: ['a-source'] } }),
  ],
  [
    'M17',
    'four months',
    grants({ gives: { kind: 'fixed', lengths: [months(4)] } }),
    'months of quarantine only',
    bare({}, { quarantine: { length: months(6), sources: ['a-source'] } }),
  ],
  ['M19', 'counts with the text', grants({ counts: 'operator-text' }), 'counts at once', grants({})],
];

describe('the models of a rule', () => {
  it.each(rows)('%s: %s', (model, _has, rule) => {
    expect(modelsOf(rule)).toContain(model);
  });

  it.each(rows)('not %s (%s): %4$s', (model, _has, _rule, _hasNot, neighbour) => {
    expect(modelsOf(neighbour)).not.toContain(model);
  });

  it('M18 takes two versions of a plan', () => {
    const versions = [aRule({ id: 'old' }), aRule({ id: 'new' })];
    expect(modelsOfCarrier(aCarrier({ plans: [aPlan({ rules: versions })] }))).toContain('M18');
    expect(modelsOfCarrier(aCarrier())).not.toContain('M18');
  });

  it('are all in these rows', () => {
    expect(new Set([...rows.map(([model]) => model), 'M18'])).toEqual(new Set(Object.keys(MODELS)));
  });
});

describe('the models of real carriers', () => {
  const catalogue = shippedCatalogue();

  it.each([
    ['M1', 'u-mobile'],
    ['M2', 'sosim'],
    ['M2', 'haha-sim'],
    ['M3', 'ais'],
    ['M4', 'china-telecom-macau'],
    ['M4', 'luckysim'],
    ['M5', 'shinetown'],
    ['M6', 'hotlink'],
    ['M7', 'giffgaff'],
    ['M7', 'three-uk'],
    ['M7', 'go-malta'],
    ['M8', 'clubsim'],
    ['M9', 'ultra-paygo'],
    ['M9', 'starhub'],
    ['M10', 'red-pocket'],
    ['M11', 'hotlink'],
    ['M11', 'tune-talk'],
    ['M11', 'cmlink-uk'],
    ['M12', 'smart-ph'],
    ['M12', 'telkomsel'],
    ['M13', 'hotlink'],
    ['M13', 'globe-ph'],
    ['M13', 'singtel-hi'],
    ['M14', 'xox'],
    ['M14', 'ee'],
    ['M14', 'ethio-telecom'],
    ['M15', 'vodafone-callya'],
    ['M16', 'three-hk-diy'],
    ['M17', 'giffgaff'],
    ['M17', 'aldi-talk'],
    ['M18', 'true-dtac'],
    ['M18', 'u-mobile'],
    ['M19', 'true-dtac'],
  ] as const)('%s in %s', (model, id) => {
    expect(modelsOfCarrier(carrierNamed(catalogue, id))).toContain(model);
  });
});
