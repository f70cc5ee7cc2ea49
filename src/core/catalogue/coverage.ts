import type { LocalDate } from '../local-date.ts';
import type { Carrier } from '../model/carrier.ts';
import type { Failure } from '../result.ts';
import { agesOf, evidenceOf } from './evidence.ts';
import { MODELS, type Model, modelsOfCarrier } from './models.ts';

/** How much of the world the catalogue covers, and how well. */

export const FEWEST_CARRIERS = 30;

export interface CarrierCoverage {
  readonly id: string;
  readonly country: string;
  readonly plans: readonly { readonly id: string; readonly versions: number }[];
  readonly models: readonly Model[];
  readonly numbers: number;
  /** Numbers that stand on nothing. */
  readonly unproven: readonly string[];
  /** Numbers that stand on hearsay or old pages alone; dates made from them are called estimates. */
  readonly weak: readonly string[];
  /** Days since the source that was read longest ago and since the one read last; null without sources. */
  readonly oldestCheck: number | null;
  readonly newestCheck: number | null;
  /** Days since each source was read, the oldest first. */
  readonly checks: readonly { readonly source: string; readonly days: number }[];
}

export type Shortcoming =
  | (Failure & { readonly kind: 'too-few-carriers'; readonly found: number; readonly wanted: number })
  | (Failure & { readonly kind: 'number-without-evidence'; readonly carrier: string; readonly path: string })
  | (Failure & { readonly kind: 'model-missing'; readonly model: Model });

export interface Coverage {
  readonly carriers: readonly CarrierCoverage[];
  /** The carriers that each model is seen in. */
  readonly models: ReadonlyMap<Model, readonly string[]>;
  readonly shortcomings: readonly Shortcoming[];
}

const coverageOfCarrier = (carrier: Carrier, today: LocalDate): CarrierCoverage => {
  const evidence = evidenceOf(carrier);
  const ages = agesOf(carrier, today);
  return {
    id: carrier.id,
    country: carrier.country,
    plans: carrier.plans.map(({ id, rules }) => ({ id, versions: rules.length })),
    models: modelsOfCarrier(carrier),
    numbers: evidence.length,
    unproven: evidence.filter(({ strength }) => strength === 'none').map(({ path }) => path),
    weak: evidence.filter(({ strength }) => strength === 'weak').map(({ path }) => path),
    oldestCheck: ages[0]?.days ?? null,
    newestCheck: ages[ages.length - 1]?.days ?? null,
    checks: ages,
  };
};

/** What the catalogue covers on a day, and what it falls short of: 30 carriers, every model, every number with evidence. */
export const coverageOf = (catalogue: readonly Carrier[], today: LocalDate): Coverage => {
  const carriers = catalogue.map((carrier) => coverageOfCarrier(carrier, today));
  const names = Object.keys(MODELS) as Model[];
  const models = new Map(
    names.map((model) => [model, carriers.filter((carrier) => carrier.models.includes(model)).map(({ id }) => id)]),
  );
  const shortcomings: Shortcoming[] = [];
  if (carriers.length < FEWEST_CARRIERS) {
    shortcomings.push({ kind: 'too-few-carriers', found: carriers.length, wanted: FEWEST_CARRIERS });
  }
  for (const [model, seenIn] of models) if (seenIn.length === 0) shortcomings.push({ kind: 'model-missing', model });
  for (const { id, unproven } of carriers) {
    for (const path of unproven) shortcomings.push({ kind: 'number-without-evidence', carrier: id, path });
  }
  return { carriers, models, shortcomings };
};
