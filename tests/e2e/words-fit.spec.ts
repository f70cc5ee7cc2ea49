import type { Page } from 'playwright/test';
import { clippedWords } from './clipped-text.ts';
import { expect, test } from './desktop/fixture.ts';
import type { RunningApp } from './desktop/running-app.ts';
import { LANGUAGES, TOUR } from './tour.ts';

/** Nothing is cut off in any language, in a window of 1024 × 700 and at 200 %. */

const TODAY = '2026-11-22T10:00:00+08:00';

/** A window of 1024 × 700; at 200 % the page in it is half as wide and high. */
const sized = async (app: RunningApp, page: Page, zoom: number): Promise<void> => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await page.evaluate(async (wanted) => {
    const { app } = window as unknown as { app: { saveSettings: (patch: { zoom: number }) => Promise<unknown> } };
    await app.saveSettings({ zoom: wanted });
  }, zoom);
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([1024 / zoom, 700 / zoom]);
};

const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));

for (const language of LANGUAGES) {
  for (const zoom of [1, 2]) {
    test(`every word can be read in ${language} at ${zoom * 100} %`, async ({ launchApp }) => {
      test.setTimeout(180_000);
      const app = await launchApp({ lang: language, now: TODAY, args: ['--demo'] });
      const page = await app.window();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await sized(app, page, zoom);
      const found: string[] = [];
      for (const stop of TOUR) {
        await stop.open(page, language);
        await settled(page);
        found.push(...(await clippedWords(page)).map((words) => `${stop.name}: ${words}`));
      }
      expect(found).toEqual([]);
    });

    test(`every word of the first start can be read in ${language} at ${zoom * 100} %`, async ({ launchApp }) => {
      const app = await launchApp({ lang: language, now: TODAY });
      const page = await app.window();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await sized(app, page, zoom);
      expect(await clippedWords(page)).toEqual([]);
    });
  }
}
