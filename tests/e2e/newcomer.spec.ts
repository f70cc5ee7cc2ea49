import type { Page } from 'playwright/test';
import { expect, test } from './desktop/fixture.ts';
import { addFirstHotlinkCard, goTo, openCard } from './stories.ts';

/** What somebody stumbles over who opens the app for the first time and has read nothing. */

const NOW = '2026-11-22T10:00:00+08:00';

const addPrepaid = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await addFirstHotlinkCard(page, { number: '0123456789', plan: 'Hotlink Prepaid', expiry: '2026-12-05' });
};

test('a date that may mean two days is answered, and Enter goes on from there', async ({ launchApp }) => {
  const page = await (await launchApp({ now: NOW })).window();
  await page.getByLabel('1. Number').fill('0123456789');
  await page.getByLabel('2. Plan').selectOption({ label: 'Hotlink Prepaid' });
  const date = page.getByRole('textbox', { name: '3. The expiry date you see' });
  await date.fill('05/12/2026');
  await date.press('Enter');
  await page.getByRole('button', { name: '5 Dec 2026' }).click();
  await expect(date).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
});

test('"Renew" does not pay: who has not paid yet is led to the guide, and it names the same product', async ({
  launchApp,
}) => {
  const page = await (await launchApp({ now: NOW })).window();
  await addPrepaid(page);
  await expect(page.getByText('RM60 gives 60 days.')).toBeVisible();
  await page.getByRole('button', { name: 'Renew: Hotlink Prepaid 6789' }).click();
  const record = page.getByRole('dialog', { name: 'Record renewal' });
  await expect(record.getByRole('radio', { name: /^RM60/ })).toBeChecked();
  await record.getByRole('button', { name: 'How to renew' }).click();
  await expect(record).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'How to renew' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Hotlink app/ })).toContainText('60 days');

  await page.getByRole('button', { name: 'Record renewal' }).click();
  await record.getByRole('button', { name: 'Record renewal' }).click();
  await expect(page.getByText('Everything, if the last renewal has arrived')).toBeVisible();
});

test('a renewal that is due soon again is to be confirmed, not paid once more', async ({ launchApp }) => {
  const page = await (await launchApp({ now: NOW })).window();
  await addPrepaid(page);
  await page.keyboard.press('r');
  const record = page.getByRole('dialog', { name: 'Record renewal' });
  await record.getByLabel('Amount paid').fill('30');
  await record.getByRole('button', { name: 'Record renewal' }).click();
  await expect(record).toBeHidden();
  await goTo(page, 'Overview');
  await expect(page.getByText('RM30 paid today. Computed until 22 Dec, not seen yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Confirm: Hotlink Prepaid 6789' }).click();
  const seen = page.getByRole('dialog', { name: 'I saw the date' });
  await seen.getByRole('button', { name: 'The renewal of 22 Nov has not arrived' }).click();
  await expect(seen).toBeHidden();
  await expect(page.getByText('RM30 paid today did not arrive. Ask for it with your receipt.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Confirm: Hotlink Prepaid 6789' }).click();
  const shown = seen.getByRole('textbox', { name: 'Active until, as shown there' });
  await shown.fill('2026-12-22');
  await shown.press('Enter');
  await expect(seen).toBeHidden();
  await expect(page.getByText('Active until 22 Dec, then receives for 50 days.')).toBeVisible();
});

test('nobody is called a resident unasked, and a tourist is told that the dates may be too late', async ({
  launchApp,
}) => {
  const page = await (await launchApp({ now: NOW })).window();
  await addPrepaid(page);
  await openCard(page, 'Hotlink Prepaid 6789');
  await expect(page.getByText('Resident line')).toBeHidden();
  await page.getByRole('button', { name: 'How is it registered?' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit card' });
  await edit.getByText('Tourist', { exact: true }).click();
  await edit.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/Until you enter that day, the dates here may be too late/)).toBeVisible();
  await page.getByRole('button', { name: 'Enter the day' }).click();
  await edit.getByRole('textbox', { name: 'Registered on' }).fill('2026-10-01');
  await edit.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/may be too late/)).toBeHidden();
  await expect(page.getByRole('img', { name: /Active until 5 Dec 2026.*Receives until 1 Jan 2027/ })).toBeVisible();
});

test('plan, number and date by keys; what was refused goes when it is mended', async ({ launchApp }) => {
  const page = await (await launchApp({ now: NOW })).window();
  await addPrepaid(page);
  await page.keyboard.press('n');
  const add = page.getByRole('dialog', { name: 'Add card' });
  await expect(add.getByRole('combobox', { name: 'Carrier and plan' })).toBeFocused();
  await page.keyboard.type('xpax');
  await expect(page.getByRole('option', { name: /^Celcom Xpax Satu|^Celcom Xpax/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const number = add.getByRole('textbox', { name: 'Number' });
  await expect(number).toBeFocused();
  await page.keyboard.type('012-345 6789');
  await add.getByRole('button', { name: 'Add card' }).click();
  await expect(add.getByRole('alert')).toContainText('+60 12-345 6789 is the card "Hotlink Prepaid 6789"');
  await number.fill('012-345 6780');
  await expect(add.getByRole('alert')).toBeHidden();
  await add.getByRole('button', { name: 'Add card' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Celcom Xpax 6780' })).toBeVisible();

  await page.getByRole('button', { name: 'Record the last top-up or use' }).click();
  const record = page.getByRole('dialog', { name: 'Record renewal' });
  await record.getByRole('button', { name: 'More cards' }).click();
  await record.getByRole('combobox', { name: 'Add a card' }).click();
  await page.getByRole('option', { name: /6789/ }).click();
  await expect(record.getByLabel('Amount paid per card')).toBeVisible();
});

test('Enter saves an account, and the list of known names still takes its own', async ({ launchApp }) => {
  const page = await (await launchApp({ now: NOW })).window();
  await addPrepaid(page);
  await openCard(page, 'Hotlink Prepaid 6789');
  await page.getByRole('button', { name: 'Add account' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add account' });
  await expect(dialog.getByLabel('Service')).toBeFocused();
  await page.keyboard.type('My bank');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('My bank')).toBeVisible();
});
