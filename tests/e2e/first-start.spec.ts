import { clippedWords } from './clipped-text.ts';
import { expect, test } from './desktop/fixture.ts';
import { expectFocusInView, tabTo, zoomTo } from './keyboard.ts';

/** First start to overview with the keyboard alone, at 100 % and at 200 %; samples and back the same way. */

const NOW = '2026-11-22T10:00:00+08:00';
/** Somebody who looks for the keys: about 40 words a minute, and a second to read each question. */
const KEY_MS = 300;
const READ_MS = 1000;

for (const zoom of [1, 2]) {
  test(`a Hotlink card in three answers by keys, in under 30 seconds, at ${zoom * 100} %`, async ({ launchApp }) => {
    const page = await (await launchApp({ now: NOW })).window();
    const number = page.getByRole('textbox', { name: '1. Number' });
    await expect(number).toBeVisible();
    await zoomTo(page, zoom);
    await expect(number).toBeFocused();
    const began = Date.now();
    await page.waitForTimeout(READ_MS);
    await page.keyboard.type('0172384419', { delay: KEY_MS });
    await page.keyboard.press('Tab');
    await expectFocusInView(page);
    await page.waitForTimeout(READ_MS);
    await page.keyboard.type('Hotlink Pantas', { delay: KEY_MS / 3 });
    await page.keyboard.press('Tab');
    await expectFocusInView(page);
    await page.waitForTimeout(READ_MS);
    await page.keyboard.type('1 dec 2026', { delay: KEY_MS });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    await expect(page.getByText(/Active until 1 Dec/).first()).toBeVisible();
    const seconds = (Date.now() - began) / 1000;
    console.log(`first card at ${zoom * 100} %, at a person's pace: ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(30);

    await tabTo(page, /^Renew: Hotlink Pantas/);
    await expectFocusInView(page);
    await tabTo(page, /Hotlink Pantas 4419\s*Hotlink Pantas|^Hotlink Pantas 4419$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Hotlink Pantas 4419' })).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  });

  test(`sample cards and back by keys, at ${zoom * 100} %`, async ({ launchApp }) => {
    const app = await launchApp({ now: NOW });
    const page = await app.window();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await zoomTo(page, zoom);
    await tabTo(page, /^Look around with sample cards/);
    await expectFocusInView(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '5 of 12 cards need you' })).toBeVisible();
    await expect(page.getByRole('status').getByText('Sample cards')).toBeVisible();
    expect(await clippedWords(page)).toEqual([]);

    const runway = page.getByRole('region', { name: 'The next 12 months' });
    await runway.getByRole('link').first().focus();
    await page.keyboard.press('End');
    await expect(runway.getByRole('link').last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect(runway.getByRole('link').nth(1)).toBeFocused();
    await expectFocusInView(page);
    const dates = runway.getByText('Lost on 1 Jan 2027').last();
    await expect(dates).toBeInViewport({ ratio: 1 });
    await expect(runway.getByText('Active until 1 Dec 2026').last()).toBeInViewport({ ratio: 1 });
    await expect(runway.getByText('Receives until 31 Dec 2026').last()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(runway.getByText('Lost on 1 Jan 2027')).toHaveCount(0);

    await tabTo(page, /^Back to my cards$/, 120);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Never lose a number by forgetting' })).toBeVisible();
    expect(await page.evaluate('window.app.listCards().then(({ rows }) => JSON.parse(rows).length)')).toBe(0);
  });
}
