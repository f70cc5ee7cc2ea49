import type { LocalDate } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import type { Carrier, Channel, Plan, Product } from '../model/carrier.ts';
import type { Length } from '../model/rule.ts';
import { draftOfProduct, previewAction } from '../preview.ts';
import { snapshotOf } from '../rules/choose.ts';
import { renewalsAYear } from '../views/cheapest.ts';

/** Which product to take by a way to renew. */

/** A month is what people plan in: less is an emergency, more is better only when it costs no more. */
const ENOUGH_DAYS = 30;
/** A length in days, a month as thirty. */
export const inDays = (length: Length): number => (length.unit === 'days' ? length.count : length.count * 30);

/** What a product would give by a way, and until when the number would then be active. */
export interface Effect {
  readonly product: Product;
  readonly gives: Length;
  readonly activeUntil: LocalDate | null;
}

const effectOf = (card: Card, carrier: Carrier, product: Product, today: LocalDate): Effect | null => {
  const { step, after } = previewAction(card, carrier, draftOfProduct(product, carrier.currency, today));
  return step?.kind === 'granted' ? { product, gives: step.length, activeUntil: after.activeUntil } : null;
};

/** The amount from which a free amount gives most, so that "RM10 shared gives 5 days" can be said; null without a table. */
const tableAmount = (card: Card, kind: Product['kind']): number | null => {
  const grants = snapshotOf(card).rule.clocks.flatMap((clock) => clock.grants);
  const gives = grants.find(({ actions }) => actions.includes(kind))?.gives;
  return gives?.kind === 'tiers' ? (gives.tiers.at(-1)?.from ?? null) : null;
};

/** The plan's products of a kind, each with the amount that is paid for it. */
const pricedProducts = (card: Card, plan: Plan, kind: Product['kind']): readonly Product[] =>
  plan.products
    .filter((product) => product.kind === kind && product.keepsAlive)
    .map((product) => ({ ...product, price: product.price ?? tableAmount(card, kind) }))
    .filter(({ price }) => price !== null);

/** As the overview reckons it: the cheaper year, then the fewer chances to forget. */
const byYear = (a: Effect, b: Effect): number => {
  const [often, seldom] = [renewalsAYear(inDays(a.gives)), renewalsAYear(inDays(b.gives))];
  return (a.product.price ?? 0) * often - (b.product.price ?? 0) * seldom || often - seldom;
};

/** What the products of a kind would give, by price. */
const effectsOf = (card: Card, carrier: Carrier, plan: Plan, kind: Product['kind'], today: LocalDate): Effect[] =>
  pricedProducts(card, plan, kind)
    .map((product) => effectOf(card, carrier, product, today))
    .filter((effect) => effect !== null)
    .sort((a, b) => (a.product.price ?? 0) - (b.product.price ?? 0));

/** The product that keeps the number for the least money a year, whatever way sells it: what the overview names. */
const thriftiest = (card: Card, carrier: Carrier, plan: Plan, today: LocalDate): string | null => {
  const kinds = [...new Set(plan.products.map(({ kind }) => kind))];
  const [best] = kinds.flatMap((kind) => effectsOf(card, carrier, plan, kind, today)).sort(byYear);
  return best?.product.id ?? null;
};

/**
 * The product to take by a channel: of its usual kind, the one that the overview names if the channel sells it, else
 * the cheapest that gives a month, else the one that gives most. Before a day that no payment moves, the cheapest that
 * reaches as far.
 */
export const bestBy = (card: Card, carrier: Carrier, plan: Plan, channel: Channel, today: LocalDate): Effect | null => {
  const named = thriftiest(card, carrier, plan, today);
  for (const kind of channel.actions) {
    const effects = effectsOf(card, carrier, plan, kind, today);
    const enough = effects.find(({ gives }) => inDays(gives) >= ENOUGH_DAYS);
    const most = effects.toSorted((a, b) => inDays(b.gives) - inDays(a.gives))[0];
    const best = effects.find(({ product }) => product.id === named) ?? enough ?? most;
    const reach = best?.activeUntil ?? null;
    const least = effects.find(({ activeUntil }) => reach !== null && activeUntil !== null && activeUntil >= reach);
    if (best) return least ?? best;
  }
  return null;
};
