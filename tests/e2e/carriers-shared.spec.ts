import { join } from 'node:path';
import { carriersList, dialogOf, fillOwnCarrier, openFileAs, saveFileAs, threeDates } from './carriers-stories.ts';
import { expect, test } from './desktop/fixture.ts';
import { addFirstHotlinkCard } from './stories.ts';

/** A carrier of one's own is shared as a file: what one person found out serves another. */

const NOW = '2026-11-22T10:00:00+08:00';
const HOTLINK = { number: '17-238 4419', plan: 'Hotlink Pantas', expiry: '2026-12-01' };

test('an own carrier made in the form is given away as a file, and lives by the same dates elsewhere', async ({
  launchApp,
  desktop,
}) => {
  const mine = await launchApp({ now: NOW });
  const page = await mine.window();
  await addFirstHotlinkCard(page, HOTLINK);
  await carriersList(page);
  await page.getByRole('button', { name: 'Make a carrier' }).click();
  const form = await fillOwnCarrier(page);
  await form.getByRole('textbox', { name: 'gives' }).fill('2');
  await form.getByRole('radio', { name: /^A grace/ }).check({ force: true });
  await form.getByRole('textbox', { name: 'How long' }).fill('40');
  await form.getByRole('textbox', { name: 'How do you know?' }).fill('Told at the shop');
  await form.getByRole('button', { name: 'Save carrier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kampung Mobile' })).toBeVisible();
  const file = join(desktop.folder, 'kampung.json');
  await saveFileAs(mine.electron, file);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Export' }).click();
  await expect(page.getByText('Written to the file.')).toBeVisible();

  const friend = await launchApp({ now: NOW, dataDir: join(desktop.folder, 'friend') });
  const theirs = await friend.window();
  await addFirstHotlinkCard(theirs, HOTLINK);
  await carriersList(theirs);
  await expect(theirs.locator('[data-carrier^="kampung-mobile"]')).toHaveCount(0);
  await openFileAs(friend.electron, file);
  await theirs.getByRole('button', { name: 'Import a file' }).click();
  await expect(theirs.getByText('Kampung Mobile was imported.')).toBeVisible();
  await expect(theirs.getByText('RM1 gives 2 days')).toBeVisible();
  await theirs.keyboard.press('n');
  const add = dialogOf(theirs, 'Add card');
  await add.getByRole('combobox', { name: 'Carrier and plan' }).fill('kampung');
  await theirs.getByRole('option', { name: /Kampung Mobile/ }).click();
  await add.getByRole('textbox', { name: 'Expiry you see now' }).fill('2026-12-20');
  await add.getByRole('button', { name: 'Add card' }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: /Kampung Mobile/ })).toBeVisible();
  expect(await threeDates(theirs)).toEqual(['20 Dec 2026', '29 Jan 2027', '30 Jan 2027']);
});
