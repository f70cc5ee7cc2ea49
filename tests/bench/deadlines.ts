import { performance } from 'node:perf_hooks';
import { readCard, writeCard } from '#core/document.ts';
import { deadlineOf } from '#core/expiry.ts';
import { addDays } from '#core/local-date.ts';
import type { Action } from '#core/model/action.ts';
import type { Card } from '#core/model/card.ts';
import type { Carrier, Plan } from '#core/model/carrier.ts';
import type { Rule } from '#core/model/rule.ts';
import { aCard, aConfirmation, anAction, day, idNo, paid } from '../builders.ts';
import { shippedCatalogue } from '../core/catalogue-files.ts';
import { aCarrier } from '../rule-builders.ts';
import { median } from './figures.ts';

/**
 * How long the three dates with reasons of 10,000 cards with 10 actions each take, on one core:
 * `npm run bench:deadlines`. Cards are read from their text by the app's own reader. All three dates of each and its
 * reason are looked at, so that nothing can be put off.
 */

const CARDS = 10_000;
const ACTIONS = 10;
const ROUNDS = 25;
const TARGET_MS = 50;

interface Life {
  readonly card: Card;
  readonly carrier: Carrier;
}

const planOf = (carrier: Carrier, turn: number): { readonly plan: Plan; readonly rule: Rule } => {
  const plan = carrier.plans[turn % carrier.plans.length];
  const rule = plan?.rules.at(-1);
  if (!plan || !rule) throw new Error('A carrier has a plan and a plan a rule');
  return { plan, rule };
};

/** What keeps a number of this rule alive, done every 29 days. */
const deed = (rule: Rule, carrier: Carrier, card: number, at: number): Action => {
  const all = rule.clocks.flatMap(({ protects, grants }) => (protects === 'number' ? grants : []));
  const grant = all[(card + at) % Math.max(1, all.length)];
  return anAction({
    id: idNo(card * ACTIONS + at),
    on: addDays(day('2025-12-10'), at * 29 + (card % 17)),
    kind: grant?.actions[0] ?? 'top-up',
    product: grant?.products?.[0] ?? null,
    channel: grant?.channels?.[0] ?? null,
    payment: paid(1000 + ((card + at) % 50) * 100, carrier.currency),
    status: at % 2 === 0 ? 'confirmed' : 'claimed',
  });
};

const readAgain = (card: Card): Card => {
  const reading = readCard(writeCard(card));
  if (reading.kind !== 'loaded') throw new Error(`A card of the bench is ${reading.kind}`);
  return reading.card;
};

/** Ten thousand cards, each of the next carrier and plan. */
const livesOf = (carriers: readonly Carrier[]): readonly Life[] =>
  Array.from({ length: CARDS }, (_, index) => {
    const carrier = carriers[index % carriers.length];
    if (!carrier) throw new Error('There are carriers');
    const { plan, rule } = planOf(carrier, index);
    const card = aCard({
      id: idNo(index),
      carrierId: carrier.id,
      planId: plan.id,
      activatedOn: '2025-12-01',
      rule,
      confirmations: [aConfirmation({ on: '2025-12-01', activeUntil: addDays(day('2026-01-10'), index % 300) })],
      actions: Array.from({ length: ACTIONS }, (_none, at) => deed(rule, carrier, index, at)),
    });
    return { card: readAgain(card), carrier };
  });

const middle = (times: readonly number[]): string => median(times).toFixed(1);

const measure = (what: string, lives: readonly Life[]): void => {
  const times: number[] = [];
  const cpu: number[] = [];
  let [dated, steps, moved] = [0, 0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    [dated, steps, moved] = [0, 0, 0];
    const [begun, used] = [performance.now(), process.cpuUsage()];
    for (const { card, carrier } of lives) {
      const { activeUntil, receiveUntil, lostOn, reason } = deadlineOf(card, carrier);
      if (activeUntil !== null && lostOn !== null && (receiveUntil ?? activeUntil) < lostOn) dated++;
      steps += reason.length;
      if (reason[reason.length - 1]?.kind === 'granted') moved++;
    }
    times.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1000);
  }
  console.log(`${CARDS} cards × ${ACTIONS} actions, ${what}: ${dated} dated, ${steps} steps, ${moved} moved last`);
  // On a machine with other work the clock measures that work too; the processor's time does not.
  console.log(
    `  median ${middle(times)} ms, fastest ${Math.min(...times).toFixed(1)} ms; of processor time ${middle(cpu)} ms ` +
      `(target: median ≤ ${TARGET_MS} ms on one core)`,
  );
};

const { carriers } = shippedCatalogue();
measure('RM1 = 1 day', livesOf([aCarrier()]));
measure(`all ${carriers.length} carriers of the catalogue in turn`, livesOf(carriers));
