import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright/test';
import { expect } from './desktop/fixture.ts';

/** What people do with carriers and rules in the window. */

/** A dialog by its title. */
export const dialogOf = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog', { name });

/** The list of carriers, by the palette. */
export const carriersList = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('carriers');
  await page.getByRole('option', { name: 'Carriers and rules' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Carriers' })).toBeVisible();
};

/** Chooses the country in the form of an own carrier. */
export const chooseCountry = async (page: Page, form: Locator, country: string): Promise<void> => {
  await form.getByRole('combobox', { name: 'Country' }).fill(country);
  await page.getByRole('option', { name: country }).click();
};

/** Fills in who and where of an own carrier; how it keeps a number alive is as the form begins. */
export const fillOwnCarrier = async (page: Page): Promise<Locator> => {
  const form = dialogOf(page, 'Make a carrier');
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Kampung Mobile');
  await chooseCountry(page, form, 'Malaysia');
  await expect(form.getByRole('combobox', { name: 'Currency' })).toHaveValue(/^MYR/);
  await expect(form.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Asia/Kuala Lumpur');
  return form;
};

const DATES = ['active', 'receive', 'lost'] as const;

/** The three dates of the open card as they are written; a stretch that does not exist has none. */
export const threeDates = async (page: Page): Promise<readonly string[]> => {
  const dates = await Promise.all(
    DATES.map((date) =>
      page
        .locator(`[data-date="${date}"] dd`)
        .first()
        .textContent({ timeout: 5_000 })
        .catch(() => ''),
    ),
  );
  return dates.map((date) => date ?? '');
};

/** The file of the only card in a data folder. */
export const theCardFile = async (dataDir: string): Promise<string> => {
  const folder = join(dataDir, 'cards');
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  if (file === undefined) throw new Error('no card');
  return join(folder, file);
};

/** Answers the system's next dialogs for opening a file; nobody is there to click in them. */
export const openFileAs = (electron: ElectronApplication, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);

/** Answers the system's next dialogs for saving a file. */
export const saveFileAs = (electron: ElectronApplication, path: string): Promise<void> =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, path);
