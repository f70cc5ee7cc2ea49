import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import { expect, test } from './desktop/fixture.ts';
import { LANGUAGES, LOOKS, TOUR, wearLook } from './tour.ts';

/** Every screen, dialog and menu is without a known barrier: axe finds nothing, in each language and look. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

const findings = async (page: Page): Promise<readonly string[]> => {
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: readonly Finding[] }> } };
    return (await axe.run()).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};

for (const language of LANGUAGES) {
  for (const look of LOOKS) {
    test(`no barriers in ${language}, ${look}`, async ({ launchApp }) => {
      test.setTimeout(180_000);
      const app = await launchApp({ lang: language, now: '2026-11-22T10:00:00+08:00', args: ['--demo'] });
      const page = await app.window();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await wearLook(page, look);
      await page.evaluate(AXE);
      const found: string[] = [];
      for (const stop of TOUR) {
        await stop.open(page, language);
        // Half-transparent text of an opening dialog has no contrast yet.
        await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
        found.push(...(await findings(page)).map((finding) => `${stop.name}: ${finding}`));
      }
      expect(found).toEqual([]);
    });
  }
}
