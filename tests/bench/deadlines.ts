import { performance } from 'node:perf_hooks';
import { deadlineOf } from '#core/expiry.ts';
import { addDays } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import { aCard, aConfirmation, day, idNo, topUp } from '../builders.ts';
import { aCarrier } from '../rule-builders.ts';

/** How long the three dates with reasons of 10,000 cards with 10 actions each take, on one core: `npm run bench:deadlines`. */

const CARDS = 10_000;
const ACTIONS = 10;
const ROUNDS = 25;
const TARGET_MS = 50;

const cards: Card[] = Array.from({ length: CARDS }, (_, index) =>
  // Read from text like real ones: no two cards share a rule object.
  JSON.parse(
    JSON.stringify(
      aCard({
        id: idNo(index),
        confirmations: [aConfirmation({ on: '2025-12-01', activeUntil: addDays(day('2026-01-10'), index % 300) })],
        actions: Array.from({ length: ACTIONS }, (_none, at) =>
          topUp(addDays(day('2025-12-10'), at * 29 + (index % 17)), 10 + ((index + at) % 50), {
            id: idNo(index * ACTIONS + at),
          }),
        ),
      }),
    ),
  ),
);
const carrier = aCarrier();

const times: number[] = [];
let dated = 0;
for (let round = 0; round < ROUNDS; round++) {
  const begun = performance.now();
  dated = 0;
  for (const card of cards) if (deadlineOf(card, carrier).lostOn !== null) dated++;
  times.push(performance.now() - begun);
}
times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? Number.NaN).toFixed(1);
console.log(`${CARDS} cards × ${ACTIONS} actions, ${ROUNDS} rounds, ${dated} dated`);
console.log(`min ${at(0)} ms · median ${at(0.5)} ms · p95 ${at(0.95)} ms (target: median ≤ ${TARGET_MS} ms)`);
