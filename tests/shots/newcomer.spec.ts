import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../e2e/desktop/fixture.ts';

/**
 * How long a newcomer takes for three cards of different carriers, one of them not in the catalogue: the first on the
 * first page, the others from N pressed to the saved card. It prints the times: `npx playwright test -c tests/shots/playwright.config.ts newcomer`.
 * The pauses are the person: looking before each click, and six keys a second.
 */

const LOOK_MS = 900;
const READ_MS = 2_500;
const KEY_MS = 160;

const pause = (page: Page, ms: number): Promise<void> => page.waitForTimeout(ms);

const typeInto = async (page: Page, field: Locator, text: string): Promise<void> => {
  await pause(page, LOOK_MS);
  await field.click();
  await field.press('Control+a');
  await page.keyboard.type(text, { delay: KEY_MS });
};

const clickOn = async (page: Page, target: Locator): Promise<void> => {
  await pause(page, LOOK_MS);
  await target.click();
};

const choosePlan = async (page: Page, add: Locator, typed: string, option: RegExp): Promise<void> => {
  await typeInto(page, add.getByRole('combobox', { name: 'Carrier and plan' }), typed);
  await clickOn(page, page.getByRole('option', { name: option }).first());
};

const timed = async (what: string, most: number, act: () => Promise<void>): Promise<void> => {
  const from = performance.now();
  await act();
  const seconds = (performance.now() - from) / 1000;
  console.log(`${what}: ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(most);
};

const opened = async (page: Page): Promise<Locator> => {
  await page.keyboard.press('n');
  const add = page.getByRole('dialog', { name: 'Add card' });
  await expect(add).toBeVisible();
  return add;
};

const saved = async (page: Page, add: Locator, title: RegExp): Promise<void> => {
  await clickOn(page, add.getByRole('button', { name: 'Add card' }));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
};

test('three cards by hand, one of a carrier that nobody has described', async ({ launchApp }) => {
  test.setTimeout(240_000);
  const page = await (await launchApp({ now: '2026-11-22T10:00:00+08:00' })).window();
  await expect(page.getByLabel('2. Plan').getByRole('option', { name: 'Hotlink Pantas', exact: true })).toBeAttached();
  await pause(page, READ_MS);

  await timed('Hotlink, with the date seen in its app, on the first page', 45, async () => {
    await page.keyboard.type('172384419', { delay: KEY_MS });
    await pause(page, LOOK_MS);
    await page.getByLabel('2. Plan').selectOption({ label: 'Hotlink Pantas' });
    await typeInto(page, page.getByRole('textbox', { name: '3. The expiry date you see' }), '1 dec 2026');
    await clickOn(page, page.getByRole('button', { name: 'Add card', exact: true }));
    await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
  });

  await timed('giffgaff, and the text sent last week that keeps it', 75, async () => {
    const add = await opened(page);
    await choosePlan(page, add, 'giff', /giffgaff/);
    await typeInto(page, add.getByRole('textbox', { name: /^Number/ }), '7700900761');
    await saved(page, add, /giffgaff/);
    await pause(page, READ_MS);
    await page.keyboard.press('r');
    const record = page.getByRole('dialog', { name: 'Record renewal' });
    await typeInto(page, record.getByRole('textbox', { name: /^Day/ }), '15 nov 2026');
    await page.keyboard.press('Enter');
    await clickOn(page, record.getByRole('button', { name: 'Record renewal' }));
    await expect(page.getByRole('img', { name: /Active until/ })).toBeVisible();
  });

  await timed('Kampung Mobile, not in the catalogue: its rule and the card', 120, async () => {
    const add = await opened(page);
    await typeInto(page, add.getByRole('combobox', { name: 'Carrier and plan' }), 'kampung');
    await pause(page, READ_MS);
    await clickOn(page, add.getByRole('button', { name: 'My carrier is not in the list' }));
    const form = page.getByRole('dialog', { name: 'Make a carrier' });
    await pause(page, READ_MS);
    await typeInto(page, form.getByRole('textbox', { name: 'Name', exact: true }), 'Kampung Mobile');
    await typeInto(page, form.getByRole('combobox', { name: 'Country' }), 'malaysia');
    await clickOn(page, page.getByRole('option', { name: 'Malaysia' }));
    await pause(page, READ_MS);
    await typeInto(page, form.getByRole('textbox', { name: 'gives' }), '2');
    await pause(page, READ_MS);
    await clickOn(page, form.locator('label').filter({ hasText: /^A grace/ }));
    await typeInto(page, form.getByRole('textbox', { name: 'How long' }), '40');
    await typeInto(page, form.getByRole('textbox', { name: 'How do you know?' }), 'Told at the shop');
    await clickOn(page, form.getByRole('button', { name: 'Save carrier' }));
    await expect(add).toBeVisible();
    await typeInto(page, add.getByRole('textbox', { name: /^Number/ }), '195551234');
    await typeInto(page, add.getByRole('textbox', { name: 'Expiry you see now' }), '20 dec 2026');
    await saved(page, add, /Kampung Mobile/);
  });
});
