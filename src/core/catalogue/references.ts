import type { Carrier, Plan } from '../model/carrier.ts';
import type { Report } from './problems.ts';

/** Whether everything that a carrier file refers to exists in it, and everything it brings is used. */

interface Reference {
  readonly place: string;
  readonly id: string;
}

/** Every mention of a source: the lists named `sources` below the file's own table, and the `source` of links. */
export const sourceReferences = (carrier: Carrier): readonly Reference[] => {
  const found: Reference[] = [];
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const at = place === '' ? key : `${place}/${key}`;
      if (key === 'source' && typeof child === 'string') found.push({ place: at, id: child });
      else if (key !== 'sources') walk(child, at);
      else if (Array.isArray(child)) {
        child.forEach((id: unknown, index) => {
          if (typeof id === 'string') found.push({ place: `${at}/${index}`, id });
        });
      }
    }
  };
  walk(carrier, '');
  return found;
};

const checkSources = (carrier: Carrier, report: Report): void => {
  const known = new Set(Object.keys(carrier.sources));
  const used = new Set<string>();
  for (const { place, id } of sourceReferences(carrier)) {
    used.add(id);
    if (!known.has(id)) report(place, 'unknown-source', id);
  }
  for (const [id, source] of Object.entries(carrier.sources)) {
    if (!used.has(id)) report(`sources/${id}`, 'unused-source', id);
    // Only what a person says of their own, or a figure marked as unsourced, has no page to show.
    const mayLackLink = source.kind === 'own' || source.kind === 'unsourced';
    if (source.url === null && !mayLackLink) report(`sources/${id}/url`, 'source-without-link', id);
  }
};

const checkGrantReferences = (plan: Plan, place: string, channels: ReadonlySet<string>, report: Report): void => {
  const products = new Set(plan.products.map(({ id }) => id));
  plan.rules.forEach((rule, r) => {
    rule.clocks.forEach((clock, c) => {
      clock.grants.forEach((grant, g) => {
        const at = `${place}/rules/${r}/clocks/${c}/grants/${g}`;
        grant.products?.forEach((id, index) => {
          if (!products.has(id)) report(`${at}/products/${index}`, 'unknown-product', id);
        });
        grant.channels?.forEach((id, index) => {
          if (!channels.has(id)) report(`${at}/channels/${index}`, 'unknown-channel', id);
        });
      });
    });
  });
};

/** Reports sources, products and channels that are named but missing, and sources that nothing stands on. */
export const checkReferences = (carrier: Carrier, report: Report): void => {
  checkSources(carrier, report);
  const channels = new Set(carrier.channels.map(({ id }) => id));
  carrier.plans.forEach((plan, p) => {
    const place = `plans/${p}`;
    plan.channels.forEach((id, index) => {
      if (!channels.has(id)) report(`${place}/channels/${index}`, 'unknown-channel', id);
    });
    checkGrantReferences(plan, place, channels, report);
  });
};
