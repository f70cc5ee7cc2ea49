import type { Deadline } from '../deadline.ts';
import { daysBetween, type LocalDate } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import type { CardSummary, MonthSpent, Renewal } from './card-summary.ts';

/** What a card has cost, and what keeping it on will. */

const MONTHS_KEPT = 24;

/** The month `2026-11`, so many months before a day. */
const monthBefore = (today: LocalDate, count: number): string => {
  const index = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
};

const byMonth = (a: MonthSpent, b: MonthSpent): number =>
  a.month === b.month ? (a.currency < b.currency ? -1 : 1) : a.month < b.month ? -1 : 1;

/** What was paid in each of the last 24 months, each currency for itself. What is disputed was paid all the same. */
export const spentOf = (card: Card, today: LocalDate): readonly MonthSpent[] => {
  const first = monthBefore(today, MONTHS_KEPT - 1);
  const sums = new Map<string, MonthSpent>();
  for (const { removedAt, payment, on } of card.actions) {
    const month = on.slice(0, 7);
    if (removedAt !== null || payment === null || payment.paid === 0 || month < first) continue;
    const key = month + payment.currency;
    sums.set(key, { month, currency: payment.currency, amount: (sums.get(key)?.amount ?? 0) + payment.paid });
  }
  return [...sums.values()].sort(byMonth);
};

/**
 * What the cheapest renewal will take in the next 365 days when it is done on the last day each time: due in 97 days
 * and good for 180 means twice.
 */
export const aheadOf = (renewal: Renewal | null, deadline: Deadline, today: LocalDate): CardSummary['ahead'] => {
  if (renewal?.price == null) return null;
  const { activeUntil } = deadline;
  const firstDue = activeUntil === null ? 0 : Math.max(0, daysBetween(today, activeUntil));
  const renewals = Math.max(0, Math.ceil((365 - firstDue) / renewal.days));
  const { amount, currency } = renewal.price;
  return { cost: { amount: amount * renewals, currency }, renewals };
};
