import { sourceReferences } from '../catalogue/references.ts';
import type { LocalDate } from '../local-date.ts';
import type { Carrier, Plan } from '../model/carrier.ts';
import type { Clock, Rule } from '../model/rule.ts';
import type { Language } from '../model/values.ts';
import {
  type Afterwards,
  ALL_REGISTRATIONS,
  type Keeps,
  type KeptParts,
  type OwnCarrierForm,
  type OwnEvidence,
} from './form.ts';
import { LEFT_OUT, type LeftOut } from './left-out.ts';
import { shortestLength, waysOfGrant } from './ways-of-rule.ts';

/** A carrier read back into the form: an own one to be edited, a built-in one as a start. */

export interface FormOfCarrier {
  readonly form: OwnCarrierForm;
  /** Empty when the form says everything that the carrier says. */
  readonly leftOut: readonly LeftOut[];
}

const fixedEndOf = (rule: Rule, main: Clock | undefined): Keeps | null => {
  if (main && (main.grants.length > 0 || main.initial !== null)) return null;
  const [stop, ...others] = rule.hardStops;
  if (!stop) return { kind: 'fixed-end', end: 'seen' };
  const length = shortestLength(stop.lengths);
  const forAll = ALL_REGISTRATIONS.every((registration) => stop.registrations.includes(registration));
  if (others.length > 0 || !forAll || length === null) return null;
  return { kind: 'fixed-end', end: { from: stop.from, length } };
};

const keepsOf = (
  rule: Rule,
  plan: Plan,
  language: Language,
): { readonly keeps: Keeps; readonly leftOut: readonly LeftOut[] } => {
  const numbers = rule.clocks.filter(({ protects }) => protects === 'number');
  const main = numbers.find(({ runs }) => runs === 'always') ?? numbers[0];
  const leftOut: LeftOut[] = rule.clocks.length > 1 ? ['clocks'] : [];
  const fixedEnd = fixedEndOf(rule, main);
  if (fixedEnd !== null) return { keeps: fixedEnd, leftOut };
  if (rule.hardStops.length > 0) leftOut.push('hard-stops');
  const recurring = main?.recurring ?? null;
  if (recurring !== null) {
    const simple = main?.grants.every(({ actions }) => actions.length === 1 && actions[0] === 'plan-renewed');
    if (!simple) leftOut.push('ways');
    return { keeps: { kind: 'recurring', price: recurring.price, every: recurring.every }, leftOut };
  }
  const read = (main?.grants ?? []).map((grant) => waysOfGrant(grant, plan, language));
  const initial = main?.initial ?? null;
  if (initial !== null && (initial.lengths.length > 1 || initial.from !== 'activated')) leftOut.push('lengths');
  const fresh = initial === null ? null : shortestLength(initial.lengths);
  const keeps: Keeps = { kind: 'renewals', ways: read.flatMap(({ ways }) => ways), fresh };
  return { keeps, leftOut: [...leftOut, ...read.flatMap((one) => one.leftOut)] };
};

const afterwardsOf = (rule: Rule): { readonly afterwards: Afterwards; readonly leftOut: readonly LeftOut[] } => {
  const [phase, ...others] = rule.phases;
  if (!phase) return { afterwards: { kind: rule.afterDeadline === 'unknown' ? 'unknown' : 'gone' }, leftOut: [] };
  const plain =
    others.length === 0 && phase.starts === 'after-previous' && phase.kind !== 'objection' && phase.kind !== 'barred';
  const afterwards: Afterwards = { kind: 'grace', length: phase.length, receives: phase.services.receiveSms };
  return { afterwards, leftOut: plain ? [] : ['phases'] };
};

/** The sources that the rule's own numbers stand on. */
const sourcesOfRule = (carrier: Carrier, plan: Plan, rule: Rule): readonly string[] => {
  const only = {
    ...carrier,
    plans: [{ ...plan, rules: [rule], products: [] }],
    channels: [],
    checks: [],
    links: [],
    warnings: [],
  };
  return [...new Set(sourceReferences(only).map(({ id }) => id))];
};

const TRUST = { high: 3, medium: 2, low: 1 } as const;

const evidenceOf = (carrier: Carrier, ids: readonly string[], today: LocalDate): OwnEvidence => {
  const known = ids.flatMap((id) => carrier.sources[id] ?? []);
  const [best] = [...known].sort((a, b) => TRUST[b.confidence] - TRUST[a.confidence]);
  if (!best) return { note: '', url: null, confidence: 'medium', checkedOn: today };
  const { title, url, confidence, checkedOn } = best;
  return { note: title, url, confidence, checkedOn };
};

const keptOf = (carrier: Carrier, plan: Plan): KeptParts => {
  const { aliases, weekend, channels, checks, links, warnings, currency } = carrier;
  const { names, registrations, minimumBalance } = plan;
  const products = plan.products.filter(({ keepsAlive }) => !keepsAlive);
  const kept = { names, channels: plan.channels, products, registrations, minimumBalance };
  const references = sourceReferences({ ...carrier, plans: [{ ...plan, ...kept, rules: [] }] });
  const used = new Set(references.map(({ id }) => id));
  const sources = Object.fromEntries(Object.entries(carrier.sources).filter(([id]) => used.has(id)));
  return { aliases, weekend, channels, checks, links, warnings, sources, plan: kept, currency };
};

/** A plan of a carrier as a form, its names in one language, and what would be left behind. */
export const formFromCarrier = (
  carrier: Carrier,
  planId: string,
  language: Language,
  today: LocalDate,
): FormOfCarrier | null => {
  const plan = carrier.plans.find(({ id }) => id === planId) ?? carrier.plans[0];
  const rule = plan?.rules[plan.rules.length - 1];
  if (!plan || !rule) return null;
  const { keeps, leftOut } = keepsOf(rule, plan, language);
  const { afterwards, leftOut: ofPhases } = afterwardsOf(rule);
  const sources = sourcesOfRule(carrier, plan, rule);
  const isOwn = sources.every((id) => carrier.sources[id]?.kind === 'own');
  const told = new Set<LeftOut>([...leftOut, ...ofPhases]);
  if (carrier.plans.length > 1) told.add('plans');
  if (plan.rules.length > 1 || rule.validFrom !== null || rule.validTo !== null) told.add('versions');
  if (rule.quarantine !== null) told.add('quarantine');
  if (rule.conflicts.length > 0) told.add('conflicts');
  if (!isOwn || sources.length > 1) told.add('sources');
  const { country, timeZone, currency } = carrier;
  const evidence = evidenceOf(carrier, sources, today);
  const kept = keptOf(carrier, plan);
  const form = { name: carrier.names[language], country, timeZone, currency, keeps, afterwards, evidence, kept };
  return { form, leftOut: LEFT_OUT.filter((what) => told.has(what)) };
};
