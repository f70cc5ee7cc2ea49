import type { Carrier, Plan } from '../model/carrier.ts';
import type { Clock, Length, Rule } from '../model/rule.ts';
import { isTimeZone } from '../zoned-time.ts';
import { isCountry, isCurrency } from './places.ts';
import type { Report } from './problems.ts';

/** What a well-shaped carrier file can still get wrong. */

const checkPlace = (carrier: Carrier, report: Report): void => {
  const { country, currency, timeZone } = carrier;
  if (!isCountry(country)) report('country', 'unknown-country', country);
  if (!isCurrency(currency)) report('currency', 'unknown-currency', currency);
  if (!isTimeZone(timeZone)) report('timeZone', 'unknown-time-zone', timeZone);
};

/** Versions stand oldest first, and no day belongs to two of them. */
const checkVersions = (rules: readonly Rule[], place: string, report: Report): void => {
  rules.forEach((rule, index) => {
    const at = `${place}/${index}`;
    const { validFrom, validTo } = rule;
    if (validFrom !== null && validTo !== null && validFrom > validTo) {
      report(`${at}/validTo`, 'validity-reversed', `${validFrom} > ${validTo}`);
    }
    const before = rules[index - 1];
    if (!before) return;
    if (validFrom === null || before.validTo === null) {
      report(`${at}/validFrom`, 'validity-overlap', before.id);
    } else if (validTo !== null && before.validFrom !== null && validTo < before.validFrom) {
      report(`${at}/validFrom`, 'validity-order', before.id);
    } else if (validFrom <= before.validTo) report(`${at}/validFrom`, 'validity-overlap', before.id);
  });
};

const checkLengths = (value: unknown, place: string, report: Report): void => {
  if (typeof value !== 'object' || value === null) return;
  if ((value as Partial<Length>).count === 0) report(`${place}/count`, 'empty-length', '0');
  for (const [key, child] of Object.entries(value)) checkLengths(child, `${place}/${key}`, report);
};

const checkClock = (clock: Clock, place: string, report: Report): void => {
  if (clock.runs !== 'always' && clock.initial === null)
    report(`${place}/initial`, 'countdown-without-length', clock.id);
  clock.grants.forEach(({ gives }, g) => {
    if (gives.kind !== 'tiers') return;
    gives.tiers.forEach(({ from }, t) => {
      const before = gives.tiers[t - 1];
      const at = `${place}/grants/${g}/gives/tiers/${t}/from`;
      if (before && from <= before.from) report(at, 'tiers-order', `${before.from} >= ${from}`);
    });
  });
};

/** A product said to keep the number alive has a grant that takes it; one said not to, has none. */
const checkProducts = (plan: Plan, place: string, report: Report): void => {
  const grants = plan.rules.flatMap((rule) =>
    rule.clocks.flatMap((clock) => (clock.protects === 'number' ? clock.grants : [])),
  );
  plan.products.forEach((product, index) => {
    const counts = grants.some(
      ({ actions, products }) => actions.includes(product.kind) && (products?.includes(product.id) ?? true),
    );
    if (counts !== product.keepsAlive) {
      report(`${place}/products/${index}/keepsAlive`, 'keeps-alive-contradiction', product.id);
    }
  });
};

/** Reports unknown places and money, versions that overlap, tiers out of order, empty spans and contradictions. */
export const checkMeaning = (carrier: Carrier, report: Report): void => {
  checkPlace(carrier, report);
  carrier.plans.forEach((plan, p) => {
    const place = `plans/${p}`;
    checkVersions(plan.rules, `${place}/rules`, report);
    checkProducts(plan, place, report);
    checkLengths(plan.rules, `${place}/rules`, report);
    plan.rules.forEach((rule, r) => {
      rule.clocks.forEach((clock, c) => {
        checkClock(clock, `${place}/rules/${r}/clocks/${c}`, report);
      });
    });
  });
};
