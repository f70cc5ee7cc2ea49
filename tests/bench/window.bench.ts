import type { Page } from 'playwright/test';
import { expect, test } from '../e2e/desktop/fixture.ts';
import { spread } from './figures.ts';
import { startApp } from './starting.ts';
import { NOW, writeCards } from './write-cards.ts';

/** Keys, scrolling and writing in a window with ten thousand cards. */

const COUNT = 10_000;
const QUERIES = ['0172 03', 'card 77', '+60 17-23', 'hotlink', 'card 9999'];
const SCROLL_FRAMES = 240;
const RENEWALS = 20;

/** From each key to the frame in which the list shows its answer, as the page itself sees it. */
const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    document.addEventListener(
      'input',
      (event) => {
        // The task after the next frame's callbacks comes when that frame has been handed to the compositor.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => took.push(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      },
      true,
    );
  });

const tookIn = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { readonly took: number[] }).took);

const scrollFrames = (page: Page): Promise<number[]> =>
  page.getByRole('grid', { name: 'Cards' }).evaluate(
    (grid, frames) =>
      new Promise<number[]>((resolve) => {
        const box = grid.parentElement;
        const took: number[] = [];
        let last = performance.now();
        const step = (now: number): void => {
          took.push(now - last);
          last = now;
          box?.scrollBy(0, 180);
          if (took.length < frames) requestAnimationFrame(step);
          else resolve(took.slice(1));
        };
        requestAnimationFrame(step);
      }),
    SCROLL_FRAMES,
  );

/** From the click on the dialog's button to the frame in which the card's page shows the new date, saved by then. */
const renewOnce = async (page: Page): Promise<number> => {
  // The soonest card: the one before it has moved a year down the list.
  await page.keyboard.press('Control+2');
  await page.getByRole('grid', { name: 'Cards' }).locator('[data-card-id]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /^Card / })).toBeVisible();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Record renewal' });
  await dialog
    .getByRole('radio', { name: /365 days/ })
    .first()
    .check({ force: true });
  const save = dialog.getByRole('button', { name: 'Record renewal' });
  await expect(save).toBeEnabled();
  const promised = await dialog
    .getByText(/^\d+ \w+ 2027$/)
    .first()
    .innerText();
  await page.evaluate((date) => {
    const shown = new Promise<number>((resolve) => {
      let begun = 0;
      const begin = (event: Event): void => {
        begun = event.timeStamp;
      };
      document.addEventListener('click', begin, { capture: true, once: true });
      const observer = new MutationObserver(() => {
        // The dialog stands in the page's part for what floats, and has the date already.
        const page = Array.from(document.querySelectorAll('#main > :not(#floating)'));
        if (!page.some(({ textContent }) => textContent.includes(date))) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - begun);
          port2.postMessage(null);
        });
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    Object.assign(window, { shown });
  }, promised);
  await save.click();
  const took = await page.evaluate(() => (window as unknown as { readonly shown: Promise<number> }).shown);
  await expect(dialog).toHaveCount(0);
  return took;
};

test('ten thousand cards at hand', async ({ launchApp, desktop, notifications: _shown, tray: _tray }) => {
  await writeCards(desktop.dataDir, COUNT);
  const { app } = await startApp(launchApp, { now: NOW });
  const page = await app.window();
  const drawing = await app.electron.evaluate(({ app: electron }) => electron.getGPUFeatureStatus().gpu_compositing);
  console.log(`drawn by: ${drawing} (a graphics card would say "enabled")`);
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('grid', { name: 'Cards' })).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  // The cards behind the rows are still being read; a person who types at once waits for nothing of that.
  await page.keyboard.press('/');
  await watchKeys(page);
  for (const query of QUERIES) {
    await page.keyboard.type(query, { delay: 60 });
    for (const _ of query) await page.keyboard.press('Backspace', { delay: 20 });
  }
  console.log(spread(`search among ${COUNT}, key → painted rows`, await tookIn(page), 'ms', 33));
  await page.keyboard.press('Escape');
  console.log(spread(`scrolling ${COUNT} rows, frame`, await scrollFrames(page), 'ms', 33));

  const renewals: number[] = [];
  for (let round = 0; round <= RENEWALS; round++) renewals.push(await renewOnce(page));
  console.log(spread(`record renewal among ${COUNT}, click → saved and shown`, renewals.slice(1), 'ms', 100));
});
