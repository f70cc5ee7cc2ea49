import { describe, expect, it } from 'vitest';
import type { TypedForm } from '#core/own-carrier/typed-form.ts';
import { lifeExample, wayExample } from '#core/own-carrier/worked-example.ts';
import { NAMES, readOrThrow, TODAY, way } from './forms.ts';

const days = (count: string) => ({ count, unit: 'days' as const });
const months = (count: string) => ({ count, unit: 'months' as const });

describe('the example beside a way', () => {
  it.each([
    {
      what: 'RM10 at RM1 = 1 day',
      form: { ways: [way()] },
      example: { action: 'top-up', amount: 1000, gives: { count: 10, unit: 'days' }, before: '2026-12-12' },
      outcomes: { add: '2026-12-22', reset: '2026-12-02', max: '2026-12-12' },
      effects: { add: 'later', reset: 'earlier', max: 'kept' },
    },
    {
      what: 'the least amount that counts, when ten units are less',
      form: { ways: [way({ minimum: '25' })] },
      example: { action: 'top-up', amount: 2500, gives: { count: 25, unit: 'days' } },
      outcomes: { add: '2027-01-06', reset: '2026-12-17', max: '2026-12-17' },
      effects: { add: 'later', reset: 'later', max: 'later' },
    },
    {
      what: 'the first tier',
      form: { ways: [way({ table: 'tiers', tiers: [{ key: 1, from: '50', length: days('180') }] })] },
      example: { action: 'top-up', amount: 5000, gives: { count: 180, unit: 'days' } },
      outcomes: { add: '2027-06-10', reset: '2027-05-21', max: '2027-05-21' },
      effects: { add: 'later', reset: 'later', max: 'later' },
    },
    {
      what: 'a text that gives three months',
      form: { ways: [way({ kind: 'deed', deeds: ['sms-sent'], length: months('3') })] },
      example: { action: 'sms-sent', amount: null, gives: { count: 3, unit: 'months' } },
      outcomes: { add: '2027-03-12', reset: '2027-02-22', max: '2027-02-22' },
      effects: { add: 'later', reset: 'later', max: 'later' },
    },
  ] as const)('$what', ({ form, example, outcomes, effects }) => {
    const told = wayExample(readOrThrow(form), NAMES, 0, TODAY);
    expect(told).toMatchObject(example);
    for (const combine of ['add', 'reset', 'max'] as const) {
      expect(told?.outcomes[combine].until).toBe(outcomes[combine]);
      expect(told?.outcomes[combine].effect).toBe(effects[combine]);
    }
  });

  it('says that the cap bit', () => {
    const told = wayExample(readOrThrow({ ways: [way({ cap: days('15') })] }), NAMES, 0, TODAY);
    // 20 days are left already, so a cap of 15 gives nothing more and takes nothing away.
    expect(told?.outcomes.add).toMatchObject({ until: '2026-12-12', effect: 'kept' });
    const roomy = wayExample(readOrThrow({ ways: [way({ cap: days('25') })] }), NAMES, 0, TODAY);
    expect(roomy?.outcomes.add).toEqual({ until: '2026-12-17', effect: 'later', capped: { count: 25, unit: 'days' } });
  });

  it('is of the way that is asked for', () => {
    const form = readOrThrow({
      ways: [way(), way({ key: 2, kind: 'pack', packName: 'Year', price: '30', length: days('365') })],
    });
    expect(wayExample(form, NAMES, 1, TODAY)).toMatchObject({
      action: 'pass-bought',
      amount: 3000,
      gives: { count: 365 },
    });
    expect(wayExample(form, NAMES, 2, TODAY)).toBeNull();
  });

  it('is none for a plan that renews itself', () => {
    expect(wayExample(readOrThrow({ keeps: 'recurring', recurringPrice: '3' }), NAMES, 0, TODAY)).toBeNull();
  });
});

describe('the life of an example card', () => {
  it.each<{ what: string; form: Partial<TypedForm>; from: string; dates: readonly (string | null)[] }>([
    {
      what: 'from its start, with a grace in which texts arrive',
      form: { ways: [way()], fresh: days('60'), afterwards: 'grace', grace: days('30') },
      from: 'started',
      dates: ['2027-01-21', '2027-02-20', '2027-02-21'],
    },
    {
      what: 'renewed today, when nothing is said of the start',
      form: { ways: [way({ combine: 'add' })], afterwards: 'gone' },
      from: 'renewed',
      dates: ['2026-12-22', null, '2026-12-23'],
    },
    {
      what: 'from a date that was seen, when nothing renews it',
      form: { keeps: 'fixed-end', end: 'seen', afterwards: 'gone' },
      from: 'seen',
      dates: ['2026-12-12', null, '2026-12-13'],
    },
    {
      what: 'of a plan, from its start',
      form: { keeps: 'recurring', recurringPrice: '3', every: days('30'), afterwards: 'unknown' },
      from: 'started',
      dates: ['2026-12-22', null, '2026-12-23'],
    },
    {
      what: 'to a fixed end',
      form: { keeps: 'fixed-end', end: 'registered', endLength: months('3') },
      from: 'started',
      dates: ['2027-02-22', null, '2027-02-23'],
    },
  ])('$what', ({ form, from, dates }) => {
    const { from: began, deadline } = lifeExample(readOrThrow(form), NAMES, TODAY);
    expect(began).toBe(from);
    expect([deadline.activeUntil, deadline.receiveUntil, deadline.lostOn]).toEqual(dates);
  });
});
