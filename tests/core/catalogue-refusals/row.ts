import type { ProblemKind } from '#core/catalogue/problems.ts';
import { aCarrier, aRule } from '../../rule-builders.ts';

/** One file that is refused: where the fault is, and what it is called. */

export const GRANT = 'plans/0/rules/0/clocks/0/grants/0';
export const sound = JSON.stringify(
  aCarrier({ links: [{ kind: 'home', url: 'https://example.com/', source: 'a-source' }] }),
);

export type Node = Record<string, unknown>;

/** The sound file with one place changed; `undefined` takes the field out. */
export const changed = (place: string, value: unknown): string => {
  const root = JSON.parse(sound) as Node;
  const steps = place.split('/');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Node>((node, step) => node[step] as Node, root);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return JSON.stringify(root);
};

export const versions = (...spans: readonly (readonly [string | null, string | null])[]): string =>
  changed(
    'plans/0/rules',
    spans.map(([validFrom, validTo], index) => ({ ...aRule({ id: `version-${index}` }), validFrom, validTo })),
  );

export interface Row {
  readonly name: string;
  readonly text: string;
  readonly place: string;
  readonly kind: ProblemKind;
}

export const row = (name: string, text: string, place: string, kind: ProblemKind): Row => ({ name, text, place, kind });
export const at = (name: string, place: string, value: unknown, kind: ProblemKind): Row =>
  row(name, changed(place, value), place, kind);
