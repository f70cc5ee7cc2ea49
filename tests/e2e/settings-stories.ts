import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { DEFAULT_SETTINGS, type Settings } from '#core/model/settings.ts';
import { expect } from './desktop/fixture.ts';

/** The settings as they stand on the disk; the usual ones until the first is changed. */
export const savedIn = async (dataDir: string): Promise<Settings> =>
  JSON.parse(await readFile(join(dataDir, 'settings.json'), 'utf8').catch(() => JSON.stringify(DEFAULT_SETTINGS)));

/** Goes to the Settings page by its key, in English. */
export const openSettings = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
};
