import { instantOfMs, msOfInstant } from '../instant.ts';
import { type Instant, toEpochDay } from '../local-date.ts';
import type { Gap } from '../model/journal.ts';
import type { Calendar } from './calendar.ts';
import { pausedUntil } from './decide.ts';
import type { DatedCard, LookInput } from './decision.ts';
import { heartbeatDue } from './journal.ts';
import type { Audit, AuditGap, EdgeFacts } from './view.ts';

/** Whether reminders work, as far as the app can tell. */

const DAY_MS = 86_400_000;
/** To be off for a day, six days before a date, harms nobody: near is as long again as the app was away, a week at most. */
const NEAR_MS = 7 * DAY_MS;
/** The page looks back a quarter of a year. */
const BACK_MS = 92 * DAY_MS;
const LABELS = 3;

interface Decisive {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** The day on which a card is decided next, roughly in UTC; to say "the app was off near it", that is exact enough. */
const decisiveDays = (cards: readonly DatedCard[]): readonly Decisive[] =>
  cards.flatMap(({ card, deadline }) =>
    card.details.archivedAt !== null
      ? []
      : [deadline.activeUntil, deadline.lostOn]
          .filter((day) => day !== null)
          .map((day) => ({
            label: card.details.label,
            from: toEpochDay(day) * DAY_MS,
            to: (toEpochDay(day) + 1) * DAY_MS,
          })),
  );

const gapRow = (gap: Gap, days: readonly Decisive[]): AuditGap => {
  const from = msOfInstant(gap.from);
  const end = msOfInstant(gap.to);
  const to = end + Math.min(NEAR_MS, Math.max(0, end - from));
  const near = new Set(days.filter((day) => day.to >= from && day.from <= to).map(({ label }) => label));
  return { ...gap, cardsNear: near.size, labels: [...near].slice(0, LABELS) };
};

/** The self-audit of the page. */
export const auditOf = (input: LookInput, calendar: Calendar, edge: EdgeFacts, nextDueAt: Instant | null): Audit => {
  const { journal, settings, now } = input;
  const days = decisiveDays(input.cards);
  const pause = pausedUntil(settings, now);
  const heartbeat = heartbeatDue(journal, calendar, settings.heartbeat);
  return {
    lastLookAt: journal.lastLookAt,
    nextLookAt: edge.nextLookAt === null ? null : instantOfMs(edge.nextLookAt),
    nextDueAt,
    pausedUntil: pause === null ? null : instantOfMs(pause),
    ways: edge.ways.map(({ way, isHere }) => ({
      way,
      isHere,
      last: journal.ways.find((answer) => answer.way === way) ?? null,
    })),
    test: journal.test,
    trayHost: edge.trayHost,
    startAtLogin: edge.startAtLogin,
    heartbeat: {
      isOn: settings.heartbeat,
      last: journal.heartbeats[journal.heartbeats.length - 1] ?? null,
      nextAt: heartbeat === null ? null : instantOfMs(heartbeat.nextAt),
    },
    gaps: journal.gaps
      .filter((gap) => now - msOfInstant(gap.to) <= BACK_MS)
      .map((gap) => gapRow(gap, days))
      .reverse(),
  };
};
