import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The window's first screen imports these; whatever they import is in its first chunk, which has to stay small. */

const CORE = join(import.meta.dirname, '../../../src/core');
const VALUE_IMPORT = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gm;

const importedBy = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(VALUE_IMPORT)) {
    if (specifier.startsWith('.')) importedBy(join(dirname(file), specifier), seen);
    else seen.add(specifier);
  }
  return seen;
};

const graphOf = (view: string): readonly string[] =>
  [...importedBy(join(CORE, 'views', view))].map((found) => (found.startsWith(CORE) ? relative(CORE, found) : found));

describe('what the first screen takes from core', () => {
  it.each(['overview.ts', 'runway.ts', 'cost.ts', 'order.ts', 'search.ts', 'timeline.ts', 'card-summary.ts'])(
    '%s brings neither schemas nor phone tables',
    (view) => {
      const heavy = graphOf(view).filter(
        (found) => !found.endsWith('.ts') || found.startsWith('model/') || found === 'phone.ts',
      );
      expect(heavy).toEqual([]);
    },
  );

  it('and the check sees what is there: the row itself, made in main, brings the phone tables', () => {
    expect(graphOf('summary.ts')).toEqual(expect.arrayContaining(['phone.ts', 'libphonenumber-js/min']));
  });
});
