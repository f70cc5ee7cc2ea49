import type { LocalDate } from '../local-date.ts';
import type { Card } from '../model/card.ts';
import type { Carrier, Channel, Plan, Product } from '../model/carrier.ts';
import type { Length } from '../model/rule.ts';
import { bestBy, inDays } from './best-product.ts';
import { type Situation, type Verdict, verdictOn } from './fit.ts';
import { CHANNEL_KINDS, type ChannelKind } from './steps.ts';

/** Which way to renew fits a person's situation, and what each way gives for this card. */

/** Ways that nearly every operator has, offered where the catalogue knows none of its own that fits as it is. */
const USUAL_KINDS: readonly ChannelKind[] = ['official-app', 'official-site', 'centre', 'retail', 'voucher', 'dealer'];

/** How far a way to renew can be relied on. */
export type Trust = 'official' | 'ask-first' | 'keep-receipt' | 'fewer-days' | 'unverified';

/** How much a lack of trust weighs against a way, beside what there is to arrange for it. */
const DOUBT: Readonly<Record<Trust, number>> = {
  official: 0,
  'keep-receipt': 0,
  'ask-first': 0.5,
  'fewer-days': 2,
  unverified: 3,
};

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
  /** How well it fits what was chosen, and why. */
  readonly verdict: Verdict;
  /** The product to take by this way, a free amount with its usual one; null when nothing has to be paid. */
  readonly product: Product | null;
  /** What that product gives here, null when unknown. */
  readonly gives: Length | null;
  /** Until when the number would be active afterwards; null without a card or when it does not help. */
  readonly activeUntil: LocalDate | null;
  /** Whether the catalogue's sources for this way are worth more than hearsay. */
  readonly sourced: boolean;
}

const isSourced = (carrier: Carrier, channel: Channel): boolean =>
  channel.sources.some((id) => {
    const source = carrier.sources[id];
    return source !== undefined && source.kind !== 'unsourced' && source.confidence !== 'low';
  });

const knownWay = (given: Given, channel: Channel): ChannelAdvice => {
  const { card, carrier, plan, today, situations } = given;
  const best = card === null ? null : bestBy(card, carrier, plan, channel, today);
  return {
    id: channel.id,
    kind: channel.kind,
    channel,
    trust: TRUST[channel.kind],
    verdict: verdictOn(channel.kind, situations),
    product: best?.product ?? null,
    gives: best?.gives ?? null,
    activeUntil: best?.activeUntil ?? null,
    sourced: isSourced(carrier, channel),
  };
};

const usualWay = (kind: ChannelKind, trust: Trust, situations: readonly Situation[]): ChannelAdvice => ({
  id: `usual-${kind}`,
  kind,
  channel: null,
  trust,
  verdict: verdictOn(kind, situations),
  product: null,
  gives: null,
  activeUntil: null,
  sourced: false,
});

interface Given {
  /** All that holds at once; none for every way of the plan in its own order. */
  readonly situations: readonly Situation[];
  readonly card: Card | null;
  readonly carrier: Carrier;
  readonly plan: Plan;
  readonly today: LocalDate;
}

/** What a day of life costs by a way; endless where nobody can say. */
const perDay = ({ product, gives }: ChannelAdvice): number =>
  product?.price == null || gives === null ? Number.POSITIVE_INFINITY : product.price / Math.max(1, inDays(gives));

/** A usual way of which the catalogue knows nothing comes after a known one that fits as well. */
const NOT_KNOWN = 1.5;

const weightOf = ({ verdict, trust, channel }: ChannelAdvice): number =>
  verdict.trouble + DOUBT[trust] + (channel === null ? NOT_KNOWN : 0);

/** What fits comes before what does not, then what is less trouble and doubt, then what is cheaper for the time it gives. */
const byFit = (a: ChannelAdvice, b: ChannelAdvice): number => {
  const no = Number(a.verdict.fit === 'no') - Number(b.verdict.fit === 'no');
  if (no !== 0) return no;
  const weight = weightOf(a) - weightOf(b);
  if (weight !== 0) return weight;
  const [dayA, dayB] = [perDay(a), perDay(b)];
  return dayA === dayB ? 0 : dayA - dayB;
};

/** The usual ways that the plan lacks and that fit, for when its own hardly do: one with a catch is no second way. */
const usualWays = (own: readonly ChannelAdvice[], situations: readonly Situation[]): readonly ChannelAdvice[] => {
  const fits = own.map(({ verdict }) => verdict.fit).filter((fit) => fit !== 'no');
  if (fits.includes('fits') || fits.length > 1) return [];
  return USUAL_KINDS.filter((kind) => own.every((way) => way.kind !== kind))
    .map((kind) => usualWay(kind, 'ask-first', situations))
    .filter(({ verdict }) => verdict.fit !== 'no');
};

/**
 * All ways of the plan, those that fit best first and those that do not fit last, each with its reasons; in the
 * plan's own order when nothing is chosen. Where its own hardly fit, the usual ones join in, to be asked about first.
 */
export const adviceFor = (given: Given): readonly ChannelAdvice[] => {
  const { situations, carrier, plan } = given;
  const own = plan.channels
    .flatMap((id) => carrier.channels.filter((channel) => channel.id === id))
    .map((channel) => knownWay(given, channel));
  const all = [...own, ...usualWays(own, situations)];
  return situations.length === 0 ? all : all.sort(byFit);
};

/** The ways that operators have in general, for somebody who has no card yet. */
export const generalAdvice = (situations: readonly Situation[]): readonly ChannelAdvice[] => {
  const all = CHANNEL_KINDS.map((kind) => usualWay(kind, TRUST[kind], situations));
  return situations.length === 0 ? all : all.sort(byFit);
};

/** The way to propose: the one that fits best; when nothing is chosen the one that costs least for the time it gives. */
export const proposedOf = (
  advice: readonly ChannelAdvice[],
  situations: readonly Situation[],
): ChannelAdvice | null => {
  let best = advice[0] ?? null;
  if (situations.length > 0) return best;
  for (const way of advice) if (best !== null && perDay(way) < perDay(best)) best = way;
  return best;
};

/** Products that look like a renewal and are none, to be warned of by name. */
export const lookalikesOf = (plan: Plan): readonly Product[] => plan.products.filter(({ keepsAlive }) => !keepsAlive);
