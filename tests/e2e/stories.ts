import type { Page } from 'playwright/test';
import { expect } from './desktop/fixture.ts';

/** What people do in the window, as the stories tell it. */

/** The first Hotlink card, by the three answers of the first page. */
export const addFirstHotlinkCard = async (
  page: Page,
  answers: { readonly number: string; readonly plan: string; readonly expiry: string },
): Promise<void> => {
  await page.getByLabel('1. Number').fill(answers.number);
  await page.getByLabel('2. Plan').selectOption({ label: answers.plan });
  await page.getByRole('textbox', { name: '3. The expiry date you see' }).fill(answers.expiry);
  await page.getByRole('button', { name: 'Add card', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
};

/** Goes to a page by the navigation. */
export const goTo = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('navigation')
    .getByRole('link', { name })
    .or(page.getByRole('navigation').getByRole('button', { name }))
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** Opens a card's page from the list. */
export const openCard = async (page: Page, label: string | RegExp): Promise<void> => {
  await goTo(page, 'Cards');
  await page.getByRole('row', { name: label }).getByText(label).first().click();
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible();
};

/** Drops real files onto an element, as a file manager would. */
export const dropFiles = async (page: Page, target: string, paths: readonly string[]): Promise<void> => {
  await page.locator(target).first().scrollIntoViewIfNeeded();
  const box = await page.locator(target).first().boundingBox();
  if (!box) throw new Error(`nothing to drop onto: ${target}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await session.detach();
};

/** Answers the question that stands when a dialog with something filled in is left. */
export const discard = async (page: Page): Promise<void> =>
  page.getByRole('alertdialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Discard' }).click();
