import type { ActionKind } from '../model/action.ts';
import type { Carrier } from '../model/carrier.ts';
import type { Clock, Grant, Rule } from '../model/rule.ts';
import { numbersOf } from '../rules/numbers.ts';

/** The nineteen ways in which operators keep a number alive; each is seen in a rule's structure. */
export const MODELS = {
  M1: 'amount to days, per unit',
  M2: 'amount to days, tiers',
  M3: 'add, with a cap',
  M4: 'reset from the action',
  M5: 'max of both',
  M6: 'days differ by kind or channel',
  M7: 'activity window',
  M8: 'purchase window',
  M9: 'recurring plan from a wallet',
  M10: 'fixed term, renewed by hand',
  M11: 'paid extension product',
  M12: 'several clocks at once',
  M13: 'hard stop by registration',
  M14: 'phases after the deadline',
  M15: 'objection window after a notice',
  M16: 'activation deadline',
  M17: 'months that are not days',
  M18: 'versions and cohorts',
  M19: 'delayed effect',
} as const;
export type Model = keyof typeof MODELS;

const USES: readonly ActionKind[] = [
  'sms-sent',
  'sms-received',
  'call-made',
  'call-received',
  'data-used',
  'network-contact',
];

const isUse = (grant: Grant): boolean => grant.actions.some((kind) => USES.includes(kind));

const isOnly = (clock: Clock, kind: ActionKind): boolean =>
  clock.grants.length > 0 && clock.grants.every((grant) => grant.actions.every((action) => action === kind));

const isExtension = (grant: Grant): boolean =>
  grant.actions.includes('extension-bought') || (grant.actions.includes('pass-bought') && grant.products !== null);

/** Two grants of a clock that differ in what they take and in what they give: RM10 bought 10 days, RM10 shared 5. */
const differByKind = (clock: Clock): boolean =>
  clock.grants.some((one, index) =>
    clock.grants
      .slice(index + 1)
      .some(
        (other) =>
          JSON.stringify([one.actions, one.channels]) !== JSON.stringify([other.actions, other.channels]) &&
          JSON.stringify(one.gives) !== JSON.stringify(other.gives),
      ),
  );

const ofGrants = (grants: readonly Grant[]): Model[] => {
  const models: Model[] = [];
  if (grants.some(({ gives }) => gives.kind === 'per-unit')) models.push('M1');
  if (grants.some(({ gives }) => gives.kind === 'tiers')) models.push('M2');
  if (grants.some(({ combine, cap }) => combine === 'add' && cap !== null)) models.push('M3');
  if (grants.some((grant) => grant.combine === 'reset' && !isUse(grant))) models.push('M4');
  if (grants.some(({ combine }) => combine === 'max')) models.push('M5');
  if (grants.some(isUse)) models.push('M7');
  if (grants.some(isExtension)) models.push('M11');
  if (grants.some(({ counts }) => counts === 'operator-text')) models.push('M19');
  return models;
};

const ofClocks = (clocks: readonly Clock[]): Model[] => {
  const models: Model[] = [];
  const number = clocks.filter(({ protects }) => protects === 'number');
  if (number.some(differByKind)) models.push('M6');
  if (number.some((clock) => isOnly(clock, 'pass-bought') && clock.grants.every(({ products }) => products === null))) {
    models.push('M8');
  }
  if (clocks.some(({ recurring }) => recurring !== null)) models.push('M9');
  if (number.some((clock) => clock.recurring === null && isOnly(clock, 'plan-renewed'))) models.push('M10');
  if (clocks.filter(({ runs }) => runs !== 'until-activated').length > 1) models.push('M12');
  if (clocks.some(({ runs }) => runs === 'until-activated')) models.push('M16');
  return models;
};

/** The models that one version of a rule uses, in their order. M18 takes two versions: see `modelsOfCarrier`. */
export const modelsOf = (rule: Rule): readonly Model[] => {
  const number = rule.clocks.filter(({ protects }) => protects === 'number');
  const found = new Set<Model>([...ofGrants(number.flatMap(({ grants }) => grants)), ...ofClocks(rule.clocks)]);
  if (rule.hardStops.length > 0) found.add('M13');
  if (rule.phases.some(({ kind }) => kind !== 'objection')) found.add('M14');
  if (rule.phases.some(({ kind, starts }) => kind === 'objection' || starts === 'notice')) found.add('M15');
  // How long a lost number rests before others get it is for information and moves no date.
  if (numbersOf(rule).some(({ unit, path }) => unit === 'months' && !path.startsWith('quarantine'))) found.add('M17');
  return inOrder(found);
};

/** The models that a carrier's plans use together. */
export const modelsOfCarrier = (carrier: Carrier): readonly Model[] => {
  const found = new Set(carrier.plans.flatMap(({ rules }) => rules.flatMap(modelsOf)));
  if (carrier.plans.some(({ rules }) => rules.length > 1)) found.add('M18');
  return inOrder(found);
};

const inOrder = (found: ReadonlySet<Model>): readonly Model[] =>
  (Object.keys(MODELS) as Model[]).filter((model) => found.has(model));
