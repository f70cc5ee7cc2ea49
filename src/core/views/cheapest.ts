import type { Deadline } from '../deadline.ts';
import { addDays, daysBetween, type LocalDate, toEpochDay } from '../local-date.ts';
import type { Action } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import type { Carrier, Plan, Product } from '../model/carrier.ts';
import type { Clock, Rule } from '../model/rule.ts';
import type { Money } from '../money.ts';
import { draftOfProduct, productEffect } from '../preview.ts';
import { snapshotOf } from '../rules/choose.ts';
import { faceValueOf, grantFor, lengthsFor } from '../rules/grants.ts';
import { after, shortestFrom } from '../rules/lengths.ts';
import { withOverrides } from '../rules/numbers.ts';
import type { Renewal } from './card-summary.ts';

/** The cheapest way to keep a number, and the least that helps at once. */

/** Two texts of 180 days keep a year but for five days: nobody pays a third one for them. */
const YEAR_LESS_A_WEEK = 365 - 7;

const DRAFT_RECORD = { id: '', recordedAt: '', updatedAt: '', removedAt: null } as const;

/** What a clock would be given by a product, in days from a day on; null when the product does not move it. */
const daysOnClock = (clock: Clock, product: Product, price: Money | null, on: LocalDate): number | null => {
  const draft = draftOfProduct(product, price?.currency ?? '', on);
  // As if the operator's text had come: the question is what it gives, not when it counts.
  const action: Action = { ...DRAFT_RECORD, ...draft, status: 'confirmed' };
  const grant = grantFor(clock, action);
  if (typeof grant === 'string') return null;
  const lengths = lengthsFor(grant.gives, price?.amount ?? null);
  const from = toEpochDay(on);
  const reached = lengths && shortestFrom(from, lengths);
  if (!reached) return null;
  const limit = grant.cap === null ? reached.to : after(from, grant.cap);
  return Math.min(reached.to, limit) - from;
};

/** Days that a product gives by itself, by the clock of the number that it helps least. */
const daysGiven = (rule: Rule, product: Product, price: Money | null, on: LocalDate): number | null => {
  let least: number | null = null;
  for (const clock of rule.clocks) {
    if (clock.protects !== 'number') continue;
    const days = daysOnClock(clock, product, price, on);
    if (days !== null && days > 0 && (least === null || days < least)) least = days;
  }
  return least;
};

/** What was paid last for a product whose price the plan leaves open, or for its kind when it was recorded without one. */
const lastPaid = (card: Card, product: Product, currency: string): Money | null => {
  let last: Action | null = null;
  for (const action of card.actions) {
    const fits =
      action.removedAt === null && action.kind === product.kind && (action.product ?? product.id) === product.id;
    if (fits && action.payment?.currency === currency && (last === null || action.on >= last.on)) last = action;
  }
  const amount = last && faceValueOf(last);
  return amount === null || amount === 0 ? null : { amount, currency };
};

interface Offer {
  readonly product: Product;
  readonly price: Money | null;
  readonly days: number;
}

const offersOf = (card: Card, carrier: Carrier, plan: Plan, on: LocalDate): readonly Offer[] => {
  const { rule, overrides } = snapshotOf(card);
  const inForce = withOverrides(rule, overrides);
  const offers: Offer[] = [];
  for (const product of plan.products) {
    if (!product.keepsAlive) continue;
    const { currency } = carrier;
    const price = product.price === null ? lastPaid(card, product, currency) : { amount: product.price, currency };
    const days = daysGiven(inForce, product, price, on);
    if (days !== null) offers.push({ product, price, days });
  }
  return offers;
};

/** Renewals that a year takes. */
const perYear = ({ days }: Offer): number => Math.ceil(YEAR_LESS_A_WEEK / days);

/** A known price before an unknown one, then the cheaper year, then the fewer chances to forget. */
const byYear = (a: Offer, b: Offer): number => {
  if (a.price === null || b.price === null) return a.price === b.price ? b.days - a.days : a.price === null ? 1 : -1;
  return (
    a.price.amount * perYear(a) - b.price.amount * perYear(b) ||
    perYear(a) - perYear(b) ||
    a.price.amount - b.price.amount
  );
};

const byPrice = (a: Offer, b: Offer): number =>
  (a.price?.amount ?? Number.POSITIVE_INFINITY) - (b.price?.amount ?? Number.POSITIVE_INFINITY);

/** The product as it would count for the engine, with the price that was guessed where the plan fixes none. */
const priced = ({ product, price }: Offer): Product => ({ ...product, price: price?.amount ?? null });

const renewalOf = (offer: Offer, card: Card, carrier: Carrier, deadline: Deadline, today: LocalDate): Renewal => {
  const { product, price, days } = offer;
  const effect = productEffect(card, carrier, priced(offer), today);
  const activeUntil = effect?.activeUntil ?? addDays(today, days);
  const before = deadline.activeUntil;
  const gained = before === null || effect === null ? null : daysBetween(before, activeUntil);
  return { product: product.id, kind: product.kind, price, activeUntil, days, gained };
};

export interface Renewals {
  readonly cheapest: Renewal | null;
  readonly leastNow: Renewal | null;
}

const NONE: Renewals = { cheapest: null, leastNow: null };

/**
 * The product that keeps the number for the least money a year and, for a card that needs it now, the least money that
 * moves its date later today. None where no payment helps: on a hard stop, or when the number is gone.
 */
export const renewalsOf = (given: {
  readonly card: Card;
  readonly carrier: Carrier;
  readonly plan: Plan;
  readonly deadline: Deadline;
  readonly today: LocalDate;
  readonly needsOne: boolean;
}): Renewals => {
  const { card, carrier, plan, deadline, today } = given;
  const lost = deadline.lostOn !== null && today >= deadline.lostOn;
  if (lost || deadline.binding?.kind === 'hard-stop') return NONE;
  const due = deadline.activeUntil === null || deadline.activeUntil < today ? today : deadline.activeUntil;
  const offers = [...offersOf(card, carrier, plan, due)].sort(byYear);
  const best = offers[0];
  if (!best) return NONE;
  const renewal = (offer: Offer): Renewal => renewalOf(offer, card, carrier, deadline, today);
  if (!given.needsOne) return { cheapest: renewal(best), leastNow: null };
  for (const offer of offers.sort(byPrice)) {
    const now = renewal(offer);
    if (offer.price !== null && (now.gained ?? 0) > 0) return { cheapest: renewal(best), leastNow: now };
  }
  return { cheapest: renewal(best), leastNow: null };
};
