import type { ReasonStep } from '../deadline.ts';
import { type EpochDay, fromEpochDay, toEpochDay } from '../local-date.ts';
import type { CardDetails } from '../model/card.ts';
import type { HardStop, Rule } from '../model/rule.ts';
import { anchorDay } from './clock-run.ts';
import { shortestFrom } from './lengths.ts';

/** The day on which a registration class ends a number whatever is paid. */

export interface Stop {
  readonly id: string;
  readonly until: EpochDay;
  readonly assumed: boolean;
  readonly step: Extract<ReasonStep, { kind: 'hard-stop' }>;
}

/**
 * The earliest hard stop of the card's registration class, or null. Registered 2026-09-10 and activated 2026-09-12 as
 * a tourist: 3 months from registration end on 12-10, 90 days from activation on 12-11; 2026-12-10 it is.
 */
export const hardStopOf = (rule: Rule, details: CardDetails): Stop | null => {
  let earliest: Stop | null = null;
  for (const stop of rule.hardStops) {
    if (!stop.registrations.includes(details.registration)) continue;
    const anchor = anchorDay(details, stop.from);
    const shortest = anchor && shortestFrom(toEpochDay(anchor.on), stop.lengths);
    if (!anchor || !shortest || (earliest !== null && earliest.until <= shortest.to)) continue;
    const { length, to } = shortest;
    const { id, from, sources } = stop;
    const step = {
      kind: 'hard-stop',
      stopId: id,
      from,
      on: anchor.on,
      length,
      until: fromEpochDay(to),
      sources,
    } as const;
    earliest = { id, until: to, assumed: anchor.assumed, step };
  }
  return earliest;
};

/**
 * The hard stop of the card's class that nobody can date, because no day is known that it counts from; else null. A
 * tourist's number without its day of registration ends on a fixed day all the same.
 */
export const undatedStopOf = (rule: Rule, details: CardDetails): HardStop | null =>
  hardStopOf(rule, details) === null
    ? (rule.hardStops.find(({ registrations }) => registrations.includes(details.registration)) ?? null)
    : null;
