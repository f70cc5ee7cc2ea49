import type { Deadline } from '../deadline.ts';
import { addDays, daysBetween, type EpochDay, fromEpochDay, type LocalDate, toEpochDay } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import type { Carrier, Plan, Product } from '../model/carrier.ts';
import type { Rule } from '../model/rule.ts';
import { productEffect } from '../preview.ts';
import { snapshotOf } from '../rules/choose.ts';
import { lengthsFor, turn } from '../rules/grants.ts';
import { hardStopOf, type Stop } from '../rules/hard-stops.ts';
import { withOverrides } from '../rules/numbers.ts';
import type { Renewal } from './card-summary.ts';
import { earningsOf, type Offer, offersOf } from './offers.ts';

/** The cheapest way to keep a number, and the least that helps at once. */

/** Two texts of 180 days keep a year but for five days: nobody pays a third one for them. */
const YEAR_LESS_A_WEEK = 365 - 7;

/** Renewals that a year takes when each gives so many days. */
export const renewalsAYear = (days: number): number => Math.ceil(YEAR_LESS_A_WEEK / days);

const perYear = ({ days }: Offer): number => renewalsAYear(days);

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

/** What renewals are looked for. */
export interface Wanted {
  readonly card: Card;
  readonly carrier: Carrier;
  readonly plan: Plan;
  readonly deadline: Deadline;
  readonly today: LocalDate;
  readonly needsOne: boolean;
}

/**
 * Whether the clocks' ends are all that an action of today meets. Not when another action of today may come after it,
 * nor with clocks that start and stop by what was done.
 */
const isPlain = (rule: Rule, { card, today }: Wanted): boolean =>
  rule.clocks.every(({ runs }) => runs === 'always') &&
  card.actions.every(({ on, removedAt }) => on < today || removedAt !== null);

/** The date that an offer taken today gives, from the clocks' ends alone: the same grants, without walking all facts again. */
const dateFromClocks = (offer: Offer, rule: Rule, { card, deadline, today }: Wanted): EpochDay | null => {
  const on = toEpochDay(today);
  let earliest: EpochDay | null = hardStopOf(rule, card.details)?.until ?? null;
  for (const clock of rule.clocks) {
    if (clock.protects !== 'number') continue;
    const end = deadline.clocks.find(({ clockId }) => clockId === clock.id)?.until ?? null;
    const grant = offer.grants.find((candidate) => clock.grants.includes(candidate));
    const lengths = grant && lengthsFor(grant.gives, offer.price?.amount ?? null);
    const before = end === null ? null : toEpochDay(end);
    const until = grant && lengths ? (turn(grant, lengths, on, before)?.until ?? before) : before;
    if (until !== null && (earliest === null || until < earliest)) earliest = until;
  }
  return earliest;
};

const dateAfter = (offer: Offer, rule: Rule, wanted: Wanted): LocalDate => {
  const { card, carrier, today } = wanted;
  if (isPlain(rule, wanted)) {
    const until = dateFromClocks(offer, rule, wanted);
    if (until !== null) return fromEpochDay(until);
  }
  return productEffect(card, carrier, priced(offer), today)?.activeUntil ?? addDays(today, offer.days);
};

const renewalOf = (offer: Offer, rule: Rule, wanted: Wanted): Renewal => {
  const { product, price, days } = offer;
  const activeUntil = dateAfter(offer, rule, wanted);
  const before = wanted.deadline.activeUntil;
  const gained = before === null ? null : daysBetween(before, activeUntil);
  return { product: product.id, kind: product.kind, price, activeUntil, days, gained };
};

/** Before a day that no payment moves, the least that reaches it: RM60 for 60 days is RM30 too much when 25 are left. */
const enoughBefore = (
  stop: Stop | null,
  best: Renewal,
  offers: readonly Offer[],
  rule: Rule,
  wanted: Wanted,
): Renewal => {
  if (stop === null || toEpochDay(best.activeUntil) < stop.until) return best;
  const priced = offers.filter(({ price }) => price !== null).toSorted(byPrice);
  const renewals = priced.map((offer) => renewalOf(offer, rule, wanted));
  return renewals.find(({ activeUntil }) => activeUntil >= best.activeUntil) ?? best;
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
export const renewalsOf = (wanted: Wanted): Renewals => {
  const { card, carrier, plan, deadline, today, needsOne } = wanted;
  const lost = deadline.lostOn !== null && today >= deadline.lostOn;
  if (lost || deadline.binding?.kind === 'hard-stop') return NONE;
  const { rule: kept, overrides } = snapshotOf(card);
  const rule = withOverrides(kept, overrides);
  const due = deadline.activeUntil === null || deadline.activeUntil < today ? today : deadline.activeUntil;
  const offers = offersOf(card, carrier, earningsOf(rule, plan), due);
  const best = offers.reduce<Offer | null>((a, b) => (a === null || byYear(b, a) < 0 ? b : a), null);
  if (best === null) return NONE;
  const cheapest = enoughBefore(hardStopOf(rule, card.details), renewalOf(best, rule, wanted), offers, rule, wanted);
  if (!needsOne) return { cheapest, leastNow: null };
  const now = offers.filter(({ price }) => price !== null).toSorted(byPrice);
  const leastNow = now.map((offer) => renewalOf(offer, rule, wanted)).find(({ gained }) => (gained ?? 0) > 0) ?? null;
  return { cheapest, leastNow };
};
