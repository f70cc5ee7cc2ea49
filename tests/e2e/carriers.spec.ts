import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { carriersList, dialogOf, fillOwnCarrier, saveFileAs, theCardFile, threeDates } from './carriers-stories.ts';
import { expect, test } from './desktop/fixture.ts';
import { addFirstHotlinkCard, openCard } from './stories.ts';

/** Rules in the person's hands: a carrier of one's own, own numbers, a newer rule, all without writing JSON. */

const NOW = '2026-11-22T10:00:00+08:00';
const HOTLINK = { number: '17-238 4419', plan: 'Hotlink Pantas', expiry: '2026-12-01' };
const LABEL = 'Hotlink Pantas 4419';

const firstHotlink = async (page: Page): Promise<void> => {
  await addFirstHotlinkCard(page, HOTLINK);
  await openCard(page, LABEL);
};

test('a carrier of one’s own is made without JSON, on the way of adding a card', async ({ launchApp }) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await firstHotlink(page);
  await page.keyboard.press('n');
  const add = dialogOf(page, 'Add card');
  await add.getByRole('textbox', { name: /^Number/ }).fill('19-555 1234');
  await add.getByRole('button', { name: 'My carrier is not in the list' }).click();
  const form = await fillOwnCarrier(page);

  // The example changes while one types, and says where a way of counting would shorten the life.
  await expect(form.getByRole('radio', { name: /The later of both.*stays 12 Dec 2026/ })).toBeChecked();
  await expect(form.getByRole('radio', { name: /Added.*new end 22 Dec 2026/ })).toBeVisible();
  await expect(form.getByRole('radio', { name: /From that day.*new end 2 Dec 2026, earlier!/ })).toBeVisible();
  await form.getByRole('textbox', { name: 'gives' }).fill('3');
  await expect(form.getByRole('radio', { name: /Added.*new end 11 Jan 2027/ })).toBeVisible();
  await form.getByRole('radio', { name: /^Added/ }).check({ force: true });
  await form.getByRole('radio', { name: /^A grace/ }).check({ force: true });
  await form.getByRole('textbox', { name: 'How long' }).fill('40');
  const pane = form.getByRole('region', { name: 'What it would mean' });
  await expect(pane).toContainText('20 Feb 2027');

  await form.getByRole('button', { name: 'Save carrier' }).press('Enter');
  await expect(form.getByText('a figure needs a reason to be believed')).toBeVisible();
  await form.getByRole('textbox', { name: 'How do you know?' }).fill('Told at the shop');
  await form.getByRole('button', { name: 'Save carrier' }).click();

  // Back where one came from, with what was filled in before.
  await expect(add).toBeVisible();
  await expect(add.getByRole('combobox', { name: 'Carrier and plan' })).toHaveValue('Kampung Mobile Prepaid');
  await expect(add.getByRole('textbox', { name: /^Number/ })).toHaveValue('19-555 1234');
  await add.getByRole('textbox', { name: 'Expiry you see now' }).fill('2026-12-20');
  await add.getByRole('button', { name: 'Add card' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Kampung Mobile/ })).toBeVisible();
  expect(await threeDates(page)).toEqual(['20 Dec 2026', '29 Jan 2027', '30 Jan 2027']);
});

test('own numbers move the dates, are marked, and can be taken back singly and all at once', async ({ launchApp }) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await firstHotlink(page);
  expect(await threeDates(page)).toEqual(['1 Dec 2026', '31 Dec 2026', '1 Jan 2027']);
  await page.getByRole('button', { name: 'Use own numbers' }).click();
  const form = dialogOf(page, /^Own numbers for/);
  const grace = form.locator('[data-number="phases/grace/length/count"]');
  await grace.getByRole('textbox').fill('0x');
  await expect(grace.getByText('From 0 to 5000.')).toBeVisible();
  await grace.getByRole('textbox').fill('45');
  const lost = form.getByRole('row', { name: /^Lost on/ });
  await expect(lost).toContainText('16 Jan 2027');
  await expect(lost).toContainText('15 days later');
  await form.getByRole('button', { name: 'Save own numbers' }).click();
  await expect(form).toBeHidden();
  await expect.poll(() => threeDates(page)).toEqual(['1 Dec 2026', '15 Jan 2027', '16 Jan 2027']);
  const mine = page.getByRole('list', { name: '1 own number' });
  await expect(mine).toContainText('45 days instead of 30 days');

  await mine.getByRole('button', { name: /^Use the rule's number again/ }).click();
  await expect.poll(() => threeDates(page)).toEqual(['1 Dec 2026', '31 Dec 2026', '1 Jan 2027']);
  await expect(mine).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => threeDates(page)).toEqual(['1 Dec 2026', '15 Jan 2027', '16 Jan 2027']);

  await page.getByRole('button', { name: 'Change own numbers' }).click();
  await form.getByRole('button', { name: 'Reset all' }).click();
  await form.getByRole('button', { name: 'Save own numbers' }).click();
  await expect.poll(() => threeDates(page)).toEqual(['1 Dec 2026', '31 Dec 2026', '1 Jan 2027']);
});

test('a newer rule is shown as a difference, can be left, looked at again, and taken', async ({ launchApp }) => {
  const first = await launchApp({ now: NOW });
  await firstHotlink(await first.window());
  await first.quit();
  // The card as it would be had the catalogue said 50 days of grace when it was added.
  const file = await theCardFile(first.dataDir);
  const card = JSON.parse(await readFile(file, 'utf8'));
  card.rules[0].rule.phases[0].length.count = 50;
  await writeFile(file, JSON.stringify(card));

  const again = await launchApp({ now: NOW });
  const page = await again.window();
  await openCard(page, LABEL);
  expect(await threeDates(page)).toEqual(['1 Dec 2026', '20 Jan 2027', '21 Jan 2027']);
  const offer = page.getByRole('region', { name: 'The catalogue has a newer rule for Hotlink Pantas' });
  const changed = offer.locator('[data-number="phases/grace/length/count"]');
  await expect(changed).toContainText('50 days');
  await expect(changed).toContainText('30 days');
  await expect(changed.getByRole('button', { name: /Open in the browser/ }).first()).toBeVisible();
  await expect(offer.getByRole('row', { name: /^Lost on/ })).toContainText('20 days earlier');

  await offer.getByRole('button', { name: 'Keep the old rule' }).click();
  await expect(offer).toBeHidden();
  expect(await threeDates(page)).toEqual(['1 Dec 2026', '20 Jan 2027', '21 Jan 2027']);
  await page.getByRole('button', { name: 'Look at it again' }).click();
  await offer.getByRole('button', { name: 'Follow the new rule' }).click();
  await expect.poll(() => threeDates(page)).toEqual(['1 Dec 2026', '31 Dec 2026', '1 Jan 2027']);
  await expect(offer).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(offer).toBeVisible();
});

test('an own carrier is exported, edited, removed and brought back', async ({ launchApp, desktop }) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await firstHotlink(page);
  await carriersList(page);
  await page.getByRole('button', { name: 'Make a carrier' }).click();
  const form = await fillOwnCarrier(page);
  await form.getByRole('textbox', { name: 'How do you know?' }).fill('Their terms');
  await form.getByRole('button', { name: 'Save carrier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kampung Mobile' })).toBeVisible();
  await expect(page.getByText('RM1 gives 1 day')).toBeVisible();

  const file = join(desktop.folder, 'kampung.json');
  await saveFileAs(app.electron, file);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Export' }).click();
  await expect(page.getByText('Written to the file.')).toBeVisible();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ names: { en: 'Kampung Mobile' }, currency: 'MYR' });

  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const edit = dialogOf(page, 'Edit Kampung Mobile');
  await edit.getByRole('textbox', { name: 'gives' }).fill('2');
  await edit.getByRole('button', { name: 'Save carrier' }).click();
  await expect(page.getByText('RM1 gives 2 days')).toBeVisible();

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByText('Kampung Mobile was removed.')).toBeVisible();
  await expect(page.locator('[data-carrier^="kampung-mobile"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.locator('[data-carrier^="kampung-mobile"]')).toBeVisible();
});

test('a carrier that a card uses is not removed, and says so', async ({ launchApp }) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await firstHotlink(page);
  await page.keyboard.press('n');
  const add = dialogOf(page, 'Add card');
  await add.getByRole('button', { name: 'My carrier is not in the list' }).click();
  const form = await fillOwnCarrier(page);
  await form.getByRole('textbox', { name: 'How do you know?' }).fill('Their terms');
  await form.getByRole('button', { name: 'Save carrier' }).click();
  await add.getByRole('button', { name: 'Add card' }).click();
  await page.getByRole('button', { name: 'All numbers and sources' }).click();
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByText('Cards still use this carrier')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Kampung Mobile' })).toBeVisible();
});
