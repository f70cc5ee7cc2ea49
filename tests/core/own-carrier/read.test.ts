import { describe, expect, it } from 'vitest';
import { isCountry, isCurrency } from '#core/catalogue/places.ts';
import { countryHabits, habitOf } from '#core/own-carrier/country-habits.ts';
import { claimsFigures, readForm } from '#core/own-carrier/read-form.ts';
import { blankForm, type TypedForm, type TypedWay } from '#core/own-carrier/typed-form.ts';
import { isTimeZone } from '#core/zoned-time.ts';
import { TODAY, typed, way } from './forms.ts';

const days = (count: string) => ({ count, unit: 'days' as const });
const aWay = (facts: Partial<TypedWay>): Partial<TypedForm> => ({ ways: [way(facts)] });

const REFUSED: readonly { what: string; form: Partial<TypedForm>; field: string; kind: string }[] = [
  { what: 'no name', form: { name: '  ' }, field: 'name', kind: 'missing' },
  { what: 'a script as name', form: { name: '<script>alert(1)</script>' }, field: 'name', kind: 'not-plain-text' },
  { what: 'a name that turns the reading direction', form: { name: 'Kam‮pung' }, field: 'name', kind: 'not-plain-text' },
  { what: 'a name of two lines', form: { name: 'Kam\npung' }, field: 'name', kind: 'not-plain-text' },
  { what: 'a name without end', form: { name: 'k'.repeat(61) }, field: 'name', kind: 'too-long' },
  { what: 'no country', form: { country: '' }, field: 'country', kind: 'missing' },
  { what: 'a country that is none', form: { country: 'ZZ' }, field: 'country', kind: 'missing' },
  { what: 'no time zone', form: { timeZone: '' }, field: 'timeZone', kind: 'missing' },
  { what: 'no currency', form: { currency: '' }, field: 'currency', kind: 'missing' },
  { what: 'a unit of nothing', form: aWay({ unit: '0' }), field: 'ways/0/unit', kind: 'amount-not-positive' },
  { what: 'a unit in words', form: aWay({ unit: 'one' }), field: 'ways/0/unit', kind: 'amount-not-a-number' },
  { what: 'a unit finer than a sen', form: aWay({ unit: '0.001' }), field: 'ways/0/unit', kind: 'amount-too-fine' },
  { what: 'no unit', form: aWay({ unit: '' }), field: 'ways/0/unit', kind: 'missing' },
  { what: 'no days', form: aWay({ perUnit: days('0') }), field: 'ways/0/perUnit', kind: 'out-of-range' },
  {
    what: 'less than no days',
    form: aWay({ perUnit: days('-5') }),
    field: 'ways/0/perUnit',
    kind: 'not-a-whole-number',
  },
  { what: 'half a day', form: aWay({ perUnit: days('1.5') }), field: 'ways/0/perUnit', kind: 'not-a-whole-number' },
  { what: 'days without end', form: aWay({ perUnit: days('5001') }), field: 'ways/0/perUnit', kind: 'out-of-range' },
  {
    what: 'months without end',
    form: aWay({ kind: 'deed', length: { count: '241', unit: 'months' } }),
    field: 'ways/0/length',
    kind: 'out-of-range',
  },
  { what: 'a cap of nothing', form: aWay({ cap: days('0') }), field: 'ways/0/cap', kind: 'out-of-range' },
  {
    what: 'tiers that do not rise',
    form: aWay({
      table: 'tiers',
      tiers: [
        { key: 1, from: '30', length: days('30') },
        { key: 2, from: '30.00', length: days('60') },
      ],
    }),
    field: 'ways/0/tiers/1/from',
    kind: 'tiers-order',
  },
  { what: 'no deed', form: aWay({ kind: 'deed', deeds: [] }), field: 'ways/0/deeds', kind: 'no-deed' },
  { what: 'a pack without name', form: aWay({ kind: 'pack' }), field: 'ways/0/packName', kind: 'missing' },
  {
    what: 'top-ups counted twice',
    form: { ways: [way(), way({ key: 2, kind: 'deed', deeds: ['sms-sent', 'top-up'] })] },
    field: 'ways/1/deeds',
    kind: 'deed-twice',
  },
  { what: 'two tables of amounts', form: { ways: [way(), way({ key: 2 })] }, field: 'ways/1/kind', kind: 'deed-twice' },
  { what: 'no price of a plan', form: { keeps: 'recurring' }, field: 'recurringPrice', kind: 'missing' },
  {
    what: 'a fixed end after nothing',
    form: { keeps: 'fixed-end', end: 'opened', endLength: days('') },
    field: 'endLength',
    kind: 'missing',
  },
  { what: 'a grace of nothing', form: { afterwards: 'grace', grace: days('') }, field: 'grace', kind: 'missing' },
  { what: 'neither note nor address', form: { note: '' }, field: 'note', kind: 'evidence-missing' },
  { what: 'an address that is none', form: { url: 'somewhere' }, field: 'url', kind: 'wrong-link' },
  { what: 'a script as address', form: { url: 'javascript:alert(1)' }, field: 'url', kind: 'wrong-link' },
  { what: 'an address no browser would take', form: { url: 'https://a b.com' }, field: 'url', kind: 'wrong-link' },
  { what: 'an address with markup', form: { url: 'https://a.com/<b>' }, field: 'url', kind: 'wrong-link' },
];

describe('the typed form', () => {
  it.each(REFUSED)('with $what has no carrier yet, and says so at $field', ({ form, field, kind }) => {
    const read = readForm(typed(form), TODAY);
    expect(read.form).toBeNull();
    expect([...read.problems].map(([at, problem]) => [at, problem.kind])).toEqual([[field, kind]]);
  });

  it('asks only for name, place and evidence at first', () => {
    const { problems } = readForm(blankForm(), TODAY);
    expect([...problems.keys()].sort()).toEqual(['country', 'currency', 'name', 'note', 'timeZone']);
  });

  it('ignores what was filled in for a choice that is not made now', () => {
    const untidy = typed({ recurringPrice: 'x', every: days(''), grace: days('x'), endLength: days('x') });
    const { form } = readForm({ ...untidy, ways: [way({ packName: '<', price: 'x', length: days('x') })] }, TODAY);
    expect(form?.keeps).toEqual({
      kind: 'renewals',
      ways: [
        {
          kind: 'amount',
          table: { kind: 'per-unit', unit: 100, length: { count: 1, unit: 'days' }, minimum: null },
          combine: 'max',
          cap: null,
        },
      ],
      fresh: null,
    });
  });

  it('reads amounts in the digits of the currency', () => {
    const yen = readForm(
      typed({ ...aWay({ unit: '500' }), country: 'JP', currency: 'JPY', timeZone: 'Asia/Tokyo' }),
      TODAY,
    );
    expect(yen.form?.keeps).toMatchObject({ ways: [{ table: { unit: 500 } }] });
  });

  it.each([
    { form: { keeps: 'fixed-end', end: 'seen', afterwards: 'gone' } as const, claims: false },
    { form: { keeps: 'fixed-end', end: 'seen', afterwards: 'grace' } as const, claims: true },
    { form: { keeps: 'fixed-end', end: 'opened', afterwards: 'gone' } as const, claims: true },
    { form: { keeps: 'renewals', end: 'seen', afterwards: 'gone' } as const, claims: true },
  ])('claims figures: $claims for $form', ({ form, claims }) => {
    expect(claimsFigures(form)).toBe(claims);
  });
});

describe('the habits of countries', () => {
  it('have money and a clock that the catalogue’s check takes, for every country it takes', () => {
    const habits = countryHabits();
    expect(habits).toHaveLength(250);
    expect(habits.filter(({ country }) => !isCountry(country))).toEqual([]);
    expect(habits.filter(({ currency }) => !isCurrency(currency))).toEqual([]);
    expect(habits.filter(({ timeZone }) => !isTimeZone(timeZone))).toEqual([]);
  });

  it.each([
    { country: 'MY', currency: 'MYR', timeZone: 'Asia/Kuala_Lumpur' },
    { country: 'GB', currency: 'GBP', timeZone: 'Europe/London' },
    { country: 'HK', currency: 'HKD', timeZone: 'Asia/Hong_Kong' },
    { country: 'US', currency: 'USD', timeZone: 'America/New_York' },
    { country: 'CN', currency: 'CNY', timeZone: 'Asia/Shanghai' },
    { country: 'BG', currency: 'EUR', timeZone: 'Europe/Sofia' },
  ])('of $country', (habit) => {
    expect(habitOf(habit.country)).toEqual(habit);
  });

  it('of no country are none', () => {
    expect(habitOf('ZZ')).toBeNull();
  });
});
