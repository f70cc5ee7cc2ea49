import type { CardState, Deadline, PhaseSpan } from './deadline.ts';
import { daysBetween, type EpochMs, type LocalDate } from './local-date.ts';
import type { Card } from './model/card.ts';
import { dayAt } from './zoned-time.ts';

/** Where a number stands on a day. */

/** How many days before the end a card counts as due soon. */
export const DUE_SOON_DAYS = 30;

/** The carrier's calendar day at an instant; the zone of a carrier that was removed is taken as UTC. */
export const todayFor = (carrier: { readonly timeZone: string } | null, now: EpochMs): LocalDate =>
  dayAt(now, carrier?.timeZone ?? 'UTC');

/** The span of the number's life that a day falls into; spans follow each other without gaps. */
export const spanAt = (deadline: Deadline, today: LocalDate): PhaseSpan => {
  const found = deadline.phases.find((span) => span.to === null || today <= span.to);
  if (!found) throw new Error('The last span of a life is open');
  return found;
};

/**
 * Calendar days until service is lost next: the end of active while active, the last day before loss in grace.
 * 0 on the last day itself, negative never; null when no date is known or the number is gone.
 */
export const daysLeftOn = (deadline: Deadline, today: LocalDate): number | null => {
  const { activeUntil, lostOn } = deadline;
  if (activeUntil === null || lostOn === null) return null;
  if (today <= activeUntil) return daysBetween(today, activeUntil);
  return today < lostOn ? daysBetween(today, lostOn) - 1 : null;
};

/** The state that the window names, draws and sorts by. */
export const stateOf = (card: Card, deadline: Deadline, today: LocalDate, horizonDays = DUE_SOON_DAYS): CardState => {
  if (card.details.archivedAt !== null) return 'archived';
  const { activeUntil, lostOn, binding } = deadline;
  if (activeUntil === null || lostOn === null) return 'unknown';
  if (today >= lostOn) return 'lost';
  // In an objection window everything still works, but the clock is the operator's.
  if (today > activeUntil) return spanAt(deadline, today).kind === 'objection' ? 'due-soon' : 'receive-only';
  if (binding?.kind === 'hard-stop') return 'hard-stop';
  if (daysBetween(today, activeUntil) <= horizonDays) return 'due-soon';
  return deadline.doubts.includes('claimed') ? 'to-confirm' : 'active';
};
