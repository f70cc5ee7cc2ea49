import fc from 'fast-check';
import { addDays, type EpochMs } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier } from '#core/model/carrier.ts';
import type { Clock, HardStop, Phase, Rule } from '#core/model/rule.ts';
import { aDay, cardCopies } from './arbitraries.ts';
import { aConfirmation, idNo, noon, paid } from './builders.ts';
import { aCarrier, aClock, aHardStop, aPhase, aRule, days, months } from './rule-builders.ts';

/** Random numbers of random carriers, some seen, some lost, some archived, at a random moment. */

export interface RandomNumber {
  readonly card: Card;
  /** Null for a carrier that was removed. */
  readonly carrier: Carrier | null;
}

/** Carriers whose days begin at other hours, and whose money never adds up. */
const CARRIERS: readonly (Carrier | null)[] = [
  aCarrier(),
  aCarrier({ id: 'uk', country: 'GB', timeZone: 'Europe/London', currency: 'GBP' }),
  aCarrier({ id: 'us', country: 'US', timeZone: 'America/Los_Angeles', currency: 'USD' }),
  null,
];

const BARRED = aPhase({ id: 'barred', kind: 'barred', services: { ...aPhase().services, receiveSms: false } });
const OBJECTION = aPhase({ id: 'objection', kind: 'objection', length: days(14), wayBack: 'object' });

const PHASES: readonly Phase[][] = [
  [],
  [aPhase()],
  [aPhase({ length: months(2) }), BARRED],
  [BARRED],
  [OBJECTION, BARRED],
];
const STOPS: readonly HardStop[][] = [[], [], [aHardStop()]];
const AFTER: readonly Rule['afterDeadline'][] = ['stated', 'stated', 'unknown'];
const CLOCKS: readonly Clock[][] = [
  [aClock()],
  [aClock({ initial: { from: 'activated', lengths: [days(60)], sources: ['a-source'] } })],
];

const rules = fc
  .record({
    phases: fc.constantFrom(...PHASES),
    hardStops: fc.constantFrom(...STOPS),
    afterDeadline: fc.constantFrom(...AFTER),
    clocks: fc.constantFrom(...CLOCKS),
  })
  .map((facts) => aRule(facts));

/** The money of the card's own carrier, so that what is paid and what will be stand in one row. */
const inCurrency = (card: Card, currency: string): Card['actions'] =>
  card.actions.map((action) =>
    action.payment === null ? action : { ...action, payment: paid(action.payment.paid, currency) },
  );

/** A number of one of four carriers, with its own rule, and often with a date that was seen. */
export const aNumber: fc.Arbitrary<RandomNumber> = fc
  .record({
    card: cardCopies,
    carrier: fc.constantFrom(...CARRIERS),
    rule: rules,
    seen: fc.option(aDay(700), { freq: 1 }),
    since: fc.option(aDay(60)),
    tourist: fc.boolean(),
    archived: fc.nat(9).map((roll) => roll === 0),
  })
  .map(({ card, carrier, rule, seen, since, tourist, archived }) => ({
    carrier,
    card: {
      ...card,
      details: {
        ...card.details,
        carrierId: carrier?.id ?? 'gone',
        registration: tourist ? ('tourist' as const) : ('resident' as const),
        registeredOn: since,
        activatedOn: since === null ? null : addDays(since, 2),
        archivedAt: archived ? noon('2026-06-01') : null,
      },
      rules: [{ since: null, takenAt: noon('2026-01-01'), rule, overrides: [] }],
      actions: [...inCurrency(card, carrier?.currency ?? 'EUR')],
      confirmations:
        seen === null
          ? card.confirmations
          : [...card.confirmations, aConfirmation({ on: '2025-12-31', activeUntil: seen })],
    },
  }));

/** Five numbers with ids of their own, and a moment: most often a day of the numbers' lives, at any hour. */
export const aDrawer: fc.Arbitrary<{ readonly numbers: readonly RandomNumber[]; readonly now: EpochMs }> = fc
  .record({
    numbers: fc.array(aNumber, { minLength: 5, maxLength: 5 }),
    today: aDay(500),
    minute: fc.nat(24 * 60 - 1),
  })
  .map(({ numbers, today, minute }) => ({
    numbers: numbers.map(({ card, carrier }, index) => ({ card: { ...card, id: idNo(index + 1) }, carrier })),
    now: Date.parse(`${today}T00:00:00Z`) + minute * 60_000,
  }));
