import { describe, expect, it } from 'vitest';
import { undatedStopOf } from '#core/rules/hard-stops.ts';
import { aCard } from '../builders.ts';
import { aHardStop, aRule } from '../rule-builders.ts';

const rule = aRule({ hardStops: [aHardStop()] });

describe('a hard stop that nobody can date yet', () => {
  it.each([
    ['a tourist without any day', { registration: 'tourist' }, 'tourist'],
    ['a tourist with the day of registration', { registration: 'tourist', registeredOn: '2026-09-10' }, null],
    ['a tourist with another day that stands in', { registration: 'tourist', activatedOn: '2026-09-12' }, null],
    ['a resident', { registration: 'resident' }, null],
    ['nobody said how it is registered', { registration: 'unknown' }, null],
  ] as const)('%s', (_who, facts, stopId) => {
    expect(undatedStopOf(rule, aCard(facts).details)?.id ?? null).toBe(stopId);
  });
});
