import type { Page } from 'playwright/test';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';

/** What hands get used to: the palette, the keys, taking back, less motion. */

const NOW = '2026-11-22T10:00:00+08:00';

const start = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

for (const zoom of [1, 2]) {
  test(`the palette finds a card in any spelling of its number, at ${zoom * 100} %`, async ({ desktop, launchApp }) => {
    const cards = [
      pantasCard(1, '2027-06-01', { label: 'Bank codes' }),
      pantasCard(2, '2027-07-01', { label: 'Other' }),
    ];
    await writeData(desktop.dataDir, await Promise.all(cards), { zoom });
    const page = await (await launchApp({ now: NOW })).window();
    await start(page);
    for (const typed of ['0172384401', '017-238 4401', '+60172384401', '0060 17 238 4401', '60172384401', '84401']) {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill(typed);
      await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Bank codes' })).toBeVisible();
      await page.keyboard.press('Control+1');
      await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
    }
  });
}

test('the palette runs commands: pages, look, size, language', async ({ desktop, launchApp }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01')]);
  const page = await (await launchApp({ now: NOW })).window();
  await start(page);
  const run = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type(words);
    await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await run('go to rem');
  await expect(page.getByRole('heading', { level: 1, name: 'Reminders' })).toBeVisible();
  await run('dark look');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const width = await page.evaluate(() => innerWidth);
  await run('larger');
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(width);
  await run('normal size');
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
  await run('bahasa');
  await expect(page.getByRole('heading', { level: 1, name: 'Peringatan' })).toBeVisible();
});

test('hands that know the palette lose no letter, also before its field is there', async ({ desktop, launchApp }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01', { label: 'Bank codes' })]);
  const page = await (await launchApp({ now: NOW })).window();
  await start(page);
  /** All of it in one breath: nothing can be drawn or focused in between. */
  const atOnce = (keys: readonly string[]): Promise<void> =>
    page.evaluate((pressed) => {
      const press = (key: string, ctrlKey: boolean): boolean =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
      press('k', true);
      for (const key of pressed) press(key, false);
    }, keys);
  const field = page.getByRole('dialog').getByRole('combobox');
  await atOnce([...'bax', 'Backspace', 'n']);
  await expect(field).toHaveValue('ban');
  await expect(field).toBeFocused();
  await page.keyboard.type('k');
  await expect(field).toHaveValue('bank');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await atOnce([...'go to rem', 'Enter']);
  await expect(page.getByRole('heading', { level: 1, name: 'Reminders' })).toBeVisible();
  await atOnce([...'bank', 'Escape']);
  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('');
});

test('every key under "?" is listed, and each destructive act can be taken back', async ({ desktop, launchApp }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01', { label: 'Bank codes' })]);
  const page = await (await launchApp({ now: NOW })).window();
  await start(page);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const words of ['Find a card or run a command', 'Undo the last change', 'Record renewal', 'Select all'])
    await expect(list.getByText(words)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);

  await page.keyboard.press('Control+2');
  await page
    .getByRole('row', { name: /Bank codes/ })
    .getByText('Bank codes')
    .click();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByText('Bank codes archived')).toBeVisible();
  const archived = (): Promise<boolean> =>
    page.evaluate('window.app.listCards().then(({ rows }) => JSON.parse(rows)[0]?.archived ?? null)');
  expect(await archived()).toBe(true);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Undone')).toBeVisible();
  expect(await archived()).toBe(false);
});

test('who wants less motion gets none', async ({ launchApp }) => {
  const page = await (await launchApp({ now: NOW, args: ['--demo'] })).window();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  const moving = (): Promise<readonly number[]> =>
    page.evaluate(() =>
      document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0)),
    );
  for (const key of ['Control+k', '?']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect((await moving()).filter((duration) => duration > 1)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
