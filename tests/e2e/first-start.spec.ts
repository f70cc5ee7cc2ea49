import type { Page } from 'playwright/test';
import { clippedWords } from './clipped-text.ts';
import { expect, test } from './desktop/fixture.ts';
import { expectFocusInView, tabTo, zoomTo } from './keyboard.ts';

/** First start to overview with the keyboard alone, at 100 % and at 200 %; samples and back the same way. */

const NOW = '2026-11-22T10:00:00+08:00';
/** Somebody who looks for the keys: about 40 words a minute, and a second to read each question. */
const PERSON = { keyMs: 300, readMs: 1000 };
/** Where the way is tried and not the time. */
const SCRIPT = { keyMs: 15, readMs: 0 };

/** What somebody types in each language, and where it leads. */
const ANSWERS = {
  en: { date: '1 dec 2026', overview: 'Overview', first: 'Active until 1 Dec' },
  'zh-CN': { date: '2026年12月1日', overview: '总览', first: '可用到 12月1日' },
  ms: { date: '1 dis 2026', overview: 'Ringkasan', first: 'Aktif hingga 1 Dis' },
} as const;

const addByKeys = async (page: Page, date: string, { keyMs, readMs }: typeof PERSON): Promise<void> => {
  await page.waitForTimeout(readMs);
  await page.keyboard.type('0172384419', { delay: keyMs });
  await page.keyboard.press('Tab');
  await expectFocusInView(page);
  await page.waitForTimeout(readMs);
  await page.keyboard.type('Hotlink Pantas', { delay: keyMs / 3 });
  await page.keyboard.press('Tab');
  await expectFocusInView(page);
  await page.waitForTimeout(readMs);
  await page.keyboard.type(date, { delay: keyMs });
  await page.keyboard.press('Enter');
};

for (const [lang, zoom, pace] of [
  ['en', 1, PERSON],
  ['en', 2, SCRIPT],
  ['zh-CN', 1, SCRIPT],
  ['ms', 1, SCRIPT],
] as const) {
  test(`a Hotlink card in three answers by keys, in ${lang} at ${zoom * 100} %`, async ({ launchApp }) => {
    const { date, overview, first } = ANSWERS[lang];
    const page = await (await launchApp({ now: NOW, lang })).window();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await zoomTo(page, zoom);
    await expect(page.locator('input[type=tel]')).toBeFocused();
    const began = Date.now();
    await addByKeys(page, date, pace);
    await expect(page.getByRole('heading', { level: 1, name: overview })).toBeVisible();
    await expect(page.getByText(first).first()).toBeVisible();
    const seconds = (Date.now() - began) / 1000;
    if (pace === PERSON) console.log(`first card at a person's pace: ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(30);

    await tabTo(page, /[:：] ?Hotlink Pantas 4419$/);
    await expectFocusInView(page);
    await tabTo(page, /^Hotlink Pantas 4419/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Hotlink Pantas 4419' })).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('heading', { level: 1, name: overview })).toBeVisible();
  });
}

for (const zoom of [1, 2]) {
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
