import type { CardState, Deadline, PhaseSpan } from '#core/deadline.ts';
import { deadlineOf } from '#core/expiry.ts';
import { addDays, daysBetween, type EpochMs, type LocalDate, localDate } from '#core/local-date.ts';
import { daysLeftOn, spanAt, stateOf } from '#core/phases.ts';
import type { RandomNumber } from '../../random-numbers.ts';

/** The figures of the first page worked out a second time, the slow and plain way, straight from the engine's dates. */

/** The calendar day at a place, as the runtime itself spells it. */
export const dayIn = (zone: string, now: EpochMs): LocalDate =>
  localDate(new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now));

export interface Truth extends RandomNumber {
  readonly deadline: Deadline;
  readonly today: LocalDate;
  readonly state: CardState;
  readonly daysLeft: number | null;
  readonly kept: boolean;
}

/** What the engine says of a number at a moment. */
export const truthOf = (number: RandomNumber, now: EpochMs): Truth => {
  const { card, carrier } = number;
  const deadline = deadlineOf(card, carrier);
  const today = dayIn(carrier?.timeZone ?? 'UTC', now);
  return {
    ...number,
    deadline,
    today,
    state: stateOf(card, deadline, today),
    daysLeft: daysLeftOn(deadline, today),
    kept: card.details.archivedAt === null,
  };
};

const alive = <T extends { readonly removedAt: string | null }>(records: readonly T[]): readonly T[] =>
  records.filter(({ removedAt }) => removedAt === null);

/** Whether somebody has to do something: told by the dates, not by the view. */
export const asks = ({ card, deadline, today, state, kept }: Truth): boolean => {
  if (!kept) return false;
  if (alive(card.actions).some(({ status }) => status === 'disputed')) return true;
  if (state === 'lost' || state === 'unknown' || state === 'to-confirm') return true;
  if (state === 'active') return false;
  const letGo = alive(card.reminders.log).some(
    ({ event, deadlineOn }) => (event === 'ignored' || event === 'handled') && deadlineOn === deadline.activeUntil,
  );
  if (state !== 'hard-stop') return !letGo;
  const accounts = alive(card.bindings);
  const allMoved = accounts.length > 0 && accounts.every(({ moved }) => moved);
  const left = deadline.activeUntil === null ? 0 : daysBetween(today, deadline.activeUntil);
  return !letGo && !allMoved && left <= 60;
};

/** Payments that nothing proves. */
export const unproved = ({ card }: Truth): number =>
  alive(card.actions).filter(
    ({ id, payment }) =>
      payment !== null && payment.paid > 0 && !alive(card.receipts).some(({ provesId }) => provesId === id),
  ).length;

const word = ({ kind, services }: PhaseSpan, claimed: boolean): string => {
  if (kind === 'active') return claimed ? 'to-confirm' : 'active';
  if (kind === 'objection') return 'active';
  if (kind === 'lost') return 'lost';
  return services.receiveSms ? 'receive-only' : 'barred';
};

/** The number's first day: when it was made, else its first fact. */
const sinceOf = ({ card }: Truth): LocalDate | null => {
  const { openedOn, registeredOn, activatedOn } = card.details;
  const made = [openedOn, registeredOn, activatedOn].filter((day) => day !== null).sort();
  const facts = [...alive(card.actions), ...alive(card.confirmations)].map(({ on }) => on).sort();
  return made[0] ?? facts[0] ?? null;
};

/** What a bar has to show on a day; null where it shows nothing. */
export const shownOn = (truth: Truth, day: LocalDate): string | null => {
  const { deadline } = truth;
  if (deadline.activeUntil === null) return null;
  const span = spanAt(deadline, day);
  const since = sinceOf(truth);
  if (span.kind === 'active' && since !== null && day < since) return null;
  return word(span, deadline.doubts.includes('claimed'));
};

/** Every day from the first through the last. */
export const daysFrom = (from: LocalDate, to: LocalDate): readonly LocalDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_none, count) => addDays(from, count));

/** Minor units paid in a month such as `2026-03`, in one currency. */
export const paidIn = (truths: readonly Truth[], month: string, currency: string): number =>
  truths
    .flatMap(({ card }) => alive(card.actions))
    .filter(({ on, payment }) => payment?.currency === currency && on.startsWith(month))
    .reduce((sum, { payment }) => sum + (payment?.paid ?? 0), 0);

/** How often a year takes a renewal that is done on its last day each time, counted day by day. */
export const renewalsInAYear = ({ deadline, today }: Truth, days: number): number => {
  const { activeUntil } = deadline;
  let due = activeUntil === null || activeUntil < today ? today : activeUntil;
  let count = 0;
  for (const end = addDays(today, 365); due < end; due = addDays(due, days)) count += 1;
  return count;
};
