import { type EpochDay, type LocalDate, localDate, toEpochDay } from '../local-date.ts';
import type { Action } from '../model/action.ts';
import type { Card } from '../model/card.ts';
import type { Carrier, Plan, Product } from '../model/carrier.ts';
import type { Grant, Rule } from '../model/rule.ts';
import type { Money } from '../money.ts';
import { draftOfProduct } from '../preview.ts';
import { faceValueOf, grantFor, lengthsFor } from '../rules/grants.ts';
import { after, shortestFrom } from '../rules/lengths.ts';

/** What the products of a plan cost and give. */

/** What a product earns does not depend on the day. */
const SOME_DAY = localDate('2000-01-01');

const DRAFT_RECORD = { id: '', recordedAt: '', updatedAt: '', removedAt: null, noProof: false } as const;

/** A product that keeps the number, with the grants that it earns on the number's clocks. */
export interface Earning {
  readonly product: Product;
  readonly grants: readonly Grant[];
}

const earningsByRule = new WeakMap<Rule, WeakMap<Plan, readonly Earning[]>>();

const grantsOf = (rule: Rule, product: Product): readonly Grant[] => {
  // As if the operator's text had come: the question is what it gives, not when it counts.
  const draft = { ...draftOfProduct(product, '', SOME_DAY), status: 'confirmed' as const };
  const action: Action = { ...DRAFT_RECORD, ...draft };
  return rule.clocks
    .filter(({ protects }) => protects === 'number')
    .map((clock) => grantFor(clock, action))
    .filter((grant) => typeof grant !== 'string');
};

/** What the products of a plan earn under a rule; the same for all cards of the plan, so worked out once. */
export const earningsOf = (rule: Rule, plan: Plan): readonly Earning[] => {
  const byPlan = earningsByRule.get(rule) ?? new WeakMap<Plan, readonly Earning[]>();
  earningsByRule.set(rule, byPlan);
  const known = byPlan.get(plan);
  if (known) return known;
  const earnings = plan.products
    .filter(({ keepsAlive }) => keepsAlive)
    .map((product) => ({ product, grants: grantsOf(rule, product) }))
    .filter(({ grants }) => grants.length > 0);
  byPlan.set(plan, earnings);
  return earnings;
};

/** Days that grants give to an amount from a day on, by the clock that is helped least; null when none is. */
const daysGiven = (grants: readonly Grant[], amount: number | null, from: EpochDay): number | null => {
  let least: number | null = null;
  for (const { gives, cap } of grants) {
    const lengths = lengthsFor(gives, amount);
    const reached = lengths && shortestFrom(from, lengths);
    if (!reached) continue;
    const days = Math.min(reached.to, cap === null ? reached.to : after(from, cap)) - from;
    if (days > 0 && (least === null || days < least)) least = days;
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

/** A product with what it costs and gives. */
export interface Offer extends Earning {
  readonly price: Money | null;
  readonly days: number;
}

/** What each product would cost and give from a day on. */
export const offersOf = (
  card: Card,
  { currency }: Carrier,
  earnings: readonly Earning[],
  on: LocalDate,
): readonly Offer[] => {
  const from = toEpochDay(on);
  const offers: Offer[] = [];
  for (const { product, grants } of earnings) {
    const price = product.price === null ? lastPaid(card, product, currency) : { amount: product.price, currency };
    const days = daysGiven(grants, price?.amount ?? null, from);
    if (days !== null) offers.push({ product, grants, price, days });
  }
  return offers;
};
