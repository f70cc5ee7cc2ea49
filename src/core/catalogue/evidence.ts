import { daysBetween, type LocalDate } from '../local-date.ts';
import type { Carrier, Plan } from '../model/carrier.ts';
import { numbersOf } from '../rules/numbers.ts';

/** Which numbers of a carrier stand on something that can be looked up. */

export interface Evidence {
  /** Such as `plans/pantas/rules/pantas-2026/phases/grace/length/count`. */
  readonly path: string;
  readonly value: number;
  readonly sources: readonly string[];
  /** `none`: no source, or unsourced sayings only; `weak`: sources of low confidence only. */
  readonly strength: 'none' | 'weak' | 'sound';
}

type Claim = Omit<Evidence, 'strength'>;

const claimsOf = (plan: Plan): Claim[] => {
  const at = `plans/${plan.id}`;
  const claims: Claim[] = plan.rules.flatMap((rule) =>
    numbersOf(rule).map(({ path, value, sources }) => ({ path: `${at}/rules/${rule.id}/${path}`, value, sources })),
  );
  for (const { id, price, sources } of plan.products) {
    if (price !== null) claims.push({ path: `${at}/products/${id}/price`, value: price, sources });
  }
  const { minimumBalance } = plan;
  if (minimumBalance !== null) {
    claims.push({ path: `${at}/minimumBalance/amount`, value: minimumBalance.amount, sources: minimumBalance.sources });
  }
  return claims;
};

const strengthOf = (carrier: Carrier, ids: readonly string[]): Evidence['strength'] => {
  const sources = ids.flatMap((id) => carrier.sources[id] ?? []).filter(({ kind }) => kind !== 'unsourced');
  if (sources.length === 0) return 'none';
  return sources.every(({ confidence }) => confidence === 'low') ? 'weak' : 'sound';
};

/** Every number that a carrier states, with what it stands on. A day of rest is custom and no claim. */
export const evidenceOf = (carrier: Carrier): readonly Evidence[] => {
  const claims = carrier.plans.flatMap(claimsOf);
  for (const { id, delayDays, sources } of carrier.channels) {
    // 0 says that no delay is known of, which needs no proof.
    if (delayDays > 0) claims.push({ path: `channels/${id}/delayDays`, value: delayDays, sources });
  }
  return claims.map((claim) => ({ ...claim, strength: strengthOf(carrier, claim.sources) }));
};

/** How long ago each source of a carrier was read, in days, the oldest first. */
export const agesOf = (
  carrier: Carrier,
  today: LocalDate,
): readonly { readonly source: string; readonly days: number }[] =>
  Object.entries(carrier.sources)
    .map(([source, { checkedOn }]) => ({ source, days: daysBetween(checkedOn, today) }))
    .sort((a, b) => b.days - a.days || (a.source < b.source ? -1 : 1));
