import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import {
  answerOpen,
  bulkBar,
  enter,
  expectNoMouse,
  openList,
  rowOf,
  TODAY,
  tabTo,
  watchMouse,
} from './cards-stories.ts';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { writePdf } from './files/make-files.ts';

/** Every journey of cards once with the keyboard alone. */

const JPEG = fileURLToPath(new URL('files/receipt.jpg', import.meta.url));

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name });

const addCard = async (page: Page): Promise<void> => {
  await page.keyboard.press('n');
  const dialog = dialogOf(page, 'Add card');
  await tabTo(page, dialog.getByLabel('Carrier and plan', { exact: true }).first());
  await page.keyboard.type('hotlink pantas');
  await expect(page.getByRole('option').first()).toContainText('Pantas');
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Carrier and plan', { exact: true }).first()).toHaveValue(/Pantas/);
  await tabTo(page, dialog.getByRole('textbox', { name: 'Number' }));
  await page.keyboard.type('0172384419');
  await tabTo(page, dialog.getByRole('textbox', { name: /^Expiry you see now/ }));
  await page.keyboard.type('2026-12-01');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('Maybank');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: 'Maybank' })).toBeVisible();
};

const recordWithReceipt = async (page: Page): Promise<void> => {
  await page.keyboard.press('r');
  const dialog = dialogOf(page, 'Record renewal');
  await expect(dialog.getByLabel('Amount paid')).toHaveValue('30.00');
  await enter(page, dialog.getByRole('button', { name: 'choose files' }));
  await expect(dialog.getByText('receipt.jpg')).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'New dates' })).toContainText('22 Nov 2027');
  await enter(page, dialog.getByRole('button', { name: 'Record renewal' }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('img', { name: /Active until 22 Nov 2027/ })).toBeVisible();
};

const sawDate = async (page: Page): Promise<void> => {
  await enter(page, page.getByRole('button', { name: 'I saw the date' }));
  const dialog = dialogOf(page, 'I saw the date');
  await tabTo(page, dialog.getByRole('textbox', { name: /^Active until/ }));
  await page.keyboard.type('2027-11-23');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('img', { name: /Active until 23 Nov 2027/ })).toBeVisible();
};

const attach = async (page: Page): Promise<void> => {
  await enter(page, page.getByRole('button', { name: 'Attach receipt' }));
  const dialog = dialogOf(page, 'Attach receipt');
  await enter(page, dialog.getByRole('button', { name: 'choose files' }));
  await expect(dialog.getByText('sms.pdf')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /sms\.pdf/ }).first()).toBeVisible();
};

const noteAccount = async (page: Page): Promise<void> => {
  await enter(page, page.getByRole('button', { name: 'Add account' }));
  const dialog = dialogOf(page, 'Add account');
  await tabTo(page, dialog.getByRole('combobox', { name: 'Service' }).or(dialog.getByLabel('Service')).first());
  await page.keyboard.type('Maybank2u');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Change Maybank2u' })).toBeVisible();
};

test('a card is added, renewed with its receipt, looked up, proven and bound, without a mouse', async ({
  desktop,
  launchApp,
}) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-03-01', { label: 'Other' })]);
  const app = await launchApp({ now: TODAY });
  const page = await app.window();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await watchMouse(page);
  await addCard(page);
  await answerOpen(app, [JPEG]);
  await recordWithReceipt(page);
  await sawDate(page);
  await answerOpen(app, [await writePdf(desktop.folder, 'sms.pdf', 'RM30 received')]);
  await attach(page);
  await noteAccount(page);
  await expectNoMouse(page);
});

test('cards are found, tagged, put off, archived and brought back, without a mouse', async ({ desktop, launchApp }) => {
  const cards = await Promise.all(
    [1, 2, 3, 4].map((number) => pantasCard(number, `2026-12-1${number}`, { label: `Card ${number}` })),
  );
  await writeData(desktop.dataDir, cards);
  const app = await launchApp({ now: TODAY });
  const page = await app.window();
  await openList(page);
  await watchMouse(page);
  await page.keyboard.press('/');
  await page.keyboard.type('card');
  await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, 'Card 1')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bulkBar(page)).toHaveAccessibleName('2 selected');
  await enter(page, bulkBar(page).getByRole('button', { name: 'Tag' }));
  await expect(page.getByLabel('New or known tag')).toBeFocused();
  await page.keyboard.type('family');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tags of 2 cards changed')).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('family');
  await expect(page.locator('tr[data-card-id]')).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+a');
  await enter(page, bulkBar(page).getByRole('button', { name: 'Snooze' }));
  await expect(page.getByRole('menuitem', { name: 'Until tomorrow' })).toBeVisible();
  // A menu listens a moment after it is seen.
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[role=menuitem]:focus')).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 cards snoozed')).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+a');
  await enter(page, bulkBar(page).getByRole('button', { name: 'Archive' }));
  await expect(page.getByText('2 cards archived')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.locator('tr[data-card-id]')).toHaveCount(2);

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('017-238 4403');
  await expect(page.getByRole('option', { name: /Card 3/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Card 3' })).toBeVisible();
  await expectNoMouse(page);
});
