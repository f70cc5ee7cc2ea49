import type { Carrier, Plan } from '../model/carrier.ts';
import type { Report } from './problems.ts';

/** Ids are addresses: overrides, actions and reasons name them. Two things at one address are refused. */

const checkTwice = (values: readonly (string | number)[], place: string, field: string, report: Report): void => {
  const seen = new Set<string | number>();
  values.forEach((value, index) => {
    if (seen.has(value)) report(`${place}/${index}${field}`, 'twice', String(value));
    seen.add(value);
  });
};

const checkIds = (things: readonly { readonly id: string }[], place: string, report: Report): void =>
  checkTwice(
    things.map(({ id }) => id),
    place,
    '/id',
    report,
  );

const checkPlan = (plan: Plan, place: string, report: Report): void => {
  checkIds(plan.rules, `${place}/rules`, report);
  checkIds(plan.products, `${place}/products`, report);
  checkTwice(plan.channels, `${place}/channels`, '', report);
  checkTwice(plan.registrations, `${place}/registrations`, '', report);
  plan.rules.forEach((rule, r) => {
    const at = `${place}/rules/${r}`;
    checkIds(rule.clocks, `${at}/clocks`, report);
    checkIds(rule.hardStops, `${at}/hardStops`, report);
    checkIds(rule.phases, `${at}/phases`, report);
    checkIds(rule.conflicts, `${at}/conflicts`, report);
    rule.clocks.forEach((clock, c) => {
      checkIds(clock.grants, `${at}/clocks/${c}/grants`, report);
    });
  });
};

/** Reports ids, aliases and list entries that stand twice where each may stand once. */
export const checkUnique = (carrier: Carrier, report: Report): void => {
  checkIds(carrier.plans, 'plans', report);
  checkIds(carrier.channels, 'channels', report);
  checkIds(carrier.checks, 'checks', report);
  checkIds(carrier.warnings, 'warnings', report);
  checkTwice(carrier.weekend, 'weekend', '', report);
  checkTwice(
    carrier.aliases.map((alias) => alias.toLowerCase()),
    'aliases',
    '',
    report,
  );
  carrier.plans.forEach((plan, p) => {
    checkPlan(plan, `plans/${p}`, report);
  });
};
