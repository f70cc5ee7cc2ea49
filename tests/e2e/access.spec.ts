import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { clippedWords } from './clipped-text.ts';
import { expect, test } from './desktop/fixture.ts';
import type { Walk } from './tour/steps.ts';
import { beginLeg, LANGUAGES, LEGS, LOOKS, type Look, standStill, visit, wearLook } from './tour.ts';

/**
 * Every screen, dialog and menu, in each language: axe finds no barrier in either look, and nothing is cut off in a
 * window of 1024 × 700, at 100 % and at 200 %.
 */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

const EVERY_RULE = {};
/** A look changes colours and nothing else, so that all other rules are asked in the first one only. */
const CONTRAST = { runOnly: { type: 'rule', values: ['color-contrast'] } };

const findings = async (page: Page, rules: object): Promise<readonly string[]> => {
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
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};

const SIZE = { width: 1024, height: 700 };
const ZOOMS = [1, 2];

/** A drawing learns its new width in one frame, draws itself in the next, and what hangs on it moves in the one after. */
const FRAMES_TO_MEASURE = 4;

/** Zooms as the window does it, without the settings in between: a walk does this several hundred times. */
const zoomTo = async ({ app, page }: Walk, zoom: number): Promise<void> => {
  await app.electron.evaluate(
    ({ BrowserWindow }, factor) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor),
    zoom,
  );
  await page.waitForFunction((width) => innerWidth === width, SIZE.width / zoom);
  await page.evaluate(async (frames) => {
    // What floats hangs on its button, which may be below the fold by now: a person scrolls there.
    const button = document.querySelector('[aria-haspopup][aria-expanded=true]')?.getBoundingClientRect();
    const page = document.getElementById('main');
    if (page && button && (button.top < 0 || button.bottom > innerHeight))
      page.scrollTop += button.top - innerHeight / 2;
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  }, FRAMES_TO_MEASURE);
  await standStill(page);
};

const makeSmall = async ({ app, page }: Walk): Promise<void> => {
  await app.electron.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    SIZE,
  );
  await page.waitForFunction((width) => innerWidth === width, SIZE.width);
};

// Legs are independent, and one worker alone would take twice the time.
test.describe.configure({ mode: 'parallel' });

for (const language of LANGUAGES) {
  for (const leg of LEGS) {
    test(`no barriers and nothing cut off in ${language}: ${leg.name}`, async ({ launchApp, desktop }) => {
      test.setTimeout(300_000);
      const walk = await beginLeg(leg, language, join(desktop.folder, 'tour'), launchApp);
      const { page } = walk;
      await makeSmall(walk);
      await page.evaluate(AXE);
      const found: string[] = [];
      // Each stop begins in the look in which the last one ended: a look less to put on.
      let looks: readonly Look[] = LOOKS;
      for (const stop of leg.stops) {
        await test.step(stop.name, async () => {
          await visit(stop, walk);
          for (const [at, look] of looks.entries()) {
            await wearLook(page, look);
            found.push(
              ...(await findings(page, at === 0 ? EVERY_RULE : CONTRAST)).map(
                (finding) => `${stop.name}, ${look}: ${finding}`,
              ),
            );
          }
          looks = looks.toReversed();
          for (const zoom of ZOOMS) {
            if (zoom !== 1) await zoomTo(walk, zoom);
            found.push(
              ...(await clippedWords(page)).map((words) => `${stop.name}, ${zoom * 100} %: cut off: ${words}`),
            );
          }
          await zoomTo(walk, 1);
        });
      }
      expect(found).toEqual([]);
    });
  }
}
