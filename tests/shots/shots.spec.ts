import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../e2e/desktop/fixture.ts';
import { LANGUAGES, LOOKS, TOUR, wearLook } from '../e2e/tour.ts';

/** Pictures of every screen in three languages and both looks, to be looked at: `npm run shots`, then open `shots/`. */

const FOLDER = fileURLToPath(new URL('../../shots/', import.meta.url));

for (const language of LANGUAGES) {
  test(`pictures in ${language}`, async ({ launchApp }) => {
    test.setTimeout(300_000);
    await mkdir(FOLDER, { recursive: true });
    const app = await launchApp({ lang: language, now: '2026-11-22T10:00:00+08:00', args: ['--demo'] });
    const page = await app.window();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const look of LOOKS) {
      await wearLook(page, look);
      for (const stop of TOUR) {
        await stop.open(page, language);
        await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
        await page.screenshot({ path: `${FOLDER}${stop.name}-${language}-${look}.png` });
      }
    }
    const empty = await launchApp({ lang: language, now: '2026-11-22T10:00:00+08:00' });
    const first = await empty.window();
    await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
    for (const look of LOOKS) {
      await wearLook(first, look);
      await first.screenshot({ path: `${FOLDER}first-start-${language}-${look}.png` });
    }
  });
}
