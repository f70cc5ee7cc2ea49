import type { Carrier, Plan, Product, Source } from '../model/carrier.ts';
import type { Rule } from '../model/rule.ts';
import type { KeptParts, OwnCarrierForm, OwnEvidence } from './form.ts';
import { inAllLanguages, type OwnNames } from './names.ts';
import { productsFromForm, type RuleMaking, ruleFromForm } from './rule-from-form.ts';

/** A carrier as data out of what a person filled in, sound in the sense of the catalogue's own check. */

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url;

const sourceOf = ({ note, url, confidence, checkedOn }: OwnEvidence): Source => ({
  url,
  title: note === '' ? hostOf(url ?? '') : note,
  checkedOn,
  kind: 'own',
  confidence,
  vintage: null,
});

/** An id that none of the kept sources has. */
const ownSourceId = (taken: Carrier['sources']): string => {
  let id = 'own';
  for (let count = 2; id in taken; count += 1) id = `own-${count}`;
  return id;
};

const counts = (rule: Rule, { kind, id }: Product): boolean =>
  rule.clocks.some(({ grants }) =>
    grants.some(({ actions, products }) => actions.includes(kind) && (products?.includes(id) ?? true)),
  );

/** Kept look-alikes that do not keep alive, as long as the new rule does not say otherwise. */
const keptProducts = (kept: KeptParts, form: OwnCarrierForm, rule: Rule): readonly Product[] =>
  kept.currency === form.currency ? (kept.plan?.products ?? []).filter((product) => !counts(rule, product)) : [];

const planFrom = (making: RuleMaking): Plan => {
  const { form, names } = making;
  const { kept } = form;
  const rule = ruleFromForm(making);
  const products = productsFromForm(making);
  const ids = new Set(products.map(({ id }) => id));
  const others = keptProducts(kept, form, rule).filter(({ id }) => !ids.has(id));
  return {
    id: 'prepaid',
    names: kept.plan?.names ?? names.plan,
    keeps: names.keeps(form.keeps),
    rules: [rule],
    products: [...products, ...others],
    channels: [...(kept.plan?.channels ?? [])],
    registrations: [...(kept.plan?.registrations ?? ['unknown' as const])],
    minimumBalance: kept.currency === form.currency ? (kept.plan?.minimumBalance ?? null) : null,
  };
};

/** Only the sources that something in the carrier stands on. */
const usedSources = (sources: Carrier['sources'], parts: unknown): Carrier['sources'] => {
  const used = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'source' && typeof child === 'string') used.add(child);
      else if (key === 'sources' && Array.isArray(child)) for (const id of child) used.add(String(id));
      else walk(child);
    }
  };
  walk(parts);
  return Object.fromEntries(Object.entries(sources).filter(([id]) => used.has(id)));
};

/** The carrier that a filled-in form describes, under an id. */
export const carrierFromForm = (form: OwnCarrierForm, id: string, names: OwnNames): Carrier => {
  const { kept, evidence } = form;
  const source = ownSourceId(kept.sources);
  const parts = {
    plans: [planFrom({ form, names, source })],
    channels: kept.channels,
    checks: kept.checks,
    links: kept.links,
    warnings: kept.warnings,
  };
  return {
    schema: 1,
    id,
    names: inAllLanguages(form.name),
    aliases: kept.aliases,
    country: form.country,
    timeZone: form.timeZone,
    currency: form.currency,
    weekend: kept.weekend,
    sources: usedSources({ ...kept.sources, [source]: sourceOf(evidence) }, parts),
    ...parts,
  };
};
