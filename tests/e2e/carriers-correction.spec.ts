import type { Locator, Page } from 'playwright/test';
import { dialogOf, threeDates } from './carriers-stories.ts';
import { expect, test } from './desktop/fixture.ts';
import { addFirstHotlinkCard, discard, openCard } from './stories.ts';

/** A date that was seen proves the rule wrong, and one click puts it right for this card. */

const NOW = '2026-11-22T10:00:00+08:00';
const LABEL = 'Hotlink Pantas 4419';

const fillTopUp = async (dialog: Locator, product: string, newDate: string): Promise<void> => {
  await dialog
    .locator('label')
    .filter({ hasText: /^Top-up$/ })
    .click();
  await dialog
    .locator('label')
    .filter({ has: dialog.page().getByText(product, { exact: true }) })
    .click();
  await expect(dialog.getByRole('region', { name: 'New dates' })).toContainText(newDate);
};

const recordTopUp = async (page: Page, product: string, newDate: string): Promise<void> => {
  await page.keyboard.press('r');
  const dialog = dialogOf(page, 'Record renewal');
  await fillTopUp(dialog, product, newDate);
  await dialog.getByRole('button', { name: 'Record renewal' }).click();
  await expect(dialog).toBeHidden();
};

const sawTheDate = async (page: Page, activeUntil: string): Promise<void> => {
  await page.getByRole('button', { name: 'I saw the date' }).first().click();
  const dialog = dialogOf(page, 'I saw the date');
  await dialog.getByRole('textbox', { name: /^Active until/ }).fill(activeUntil);
  await dialog.getByRole('button', { name: 'Record the date' }).click();
  await expect(dialog).toBeHidden();
};

/** What a step of "why" says, from the last one. */
const whyPanel = (page: Page): Locator => page.getByRole('region', { name: /^Why/ });

test('RM10 gave 30 days where the rule says 10: one click corrects it for this card, and it can be taken back', async ({
  launchApp,
}) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await addFirstHotlinkCard(page, { number: '17-238 4419', plan: 'Hotlink Pantas', expiry: '2026-11-25' });
  await openCard(page, LABEL);
  await recordTopUp(page, 'RM10', '2 Dec 2026');
  expect(await threeDates(page)).toEqual(['2 Dec 2026', '1 Jan 2027', '2 Jan 2027']);

  await test.step('what the operator shows as computed is one click', async () => {
    await page.getByRole('button', { name: 'I saw the date' }).first().click();
    const dialog = dialogOf(page, 'I saw the date');
    await dialog.getByRole('button', { name: 'As computed: 2 Dec 2026' }).click();
    await expect(dialog.getByText('This agrees with the computed date.')).toBeVisible();
    await page.keyboard.press('Escape');
    await discard(page);
    await expect(dialog).toBeHidden();
  });

  await test.step('the date that was seen wins, and the difference is told', async () => {
    await sawTheDate(page, '2026-12-22');
    await expect.poll(() => threeDates(page)).toEqual(['22 Dec 2026', '21 Jan 2027', '22 Jan 2027']);
    await expect(whyPanel(page)).toContainText('20 days apart from what you saw');
    await expect(whyPanel(page)).toContainText(/RM10.* gave you 30 days; the rule says 10 days/);
  });

  await test.step('without the correction the next top-up is counted by the rule', async () => {
    await page.keyboard.press('r');
    const dialog = dialogOf(page, 'Record renewal');
    await fillTopUp(dialog, 'RM60', '21 Jan 2027');
    await page.keyboard.press('Escape');
    await discard(page);
    await expect(dialog).toBeHidden();
  });

  const mine = page.getByRole('list', { name: '1 own number' });
  await test.step('accepted, it is marked as an own number with its proof', async () => {
    await page.getByRole('button', { name: 'Use RM1 = 3 days for this card' }).click();
    await expect(mine).toContainText('3 days instead of 1 day');
    await expect(mine).toContainText('because of the date you saw on 22 Nov');
    await expect(whyPanel(page)).toContainText('Computed and seen agree');
    await expect(page.getByRole('button', { name: /^Use RM1/ })).toBeHidden();
  });

  await test.step('and the next dates follow it', async () => {
    await recordTopUp(page, 'RM60', '21 May 2027');
    await expect.poll(() => threeDates(page)).toEqual(['21 May 2027', '20 Jun 2027', '21 Jun 2027']);
  });

  await test.step('taken back, the dates are the rule’s again', async () => {
    await mine.getByRole('button', { name: /^Use the rule's number again/ }).click();
    await expect(mine).toBeHidden();
    await expect.poll(() => threeDates(page)).toEqual(['21 Jan 2027', '20 Feb 2027', '21 Feb 2027']);
  });
});
