import { addDays, addMonths, type LocalDate } from '../local-date.ts';
import type { CardSummary } from './card-summary.ts';
import { bySoonest } from './order.ts';

/** The coming months as bars, a card a row: data for the picture and for the table that says the same. */

export type RunwayState = 'active' | 'to-confirm' | 'receive-only' | 'barred' | 'lost';

export interface RunwaySpan {
  readonly state: RunwayState;
  /** Both days included, both inside the window. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** It begins on `from`; false when it only enters the window there. */
  readonly begins: boolean;
  /** The day on which it ends is an estimate; false when it only leaves the window. */
  readonly estimate: boolean;
  /** It ends on `to` whatever is paid. */
  readonly hardStop: boolean;
}

export interface RunwayRow {
  readonly cardId: string;
  readonly label: string;
  readonly needsYou: boolean;
  /** Oldest first, without gaps; empty when no date is known. */
  readonly spans: readonly RunwaySpan[];
}

export interface Runway {
  /** The first day of this month … */
  readonly from: LocalDate;
  /** … and the last day of the window. */
  readonly to: LocalDate;
  readonly today: LocalDate;
  /** The first days of the months in the window. */
  readonly months: readonly LocalDate[];
  readonly rows: readonly RunwayRow[];
}

interface Window {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

type Phase = CardSummary['phases'][number];

const stateOfPhase = (phase: Phase, summary: CardSummary): RunwayState => {
  if (phase.kind === 'active') return summary.claimed ? 'to-confirm' : 'active';
  if (phase.kind === 'lost') return 'lost';
  // In an objection window everything still works, and the bar says so.
  if (phase.kind === 'objection') return 'active';
  return phase.receives ? 'receive-only' : 'barred';
};

const isEstimate = (phase: Phase, summary: CardSummary): boolean =>
  summary.certainty[phase.kind === 'active' ? 'activeUntil' : 'lostOn'] === 'estimate';

const clipped = (phase: Phase, summary: CardSummary, window: Window): RunwaySpan | null => {
  const begins = phase.from ?? summary.since ?? window.from;
  const from = begins < window.from ? window.from : begins;
  const ends = phase.to ?? window.to;
  const to = ends > window.to ? window.to : ends;
  if (from > to) return null;
  const whole = phase.to !== null && phase.to === to;
  return {
    state: stateOfPhase(phase, summary),
    from,
    to,
    begins: begins === from,
    estimate: whole && isEstimate(phase, summary),
    hardStop: whole && phase.kind === 'active' && summary.hardStop,
  };
};

const rowOf = (summary: CardSummary, window: Window): RunwayRow => {
  const { id, label, needsYou, phases, activeUntil } = summary;
  const known = activeUntil === null ? [] : phases;
  const spans = known.map((phase) => clipped(phase, summary, window)).filter((span) => span !== null);
  return { cardId: id, label, needsYou, spans };
};

/** The runway of the cards that are not archived, soonest first: this month and so many more. */
export const runwayOf = (summaries: readonly CardSummary[], today: LocalDate, monthsAhead = 12): Runway => {
  const from = `${today.slice(0, 8)}01` as LocalDate;
  const months = Array.from({ length: monthsAhead + 1 }, (_none, index) => addMonths(from, index));
  const window = { from, to: addDays(addMonths(from, monthsAhead + 1), -1) };
  const rows = summaries
    .filter(({ archived }) => !archived)
    .toSorted(bySoonest)
    .map((summary) => rowOf(summary, window));
  return { ...window, today, months, rows };
};
