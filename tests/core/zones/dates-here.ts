import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { deadlineOf } from '#core/expiry.ts';
import { todayFor } from '#core/phases.ts';
import { aCarrier } from '../../rule-builders.ts';
import { anyRule, cardOf, someActions } from '../random-lives.ts';

/**
 * Run as a program of its own, with `TZ` set: prints the zone that this process really lives in, its wall clock at two
 * instants as a proof, and a hash of what the core says of the same 10,000 random cards.
 */

const carrier = aCarrier();
const lives = fc.sample(fc.tuple(anyRule, someActions, fc.integer({ min: 1.7e12, max: 1.9e12 })), {
  seed: 20_261_122,
  numRuns: 10_000,
});
const hash = createHash('sha256');
for (const [rule, actions, now] of lives) {
  hash.update(JSON.stringify([deadlineOf(cardOf(rule, actions), carrier), todayFor(carrier, now)]));
}
const wallClock = ['2026-01-15T00:00:00Z', '2026-07-15T00:00:00Z'].map((at) => -new Date(at).getTimezoneOffset());
console.log(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    wallClock,
    cards: lives.length,
    hash: hash.digest('hex'),
  }),
);
