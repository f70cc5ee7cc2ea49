import { mkdir, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './desktop/fixture.ts';
import { pdfOf, writePdf } from './files/make-files.ts';
import { addFirstHotlinkCard, discard, dropFiles, goTo, openCard } from './stories.ts';

/** Bad input: a clear error in the person's language, nothing lost, nothing half-written. */

const TODAY = '2026-11-22T10:00:00+08:00';
const LABEL = 'Hotlink Pantas 4419';
const TRAY = '[role="dialog"] section[aria-label="Receipts"]';

const openRecord = async (page: Page): Promise<Locator> => {
  await openCard(page, LABEL);
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Record renewal' });
  await expect(dialog).toBeVisible();
  return dialog;
};

/** Every file below a folder, without what the app keeps in readiness. */
const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
};

test('amounts and days that cannot be are refused in words, and what was typed stays', async ({ launchApp }) => {
  const app = await launchApp({ now: TODAY });
  const page = await app.window();
  await test.step('on the first page: all that is wrong at once, and the first of it has the focus', async () => {
    await page.getByLabel('1. Number').fill('17-2');
    const expiry = page.getByRole('textbox', { name: '3. The expiry date you see' });
    await expiry.fill('2026-02-31');
    await expiry.press('Enter');
    await expect(page.getByText('This is not a full phone number.')).toBeVisible();
    await expect(page.getByText('Choose the plan.')).toBeVisible();
    await expect(page.getByText(/no such day/)).toBeVisible();
    await expect(page.getByLabel('1. Number')).toBeFocused();
  });
  await addFirstHotlinkCard(page, { number: '17-238 4419', plan: 'Hotlink Pantas', expiry: '2026-12-01' });
  const dialog = await openRecord(page);
  const amount = dialog.getByLabel('Amount paid');
  await test.step('in a dialog as well, without a pause and also where it is folded away', async () => {
    await dialog.getByRole('textbox', { name: /Day in/ }).fill('soon');
    await dialog.getByText('Tax, serial number, note').click();
    await dialog.getByLabel('Credit received').fill('lots');
    await dialog.getByText('Tax, serial number, note').click();
    await page.keyboard.press('Control+Enter');
    await expect(dialog.getByText(/is not a day/)).toBeVisible();
    await expect(dialog.getByRole('textbox', { name: /Day in/ })).toBeFocused();
    await dialog.getByRole('textbox', { name: /Day in/ }).fill('2026-11-22');
    await dialog.getByRole('button', { name: 'Record renewal' }).click({ force: true });
    await expect(dialog.getByLabel('Credit received')).toBeFocused();
    await expect(dialog.getByText(/not an amount/)).toBeVisible();
    await dialog.getByLabel('Credit received').fill('');
  });
  await dialog.getByRole('radio', { name: 'Other', exact: false }).first().check({ force: true });
  await dialog.getByRole('textbox', { name: 'Reference' }).fill('KEEP-THIS');
  const refused = [
    ['0', /more than zero/],
    ['-5', /more than zero/],
    ['1000000000', /too large/],
    ['1e9', /not an amount/],
    ['abc', /not an amount/],
  ] as const;
  for (const [text, words] of refused) {
    await amount.fill(text);
    await dialog.getByRole('textbox', { name: 'Reference' }).focus();
    await expect(dialog.getByText(words).first(), `"${text}"`).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Record renewal' })).toBeDisabled();
  }
  await amount.fill('30');
  const day = dialog.getByRole('textbox', { name: /Day in/ });
  const badDays = [
    ['2199-01-01', /too far|not come yet/],
    ['2026-02-31', /no such day/],
    ['31 February 2026', /no such day/],
    ['soon', /is not a day/],
  ] as const;
  for (const [text, words] of badDays) {
    await day.fill(text);
    await dialog.getByRole('textbox', { name: 'Reference' }).focus();
    await expect(dialog.getByText(words).first(), `"${text}"`).toBeVisible();
  }
  await expect(dialog.getByRole('textbox', { name: 'Reference' })).toHaveValue('KEEP-THIS');
});

test('a second card with the same number, and a renewal before the card was opened', async ({ launchApp }) => {
  const app = await launchApp({ now: TODAY });
  const page = await app.window();
  await addFirstHotlinkCard(page, { number: '17-238 4419', plan: 'Hotlink Pantas', expiry: '2026-12-01' });
  const state = await page.evaluate(async () => {
    const { app: api } = window as unknown as {
      app: { listCards: () => Promise<{ rows: string }> };
    };
    const cards: unknown[] = JSON.parse((await api.listCards()).rows);
    return cards.length;
  });
  expect(state).toBe(1);

  await page.keyboard.press('n');
  const add = page.getByRole('dialog', { name: 'Add card' });
  await add
    .getByRole('combobox', { name: 'Carrier and plan' })
    .or(add.getByLabel('Carrier and plan'))
    .first()
    .fill('pantas');
  await page
    .getByRole('option', { name: /Pantas/ })
    .filter({ visible: true })
    .first()
    .click();
  await add.getByRole('textbox', { name: 'Number' }).fill('+60 17 238 4419');
  await add.getByRole('textbox', { name: 'Name' }).focus();
  await expect(add.getByText(/already have this number/).first()).toBeVisible();
  await add.getByRole('button', { name: 'Add card' }).click();
  await expect(add).toBeVisible();
  await add.getByRole('button', { name: 'Cancel' }).click();
  await discard(page);
  await expect(add).toBeHidden();

  await openCard(page, LABEL);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Edit card' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit card' });
  const openedField = edit.getByRole('textbox', { name: 'Opened on' });
  if (!(await openedField.isVisible())) await edit.getByText(/Dates, SIM/).click();
  await openedField.fill('2026-11-01');
  await edit.getByRole('button', { name: 'Save changes' }).click();
  await expect(edit).toBeHidden();

  const dialog = await openRecord(page);
  await dialog.getByRole('textbox', { name: /Day in/ }).fill('2026-10-31');
  await dialog.getByLabel('Amount paid').fill('30');
  await expect(dialog.getByText(/before the card was opened|too early/).first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Record renewal' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await discard(page);
  await goTo(page, 'Cards');
  await expect(page.getByRole('row', { name: /Hotlink Pantas 4419/ })).toContainText('1 Dec 2026');
});

test('receipts that cannot be kept: each says why, the good one is kept, nothing is half-written', async ({
  desktop,
  launchApp,
}) => {
  const app = await launchApp({ now: TODAY });
  const page = await app.window();
  await addFirstHotlinkCard(page, { number: '17-238 4419', plan: 'Hotlink Pantas', expiry: '2026-12-01' });

  const good = await writePdf(desktop.folder, 'good.pdf', 'RM30.00');
  const empty = join(desktop.folder, 'empty.pdf');
  await writeFile(empty, '');
  const huge = join(desktop.folder, 'huge.pdf');
  await writeFile(huge, pdfOf('large'));
  await truncate(huge, 60 * 1024 * 1024);
  const folder = join(desktop.folder, 'a-folder');
  await mkdir(folder);
  const gone = await writePdf(desktop.folder, 'gone.pdf', 'gone');
  const program = join(desktop.folder, 'program.pdf');
  await writeFile(program, '#!/bin/sh\necho no receipt\n\u0000\u0001');

  const dialog = await openRecord(page);
  await rm(gone);
  await dropFiles(page, TRAY, [good, empty, huge, folder, gone, program]);
  for (const words of [
    /empty\.pdf is empty/,
    /huge\.pdf is too large/,
    /a-folder is a folder/,
    /gone\.pdf (disappeared|cannot be read)/,
    /program\.pdf is no picture, PDF, e-mail or text/,
  ]) {
    await expect(dialog.getByText(words).first()).toBeVisible();
  }
  await expect(dialog.getByText('good.pdf', { exact: true })).toBeVisible();

  await dialog.getByRole('button', { name: /Cancel/ }).click();
  await discard(page);
  await expect(dialog).toBeHidden();
  await expect.poll(() => filesBelow(join(app.dataDir, 'receipts'))).toEqual([]);
});
