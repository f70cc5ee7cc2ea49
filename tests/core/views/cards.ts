import { addDays } from '#core/local-date.ts';
import type { Card } from '#core/model/card.ts';
import type { CardSummary } from '#core/views/card-summary.ts';
import { summaryOf } from '#core/views/summary.ts';
import { aCard, aConfirmation, day, noon, topUp } from '../../builders.ts';
import { aCarrier, aHardStop, aPhase, aRule } from '../../rule-builders.ts';

/** A card in each state, on 22 November 2026. */

export const TODAY = day('2026-11-22');
export const NOW = Date.parse('2026-11-22T01:00:00Z');
export const carrier = aCarrier();
export const shown = (card: Card): CardSummary => summaryOf(card, carrier, NOW);

/** A card that was seen to be active until so many days from today. */
export const ending = (label: string, inDays: number, facts: Parameters<typeof aCard>[0] = {}): CardSummary =>
  shown(
    aCard({
      label,
      confirmations: [aConfirmation({ on: '2026-10-01', activeUntil: addDays(TODAY, inDays) })],
      ...facts,
    }),
  );

export const barred = aRule({
  phases: [aPhase(), aPhase({ id: 'barred', kind: 'barred', services: { ...aPhase().services, receiveSms: false } })],
});
const stop = aRule({ hardStops: [aHardStop()] });
export const noGrace = aRule({ phases: [] });

export const CARDS: readonly CardSummary[] = [
  ending('fine', 200),
  ending('due', 9),
  shown(aCard({ label: 'unknown' })),
  ending('lost', -1, { rule: noGrace }),
  ending('grace', -25),
  shown(aCard({ label: 'claimed', actions: [topUp('2026-11-20', 100)] })),
  shown(aCard({ label: 'tourist', rule: stop, registration: 'tourist', registeredOn: '2026-09-10' })),
  ending('fine, sooner', 58),
  ending('archived', 3, { archivedAt: noon('2026-11-01') }),
];
