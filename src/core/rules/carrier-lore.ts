import type { Carrier, Channel, Plan } from '../model/carrier.ts';
import { numbersOf } from './numbers.ts';

/** What the engine asks of a carrier for every card, worked out once: carriers never change, only give way to others. */

export interface CarrierLore {
  /** Ids of the sources that are worth more than hearsay. */
  readonly trusted: ReadonlySet<string>;
  /** Whether every number is the person's own say. */
  readonly isOwn: boolean;
  readonly plans: ReadonlyMap<string, PlanLore>;
  /** Stands in for a plan that the carrier's file no longer has. */
  readonly anyPlan: PlanLore;
}

export interface PlanLore {
  /** Face values of the products that have one, by product id. */
  readonly prices: ReadonlyMap<string, number>;
  /** Days that the slowest of the plan's channels needs. */
  readonly slowestDays: number;
}

const NO_CARRIER: CarrierLore = {
  trusted: new Set(),
  isOwn: false,
  plans: new Map(),
  anyPlan: { prices: new Map(), slowestDays: 0 },
};

const isOwn = ({ plans, sources }: Carrier): boolean => {
  // Channels and links of a carrier that was taken as a start keep their own sources; the figures are what counts.
  const figures = plans.flatMap(({ rules }) => rules.flatMap(numbersOf));
  const ids = figures.flatMap((figure) => figure.sources);
  return ids.length > 0 && ids.every((id) => sources[id]?.kind === 'own');
};

const trustedOf = ({ sources }: Carrier): ReadonlySet<string> =>
  new Set(Object.keys(sources).filter((id) => sources[id]?.confidence !== 'low'));

const slowest = (channels: readonly Channel[]): number => Math.max(0, ...channels.map(({ delayDays }) => delayDays));

const loreOfPlan = ({ products, channels: ids }: Plan, { channels }: Carrier): PlanLore => ({
  prices: new Map(products.flatMap(({ id, price }) => (price === null ? [] : [[id, price] as const]))),
  slowestDays: slowest(channels.filter(({ id }) => ids.includes(id))),
});

const lore = new WeakMap<Carrier, CarrierLore>();

/** What is worth knowing of a carrier; of one that was removed, nothing is. */
export const loreOf = (carrier: Carrier | null): CarrierLore => {
  if (carrier === null) return NO_CARRIER;
  const known = lore.get(carrier);
  if (known) return known;
  const made: CarrierLore = {
    trusted: trustedOf(carrier),
    isOwn: isOwn(carrier),
    plans: new Map(carrier.plans.map((plan) => [plan.id, loreOfPlan(plan, carrier)])),
    anyPlan: { prices: new Map(), slowestDays: slowest(carrier.channels) },
  };
  lore.set(carrier, made);
  return made;
};
