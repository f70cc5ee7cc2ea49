import type { LocalDate } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import type { Carrier, Channel, Plan, Product } from '../model/carrier.ts';
import type { Length } from '../model/rule.ts';
import { draftOfProduct, previewAction } from '../preview.ts';
import { snapshotOf } from '../rules/choose.ts';
import type { ChannelKind } from './steps.ts';

/** Which way to renew fits a person's situation, and what each way gives for this card. */

export const SITUATIONS = ['abroad', 'no-bank-card', 'night', 'cash', 'friend', 'receive-only'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Fitting kinds of channel, the best first. */
const FITTING: Readonly<Record<Situation, readonly ChannelKind[]>> = {
  abroad: [
    'official-app',
    'official-site',
    'from-the-phone',
    'phone-menu',
    'auto-renewal',
    'third-party-payment',
    'dealer',
    'shared-credit',
    'overseas-reseller',
  ],
  'no-bank-card': [
    'retail',
    'voucher',
    'dealer',
    'centre',
    'third-party-payment',
    'shared-credit',
    'from-the-phone',
    'phone-menu',
    'overseas-reseller',
  ],
  night: ['official-app', 'official-site', 'from-the-phone', 'phone-menu', 'retail', 'third-party-payment', 'voucher'],
  cash: ['retail', 'dealer', 'centre', 'voucher'],
  friend: ['dealer', 'retail', 'official-site', 'third-party-payment', 'voucher', 'shared-credit'],
  'receive-only': [
    'official-app',
    'official-site',
    'dealer',
    'retail',
    'centre',
    'voucher',
    'third-party-payment',
    'phone-menu',
    'shared-credit',
  ],
};

/** Ways that nearly every operator has, offered where the catalogue knows none of its own for a situation. */
export const USUAL_KINDS = ['official-app', 'official-site', 'centre', 'retail', 'voucher', 'dealer'] as const;
export type UsualKind = (typeof USUAL_KINDS)[number];

/** How far a way to renew can be relied on. */
export type Trust = 'official' | 'ask-first' | 'keep-receipt' | 'fewer-days' | 'unverified';

const TRUST: Readonly<Record<ChannelKind, Trust>> = {
  'official-app': 'official',
  'official-site': 'official',
  centre: 'official',
  'phone-menu': 'official',
  'from-the-phone': 'official',
  'auto-renewal': 'official',
  'third-party-payment': 'ask-first',
  dealer: 'keep-receipt',
  retail: 'keep-receipt',
  voucher: 'keep-receipt',
  'shared-credit': 'fewer-days',
  'overseas-reseller': 'unverified',
};

export interface ChannelAdvice {
  /** The channel's id, or `usual-dealer` for a usual way. */
  readonly id: string;
  readonly kind: ChannelKind;
  /** Null for a usual way of which the catalogue says nothing here. */
  readonly channel: Channel | null;
  readonly trust: Trust;
  /** The product to take by this way, a free amount with its usual one; null when nothing has to be paid. */
  readonly product: Product | null;
  /** What that product gives here, null when unknown. */
  readonly gives: Length | null;
  /** Until when the number would be active afterwards; null without a card or when it does not help. */
  readonly activeUntil: LocalDate | null;
  /** Whether the catalogue's sources for this way are worth more than hearsay. */
  readonly sourced: boolean;
}

/** A month is what people plan in: less is an emergency, more is better only when it costs no more. */
const ENOUGH_DAYS = 30;
const inDays = (length: Length): number => (length.unit === 'days' ? length.count : length.count * 30);

interface Effect {
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

/** The product to take by a channel: of its usual kind, the cheapest that gives a month, else the one that gives most. */
const bestBy = (card: Card, carrier: Carrier, plan: Plan, channel: Channel, today: LocalDate): Effect | null => {
  for (const kind of channel.actions) {
    const effects = pricedProducts(card, plan, kind)
      .map((product) => effectOf(card, carrier, product, today))
      .filter((effect) => effect !== null)
      .sort((a, b) => (a.product.price ?? 0) - (b.product.price ?? 0));
    const enough = effects.find(({ gives }) => inDays(gives) >= ENOUGH_DAYS);
    const most = effects.sort((a, b) => inDays(b.gives) - inDays(a.gives))[0];
    const best = enough ?? most;
    if (best) return best;
  }
  return null;
};

const isSourced = (carrier: Carrier, channel: Channel): boolean =>
  channel.sources.some((id) => {
    const source = carrier.sources[id];
    return source !== undefined && source.kind !== 'unsourced' && source.confidence !== 'low';
  });

const knownWay = (given: Given, channel: Channel): ChannelAdvice => {
  const { card, carrier, plan, today } = given;
  const best = card === null ? null : bestBy(card, carrier, plan, channel, today);
  return {
    id: channel.id,
    kind: channel.kind,
    channel,
    trust: TRUST[channel.kind],
    product: best?.product ?? null,
    gives: best?.gives ?? null,
    activeUntil: best?.activeUntil ?? null,
    sourced: isSourced(carrier, channel),
  };
};

const isUsual = (kind: ChannelKind): kind is UsualKind => USUAL_KINDS.some((usual) => usual === kind);

const usualWay = (kind: UsualKind): ChannelAdvice => ({
  id: `usual-${kind}`,
  kind,
  channel: null,
  trust: 'ask-first',
  product: null,
  gives: null,
  activeUntil: null,
  sourced: false,
});

interface Given {
  readonly situation: Situation | null;
  readonly card: Card | null;
  readonly carrier: Carrier;
  readonly plan: Plan;
  readonly today: LocalDate;
}

/**
 * The ways that fit a situation, best first; all of the plan's when no situation is chosen. Where the catalogue knows
 * none, the usual ones stand in, to be asked about first.
 */
export const adviceFor = (given: Given): readonly ChannelAdvice[] => {
  const { situation, carrier, plan } = given;
  const own = plan.channels.flatMap((id) => carrier.channels.filter((channel) => channel.id === id));
  const kinds = situation === null ? null : FITTING[situation];
  const fitting =
    kinds === null
      ? own
      : own.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  if (fitting.length > 0) return fitting.map((channel) => knownWay(given, channel));
  return (kinds ?? USUAL_KINDS).filter(isUsual).map(usualWay);
};

/** The way to propose: the one that costs least for the time it gives; the first when none has a price. */
export const thriftiest = (advice: readonly ChannelAdvice[]): ChannelAdvice | null => {
  const perDay = ({ product, gives }: ChannelAdvice): number =>
    product?.price == null || gives === null ? Number.POSITIVE_INFINITY : product.price / Math.max(1, inDays(gives));
  let best = advice[0] ?? null;
  for (const way of advice) if (best !== null && perDay(way) < perDay(best)) best = way;
  return best;
};

/** Products that look like a renewal and are none, to be warned of by name. */
export const lookalikesOf = (plan: Plan): readonly Product[] => plan.products.filter(({ keepsAlive }) => !keepsAlive);
