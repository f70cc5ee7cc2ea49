import type { Override, Rule } from '../model/rule.ts';

/** Every number of a rule, by a path made of ids: for evidence, for overrides, and for telling versions apart. */

export interface RuleNumber {
  /** Such as `clocks/validity/grants/reload/gives/length/count` or `phases/grace/length/count`. */
  readonly path: string;
  readonly value: number;
  readonly unit: 'days' | 'months' | 'minor-units';
  /** Ids of the carrier's sources this number stands on; empty means a number without evidence. */
  readonly sources: readonly string[];
}

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const stepName = (element: unknown, index: number): string => {
  const id = isNode(element) ? element['id'] : undefined;
  return typeof id === 'string' ? id : String(index);
};

const unitOf = (key: string, parent: Node): RuleNumber['unit'] => {
  if (key !== 'count') return 'minor-units';
  return parent['unit'] === 'months' ? 'months' : 'days';
};

const walk = (node: unknown, path: string, sources: readonly string[], found: RuleNumber[]): void => {
  if (Array.isArray(node)) {
    node.forEach((element, index) => {
      walk(element, `${path}/${stepName(element, index)}`, sources, found);
    });
    return;
  }
  if (!isNode(node)) return;
  const own = node['sources'];
  const here = Array.isArray(own) ? (own as readonly string[]) : sources;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'sources') continue;
    const at = path === '' ? key : `${path}/${key}`;
    if (typeof value === 'number') found.push({ path: at, value, unit: unitOf(key, node), sources: here });
    else walk(value, at, here, found);
  }
};

/** All numbers of a rule in the order they stand. */
export const numbersOf = (rule: Rule): readonly RuleNumber[] => {
  const found: RuleNumber[] = [];
  walk(rule, '', [], found);
  return found;
};

const replaced = (node: unknown, path: string, values: ReadonlyMap<string, number>): unknown => {
  if (Array.isArray(node)) {
    return node.map((element, index) => replaced(element, `${path}/${stepName(element, index)}`, values));
  }
  if (!isNode(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const at = path === '' ? key : `${path}/${key}`;
      return [key, typeof value === 'number' ? (values.get(at) ?? value) : replaced(value, at, values)];
    }),
  );
};

/** The rule with a person's numbers in place of its own; the same rule when there are none. */
export const withOverrides = (rule: Rule, overrides: readonly Override[]): Rule => {
  if (overrides.length === 0) return rule;
  return replaced(rule, '', new Map(overrides.map(({ path, value }) => [path, value]))) as Rule;
};

/** A number that differs between two versions of a rule; null where one has no such number. */
export interface NumberChange {
  readonly path: string;
  readonly unit: RuleNumber['unit'];
  readonly from: number | null;
  readonly to: number | null;
  readonly sources: readonly string[];
}

/** The numbers in which a newer rule differs from an older one. */
export const changedNumbers = (older: Rule, newer: Rule): readonly NumberChange[] => {
  const before = new Map(numbersOf(older).map((number) => [number.path, number]));
  const now = new Map(numbersOf(newer).map((number) => [number.path, number]));
  const changes: NumberChange[] = [];
  for (const path of new Set([...before.keys(), ...now.keys()])) {
    const old = before.get(path);
    const fresh = now.get(path);
    if (old?.value === fresh?.value && old?.unit === fresh?.unit) continue;
    const known = fresh ?? old;
    if (!known) continue;
    const { unit, sources } = known;
    changes.push({ path, unit, from: old?.value ?? null, to: fresh?.value ?? null, sources });
  }
  return changes;
};
