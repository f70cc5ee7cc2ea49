import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './desktop/fixture.ts';
import { beginLeg, LANGUAGES, LEGS, LOOKS, type Look, visit, wearLook } from './tour.ts';

/** Every screen, dialog and menu is without a known barrier: axe finds nothing, in each language and look. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** A look changes colours and nothing else, so that all other rules are asked in the first one only. */
const RULES: Readonly<Record<Look, object>> = {
  light: {},
  dark: { runOnly: { type: 'rule', values: ['color-contrast'] } },
};

const findings = async (page: Page, look: Look): Promise<readonly string[]> => {
  const violations = await page.evaluate(async (options) => {
    const { axe } = window as unknown as {
      axe: { run: (context: unknown, options: object) => Promise<{ violations: readonly Finding[] }> };
    };
    // What lies beneath a dialog was asked when it was the page.
    const floating = Array.from(document.querySelectorAll('[role=dialog], [role=menu]')).filter((one) =>
      one.checkVisibility(),
    );
    const context = floating.length === 0 ? document : floating;
    return (await axe.run(context, { ...options, resultTypes: ['violations'] })).violations;
  }, RULES[look]);
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};

// Legs are independent, and one worker alone would take twice the time.
test.describe.configure({ mode: 'parallel' });

for (const language of LANGUAGES) {
  for (const leg of LEGS) {
    test(`no barriers in ${language}: ${leg.name}`, async ({ launchApp, desktop }) => {
      test.setTimeout(240_000);
      const walk = await beginLeg(leg, language, join(desktop.folder, 'tour'), launchApp);
      const { page } = walk;
      await page.evaluate(AXE);
      const found: string[] = [];
      for (const stop of leg.stops) {
        await test.step(stop.name, async () => {
          await visit(stop, walk);
          for (const look of LOOKS) {
            await wearLook(page, look);
            found.push(...(await findings(page, look)).map((finding) => `${stop.name}, ${look}: ${finding}`));
          }
        });
      }
      expect(found).toEqual([]);
    });
  }
}
