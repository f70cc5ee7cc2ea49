import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '../e2e/desktop/fixture.ts';
import { beginLeg, LANGUAGES, LEGS, LOOKS, visit, wearLook } from '../e2e/tour.ts';

/**
 * Pictures of every screen in three languages and both looks, to be looked at: `npm run shots`, then open `shots/`.
 * `KEEPLINE_SHOTS=1024x700` makes the window small and adds its size to the names.
 */

const FOLDER = fileURLToPath(new URL('../../shots/', import.meta.url));
const [, width, height] = /^(\d+)x(\d+)$/.exec(process.env['KEEPLINE_SHOTS'] ?? '') ?? [];
const small = width && height ? { width: Number(width), height: Number(height) } : null;
const ending = small === null ? '' : `-${small.width}`;

for (const language of LANGUAGES) {
  for (const leg of LEGS) {
    test(`pictures in ${language}: ${leg.name}`, async ({ launchApp, desktop }) => {
      test.setTimeout(300_000);
      await mkdir(FOLDER, { recursive: true });
      const walk = await beginLeg(leg, language, join(desktop.folder, 'tour'), launchApp);
      if (small !== null) await walk.page.setViewportSize(small);
      for (const stop of leg.stops) {
        await test.step(stop.name, async () => {
          await visit(stop, walk);
          for (const look of LOOKS) {
            await wearLook(walk.page, look);
            await walk.page.screenshot({ path: `${FOLDER}${stop.name}-${language}-${look}${ending}.png` });
          }
        });
      }
    });
  }
}
