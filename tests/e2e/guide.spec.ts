import type { Locator, Page } from 'playwright/test';
import { threeDates } from './carriers-stories.ts';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { addFirstHotlinkCard, goTo, openCard } from './stories.ts';

/** The guide as somebody abroad needs it whose number ends in three days. */

const NOW = '2026-11-22T10:00:00+08:00';

/** Chooses these situations and no others; somebody in Shanghai is abroad for a number of Kuala Lumpur. */
const situations = async (page: Page, ...names: readonly string[]): Promise<void> => {
  for (const choice of await page
    .getByRole('group', { name: /^What applies to you/ })
    .getByRole('checkbox')
    .all()) {
    const name = (await choice.locator('xpath=..').textContent()) ?? '';
    await choice.setChecked(names.includes(name.trim()), { force: true });
  }
};

const row = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('table', { name: 'Ways to renew' }).getByRole('row', { name });

const way = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('table', { name: 'Ways to renew' }).getByRole('button', { name });

const steps = (page: Page): Locator => page.getByRole('region', { name: /step by step$/ });

test('from three days left to a recorded renewal, with the place remembered on the way', async ({ launchApp }) => {
  const first = await launchApp({ now: NOW });
  const page = await first.window();
  await addFirstHotlinkCard(page, { number: '17-238 4419', plan: 'Hotlink Pantas', expiry: '2026-11-25' });
  await goTo(page, 'Guide');

  await test.step('it says until when, and what comes then', async () => {
    await expect(page.getByText(/3 days left:/)).toBeVisible();
    await expect(page.getByText(/lost on 26 Dec 2026/)).toBeVisible();
    await expect(page.getByText(/a new SIM with another number/)).toBeVisible();
  });

  await test.step('the ways that fit are there, and the thriftiest is proposed', async () => {
    await expect(way(page, 'Hotlink app')).toHaveAttribute('aria-pressed', 'true');
    await expect(steps(page)).toContainText('Expected: 22 Nov 2027');
    await expect(steps(page)).toContainText('Not 365-day data pass RM2');
  });

  await test.step('cash only: a dealer, whose credentials are checked first', async () => {
    await situations(page, 'Cash only');
    await expect(way(page, 'Hotlink app')).toBeHidden();
    await way(page, 'Dealer reload (by number)').click();
    await expect(steps(page)).toContainText('Check that the dealer is authorised');
    await steps(page).getByRole('checkbox').nth(0).check();
    await steps(page).getByRole('checkbox').nth(1).check();
    await expect(steps(page)).toContainText('2 of 5 steps');
  });
  await first.quit();

  const again = await launchApp({ now: NOW });
  const later = await again.window();
  await test.step('called away and back, also after a restart, the ticks are there', async () => {
    await goTo(later, 'Guide');
    await expect(later.getByRole('checkbox', { name: 'Cash only' })).toBeChecked();
    await expect(later.getByRole('checkbox', { name: 'Abroad' })).not.toBeChecked();
    await expect(way(later, 'Dealer reload (by number)')).toHaveAttribute('aria-pressed', 'true');
    await expect(steps(later)).toContainText('2 of 5 steps');
    await expect(steps(later).getByRole('checkbox').nth(1)).toBeChecked();
  });

  await test.step('a tick is seen, not only kept', async () => {
    const boxes = steps(later).getByRole('checkbox');
    const empty = await boxes.nth(4).evaluate((box) => getComputedStyle(box).backgroundColor);
    await expect(boxes.nth(1)).not.toHaveCSS('background-color', empty);
  });

  await test.step('it ends in Record renewal with the channel and the product filled in', async () => {
    await steps(later).getByRole('button', { name: 'Record renewal' }).click();
    const dialog = later.getByRole('dialog', { name: 'Record renewal' });
    await expect(dialog.getByRole('combobox', { name: 'Channel' })).toHaveValue('Dealer reload (by number)');
    await expect(dialog.getByLabel('Amount paid')).toHaveValue('30.00');
    await dialog.getByRole('button', { name: 'Record renewal' }).click();
    await expect(dialog).toBeHidden();
    await openCard(later, /Hotlink Pantas/);
    expect(await threeDates(later)).toEqual(['22 Dec 2026', '21 Jan 2027', '22 Jan 2027']);
  });

  await test.step('the next renewal begins with an empty checklist', async () => {
    await goTo(later, 'Guide');
    await expect(way(later, 'Dealer reload (by number)')).toHaveAttribute('aria-pressed', 'true');
    await expect(steps(later)).toContainText('0 of 5 steps');
  });
});

test('situations hold together: what fits best comes first, each way with its reasons', async ({
  launchApp,
  desktop,
}) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-11-25')]);
  const page = await (await launchApp({ now: NOW })).window();
  await goTo(page, 'Guide');
  await expect(page.getByRole('checkbox', { name: 'Abroad' })).toBeChecked();
  await expect(row(page, /^Dealer reload/)).toContainText('A friend must go there');

  await situations(page, 'Abroad', 'No local bank card', 'At night');
  await expect(row(page, /^Hotlink app/)).toContainText('A foreign bank card may be refused');
  await expect(row(page, /^Dealer reload/)).toBeHidden();
  await page.getByRole('button', { name: /^Show \d+ more ways$/ }).click();
  await expect(row(page, /^Dealer reload/)).toContainText('Closed at night');

  await situations(page, 'Abroad', 'Somebody else pays');
  await expect(row(page, /^Dealer reload/)).toContainText('Your friend can do it there');
  await way(page, /^Dealer reload/).click();
  await expect(steps(page)).toContainText('Holders who are not Malaysian pay 6%: RM1.80, on top or out of the amount');

  await page.getByRole('button', { name: 'All ways' }).click();
  await expect(page.getByRole('checkbox', { name: 'Abroad' })).not.toBeChecked();
  await expect(page.getByRole('columnheader', { name: 'Before you start' })).toBeVisible();
});

test('a situation that the catalogue knows no way for gets the usual ones, to be asked about', async ({
  launchApp,
}) => {
  const page = await (await launchApp({ now: NOW, args: ['--demo'] })).window();
  await goTo(page, 'Guide');
  const chooser = page.getByRole('combobox', { name: 'Card' });
  await chooser.fill('Barclays');
  await page.getByRole('option', { name: /Barclays codes/ }).click();
  await situations(page, 'Cash only');
  await expect(page.getByText('The catalogue knows no good way of giffgaff for this.')).toBeVisible();
  await way(page, 'Supermarket, convenience shop, pharmacy').click();
  await expect(page.getByRole('table', { name: 'Ways to renew' })).toContainText('Ask first');
  await steps(page).getByRole('button', { name: 'Record renewal' }).click();
  await expect(page.getByRole('dialog', { name: 'Record renewal' })).toContainText('Barclays codes');
});

test('the account is looked at and what was seen is recorded; official pages change the code to scan', async ({
  launchApp,
  desktop,
}) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-11-25')]);
  const page = await (await launchApp({ now: NOW })).window();
  await goTo(page, 'Guide');
  const code = page.getByRole('img', { name: /^QR code/ });
  await expect(code).toHaveAccessibleName('QR code of https://www.hotlink.com.my/en/faq/services/top-up/general/');
  await page.getByRole('button', { name: 'Home page' }).click();
  await expect(code).toHaveAccessibleName('QR code of https://www.hotlink.com.my/');
  await page.getByRole('button', { name: 'I saw the date' }).click();
  const dialog = page.getByRole('dialog', { name: 'I saw the date' });
  await dialog.getByRole('button', { name: 'As before: 25 Nov 2026' }).click();
  await expect(dialog.getByRole('textbox', { name: /^Active until/ })).toHaveValue('25 Nov 2026');
  await expect(dialog.getByRole('button', { name: 'Record the date' })).toBeEnabled();
  await dialog.getByRole('textbox', { name: /^Active until/ }).fill('2026-11-27');
  await dialog.getByRole('button', { name: 'Record the date' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/5 days left:/)).toBeVisible();
});

test('without a card the guide says what holds in general, and leads to the first card', async ({ launchApp }) => {
  const page = await (await launchApp({ now: NOW })).window();
  await goTo(page, 'Guide');
  await expect(way(page, "The operator's app")).toHaveAttribute('aria-pressed', 'true');
  await expect(steps(page)).toContainText('Look at the expiry date and the balance');
  await situations(page, 'Cash only', 'Abroad');
  await expect(row(page, /^Supermarket/)).toContainText('A friend must go there');
  await expect(steps(page)).toContainText("Go to the operator's centre with your ID");
  await page.getByRole('button', { name: 'Add card' }).click();
  await expect(page.getByRole('dialog', { name: 'Add card' })).toBeVisible();
});
