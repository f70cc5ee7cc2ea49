import type { Plan } from '../model/carrier.ts';
import type { Grant, Length } from '../model/rule.ts';
import type { Language } from '../model/values.ts';
import { after } from '../rules/lengths.ts';
import { type AmountTable, DEEDS, type Deed, type Way } from './form.ts';
import type { LeftOut } from './left-out.ts';

/** The grants of a rule as ways of the form, and what of them could not be said there. */

export interface ReadWays {
  readonly ways: readonly Way[];
  readonly leftOut: readonly LeftOut[];
}

/** The span that ends first when laid onto the same day; six months are longer than 180 days on any. */
export const shortestLength = (lengths: readonly [Length, ...Length[]] | readonly Length[]): Length | null => {
  const [first, ...others] = lengths;
  if (!first) return null;
  return others.reduce((best, length) => (after(0, length) < after(0, best) ? length : best), first);
};

const isDeed = (kind: string): kind is Deed => (DEEDS as readonly string[]).includes(kind);

const conditionsOf = (grant: Grant): readonly LeftOut[] =>
  grant.channels !== null || grant.overWifi || grant.counts !== 'at-once' ? ['conditions'] : [];

const packsOf = (grant: Grant, length: Length, plan: Plan, language: Language): readonly Way[] =>
  (grant.products ?? []).flatMap((id) => {
    const product = plan.products.find((one) => one.id === id);
    if (product?.kind !== 'pass-bought' && product?.kind !== 'extension-bought') return [];
    const { names, price } = product;
    return [{ kind: 'pack', name: names[language], price, length, combine: grant.combine, cap: grant.cap } as const];
  });

const waysOfFixed = (grant: Grant, lengths: readonly Length[], plan: Plan, language: Language): ReadWays => {
  const length = shortestLength(lengths);
  if (length === null) return { ways: [], leftOut: ['ways'] };
  const told: LeftOut[] = lengths.length > 1 ? ['lengths'] : [];
  if (grant.products !== null) {
    const ways = packsOf(grant, length, plan, language);
    return { ways, leftOut: ways.length < grant.products.length ? [...told, 'ways'] : told };
  }
  const deeds = grant.actions.filter(isDeed);
  if (deeds.length < grant.actions.length) told.push('ways');
  const { combine, cap } = grant;
  return { ways: deeds.length === 0 ? [] : [{ kind: 'deed', deeds, length, combine, cap }], leftOut: told };
};

const tableOf = (grant: Grant): AmountTable | null => {
  const { gives } = grant;
  if (gives.kind === 'fixed') return null;
  if (gives.kind === 'tiers') return { kind: 'tiers', tiers: gives.tiers };
  return { kind: 'per-unit', unit: gives.unit, length: gives.length, minimum: gives.minimum };
};

/** The ways that a grant amounts to: a grant for three packs is three ways. */
export const waysOfGrant = (grant: Grant, plan: Plan, language: Language): ReadWays => {
  const { gives, combine, cap } = grant;
  const conditions = conditionsOf(grant);
  if (gives.kind === 'fixed') {
    const { ways, leftOut } = waysOfFixed(grant, gives.lengths, plan, language);
    return { ways, leftOut: [...leftOut, ...conditions] };
  }
  const table = tableOf(grant);
  if (table === null || grant.products !== null || !grant.actions.includes('top-up'))
    return { ways: [], leftOut: ['ways'] };
  const others: readonly LeftOut[] = grant.actions.length > 1 ? ['ways'] : [];
  return { ways: [{ kind: 'amount', table, combine, cap }], leftOut: [...others, ...conditions] };
};
