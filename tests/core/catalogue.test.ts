import { describe, expect, it } from 'vitest';
import { checkCarrier } from '#core/catalogue/check.ts';
import { coverageOf, FEWEST_CARRIERS } from '#core/catalogue/coverage.ts';
import { agesOf, evidenceOf } from '#core/catalogue/evidence.ts';
import { MODELS } from '#core/catalogue/models.ts';
import { localDate } from '#core/local-date.ts';
import { LANGUAGES } from '#core/model/values.ts';
import { ruleFor } from '#core/rules/choose.ts';
import { aCarrier, aPlan, aProduct, aSource } from '../rule-builders.ts';
import { carrierNamed, shippedCatalogue, shippedFiles } from './catalogue-files.ts';

const catalogue = shippedCatalogue();
const today = localDate('2026-11-22');

describe('the catalogue that ships', () => {
  it.each(shippedFiles())('$fileName is sound', ({ fileName, text }) => {
    const checked = checkCarrier(text, fileName);
    expect(checked.ok ? [] : checked.failure.problems).toEqual([]);
    expect(checked.ok && `${checked.value.id}.json`).toBe(fileName);
  });

  it('covers thirty carriers, every model, and proves every number', () => {
    const coverage = coverageOf(catalogue.carriers, today);
    expect(coverage.carriers.length).toBeGreaterThanOrEqual(FEWEST_CARRIERS);
    expect([...coverage.models].filter(([, carriers]) => carriers.length === 0)).toEqual([]);
    expect(coverage.models.size).toBe(Object.keys(MODELS).length);
    expect(coverage.shortcomings).toEqual([]);
  });

  it.each(catalogue.carriers.map((carrier) => ({ id: carrier.id, carrier })))(
    'no number of $id escapes the count',
    ({ carrier }) => {
      let leaves = 0;
      const walk = (value: unknown): void => {
        if (typeof value === 'number') leaves++;
        else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
      };
      walk([carrier.plans, carrier.channels.filter(({ delayDays }) => delayDays > 0)]);
      expect(evidenceOf(carrier)).toHaveLength(leaves);
    },
  );

  it.each(catalogue.carriers.map((carrier) => ({ id: carrier.id, carrier })))(
    '$id was read before today, and its words exist in three languages',
    ({ carrier }) => {
      expect(agesOf(carrier, today).filter(({ days }) => days < 0)).toEqual([]);
      for (const language of LANGUAGES) expect(carrier.names[language]).not.toBe('');
      for (const plan of carrier.plans) {
        expect(plan.keeps['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(plan.keeps.en).not.toBe(plan.keeps.ms);
        expect(`${plan.keeps.en}${plan.keeps.ms}`).not.toMatch(/\p{Script=Han}/u);
      }
      expect(carrier.checks.length + carrier.warnings.length).toBeGreaterThan(1);
    },
  );

  it.each([
    ['u-mobile', 'prepaid', '2012-01-01', 'u-prepaid-3-days'],
    ['u-mobile', 'prepaid', '2012-03-23', 'u-prepaid-2-days'],
    ['u-mobile', 'prepaid', '2017-02-16', 'u-prepaid-2-days'],
    ['u-mobile', 'prepaid', '2017-02-17', 'power-1-day'],
    ['u-mobile', 'prepaid', null, 'power-1-day'],
    ['true-dtac', 'dtac', '2010-06-01', 'dtac-365'],
    ['true-dtac', 'dtac', '2011-01-01', 'dtac-90'],
    ['true-dtac', 'dtac', null, 'dtac-90'],
  ])('%s %s opened on %s lives by %s', (carrierId, planId, openedOn, ruleId) => {
    const plan = carrierNamed(catalogue, carrierId).plans.find(({ id }) => id === planId);
    expect(plan && ruleFor(plan, openedOn === null ? null : localDate(openedOn)).id).toBe(ruleId);
  });

  it('tells that the cheap data passes of Pantas keep nothing alive', () => {
    const pantas = carrierNamed(catalogue, 'hotlink').plans.find(({ id }) => id === 'pantas');
    const alive = new Map(pantas?.products.map(({ id, keepsAlive }) => [id, keepsAlive]));
    expect(alive.get('pass-365')).toBe(true);
    expect(['data-365-2', 'data-365-4', 'data-365-10'].map((id) => alive.get(id))).toEqual([false, false, false]);
  });
});

describe('evidence', () => {
  const strengthWith = (source: Parameters<typeof aSource>[0]) =>
    new Set(evidenceOf(aCarrier({ sources: { 'a-source': aSource(source) } })).map(({ strength }) => strength));

  it.each([
    ['a page of the operator', { kind: 'provider', confidence: 'high' }, 'sound'],
    ['hearsay', { kind: 'community', confidence: 'low' }, 'weak'],
    ['a saying without a source', { kind: 'unsourced', confidence: 'low', url: null }, 'none'],
  ] as const)('of %s is %s', (_, source, strength) => {
    expect(strengthWith(source)).toEqual(new Set([strength]));
  });

  it('is missing where the named source is', () => {
    const carrier = aCarrier({ plans: [aPlan({ products: [aProduct({ sources: ['gone'] })] })] });
    expect(
      evidenceOf(carrier)
        .filter(({ strength }) => strength === 'none')
        .map(({ path }) => path),
    ).toEqual(['plans/plain/products/top-up-30/price']);
    expect(coverageOf([carrier], today).shortcomings).toContainEqual({
      kind: 'number-without-evidence',
      carrier: 'tiny',
      path: 'plans/plain/products/top-up-30/price',
    });
  });

  it('falls short of thirty carriers and of models with one carrier alone', () => {
    const { shortcomings } = coverageOf([aCarrier()], today);
    expect(shortcomings).toContainEqual({ kind: 'too-few-carriers', found: 1, wanted: FEWEST_CARRIERS });
    expect(shortcomings).toContainEqual({ kind: 'model-missing', model: 'M19' });
    expect(shortcomings).not.toContainEqual({ kind: 'model-missing', model: 'M1' });
  });

  it('counts the days since each source was read', () => {
    expect(agesOf(aCarrier(), today)).toEqual([{ source: 'a-source', days: 47 }]);
  });
});
