import { performance } from 'node:perf_hooks';
import { readCard, writeCard } from '#core/document.ts';
import { addDays } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import { costsOf } from '#core/views/cost.ts';
import { overviewOf } from '#core/views/overview.ts';
import { runwayOf } from '#core/views/runway.ts';
import { searchFor } from '#core/views/search.ts';
import { summaryOf } from '#core/views/summary.ts';
import { aCard, aConfirmation, day, idNo, topUp } from '../builders.ts';
import { carrierNamed, shippedCatalogue } from '../core/catalogue-files.ts';

/**
 * What 10,000 Hotlink cards with 10 actions each cost on one core: reading their text, their rows, and what the window
 * makes of the rows. Run it with `npx tsx tests/bench/summaries.ts`.
 */

const CARDS = 10_000;
const ACTIONS = 10;
const ROUNDS = 9;
const TODAY = day('2026-11-22');
const NOW = Date.parse('2026-11-22T01:00:00Z');

const carrier = carrierNamed(shippedCatalogue(), 'hotlink');
const rule = carrier.plans[0]?.rules[0];
if (!rule) throw new Error('Hotlink has no rule');

const cardNo = (index: number): Card =>
  aCard({
    id: idNo(index),
    label: `Card ${index}`,
    number: `+6017${2_000_000 + index * 37}`,
    carrierId: 'hotlink',
    planId: 'pantas',
    rule,
    confirmations: [aConfirmation({ on: '2025-12-01', activeUntil: addDays(day('2026-11-10'), index % 360) })],
    actions: Array.from({ length: ACTIONS }, (_none, at) =>
      topUp(addDays(day('2025-12-10'), at * 29 + (index % 17)), 10 + ((index + at) % 50), {
        id: idNo(index * ACTIONS + at),
        reference: `LS-${index}-${at}`,
      }),
    ),
  });

const texts = Array.from({ length: CARDS }, (_none, index) => writeCard(cardNo(index)));

const cardIn = (text: string): Card => {
  const reading = readCard(text);
  if (reading.kind !== 'loaded') throw new Error(JSON.stringify(reading));
  return reading.card;
};

const measure = <T>(name: string, run: () => T): T => {
  const times: number[] = [];
  let result = run();
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    result = run();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.floor(share * (times.length - 1))] ?? Number.NaN).toFixed(1).padStart(7);
  console.log(`${name.padEnd(12)} min ${at(0)} ms · median ${at(0.5)} ms`);
  return result;
};

console.log(`${CARDS} cards × ${ACTIONS} actions, ${texts[0]?.length} bytes each, ${ROUNDS} rounds`);
const cards = measure('readCard', () => texts.map(cardIn));
const rows = measure('summaryOf', () => cards.map((card) => summaryOf(card, carrier, NOW)));
measure('overviewOf', () => overviewOf(rows));
measure('costsOf', () => costsOf(rows, TODAY));
measure('runwayOf', () => runwayOf(rows, TODAY));
const search = searchFor('017-2 00');
measure('search', () => rows.filter(search).length);
