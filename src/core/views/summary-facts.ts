import { cardStart } from '../changes/days.ts';
import type { Deadline, ReasonStep } from '../deadline.ts';
import { msOfInstant } from '../instant.ts';
import type { EpochMs, LocalDate } from '../local-date.ts';
import type { Action } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import type { Money } from '../money.ts';
import type { CardSummary } from './card-summary.ts';

/** The single facts of a row that have to be looked for. */

/** The step whose day the number's end is. */
export const decidingStep = ({ binding, reason, activeUntil }: Deadline): ReasonStep | null => {
  if (binding === null || activeUntil === null) return null;
  if (binding.kind === 'hard-stop')
    return reason.find((step) => step.kind === 'hard-stop' && step.stopId === binding.stopId) ?? null;
  return (
    reason.findLast(
      (step) =>
        step.kind !== 'hard-stop' &&
        step.kind !== 'not-counted' &&
        step.clockId === binding.clockId &&
        (step.kind !== 'granted' || step.effect !== 'kept'),
    ) ?? null
  );
};

const lastPaid = (card: Card): Action | null => {
  let last: Action | null = null;
  for (const action of card.actions) {
    const paid = action.removedAt === null && action.payment !== null;
    if (paid && (last === null || action.on >= last.on)) last = action;
  }
  return last;
};

/** The last thing that counted for the number; where nothing did, the last that was paid for. */
export const lastRenewalOf = (card: Card, { reason }: Deadline): CardSummary['lastRenewal'] => {
  const step = reason.findLast(({ kind }) => kind === 'granted');
  const counted = step?.kind === 'granted' ? card.actions.find(({ id }) => id === step.actionId) : null;
  const last = counted ?? lastPaid(card);
  if (last === null) return null;
  const { on, kind, payment, status } = last;
  return { on, kind, paid: payment && { amount: payment.paid, currency: payment.currency }, status };
};

/** First day of the bar's past: the card's own first day, else that of its first fact. */
export const sinceOf = (card: Card): LocalDate | null => {
  const start = cardStart(card.details);
  if (start !== null) return start;
  let first: LocalDate | null = null;
  for (const { on, removedAt } of card.actions) if (removedAt === null && (first === null || on < first)) first = on;
  for (const { on, removedAt } of card.confirmations)
    if (removedAt === null && (first === null || on < first)) first = on;
  return first;
};

/** Until when the person put the deadline's reminders off, or null. */
export const snoozedUntil = (card: Card, deadline: Deadline, now: EpochMs): string | null =>
  card.reminders.log.find(
    ({ event, until, removedAt, deadlineOn }) =>
      event === 'snoozed' &&
      removedAt === null &&
      deadlineOn === deadline.activeUntil &&
      until !== null &&
      msOfInstant(until) > now,
  )?.until ?? null;

/** The balance seen last, minor units. */
export const balanceSeen = (card: Card): number | null => {
  let last: Card['confirmations'][number] | null = null;
  for (const seen of card.confirmations) {
    if (seen.removedAt === null && seen.balance !== null && (last === null || seen.on >= last.on)) last = seen;
  }
  return last?.balance ?? null;
};

/** The wallet of the plan that the operator renews itself, when that decides the date. */
export const walletOf = ({ binding, clocks }: Deadline, currency: string): CardSummary['wallet'] => {
  const wallet = binding?.kind === 'clock' ? clocks.find(({ clockId }) => clockId === binding.clockId)?.wallet : null;
  if (!wallet) return null;
  const money = (amount: number): Money => ({ amount, currency });
  return { needs: money(wallet.needs), known: wallet.known === null ? null : money(wallet.known) };
};
