import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import { expect, test } from './desktop/fixture.ts';
import { writePdf } from './files/make-files.ts';
import { addFirstHotlinkCard, dropFiles, openCard } from './stories.ts';

/** The main job on real parts: a card kept alive, a renewal with proof, a reminder that arrives. */

const JPEG = fileURLToPath(new URL('files/receipt.jpg', import.meta.url));
/** 22 November 2026, ten in the morning in Kuala Lumpur and in Shanghai, where the person is. */
const TODAY = '2026-11-22T10:00:00+08:00';
const LABEL = 'Hotlink Pantas 4419';

const recordPass = async (page: Page, files: readonly string[]): Promise<void> => {
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Record renewal' });
  await dialog.getByRole('radio', { name: 'Pass', exact: true }).check({ force: true });
  await dialog.getByRole('radio', { name: /Active Period Pass/ }).check({ force: true });
  await expect(dialog.getByLabel('Amount paid')).toHaveValue('30.00');
  const preview = dialog.getByRole('region', { name: 'New dates' });
  await expect(preview).toContainText('22 Nov 2027');
  await expect(preview).toContainText('22 Dec 2027');
  await expect(preview).toContainText('365');
  await dropFiles(page, '[role="dialog"] section[aria-label="Receipts"]', files);
  await expect(dialog.getByText('receipt.jpg')).toBeVisible();
  await expect(dialog.getByText('hotlink-order.pdf')).toBeVisible();
  await dialog.getByRole('button', { name: 'Record renewal' }).click();
  await expect(dialog).toBeHidden();
};

const expectKept = async (page: Page): Promise<void> => {
  await openCard(page, LABEL);
  const bar = page.getByRole('img', { name: /Active until 22 Nov 2027/ });
  await expect(bar).toBeVisible();
  await expect(bar).toHaveAccessibleName(/Receives until 22 Dec 2027/);
  await expect(page.getByText(/365 days/).first()).toBeVisible();
  const photo = page.getByRole('button', { name: /receipt\.jpg/ }).first();
  await expect(photo).toBeVisible();
  // The picture itself: a drawing stands in for it where the window cannot load receipts.
  await expect(photo.locator('img')).not.toHaveJSProperty('naturalWidth', 0);
  await expect(page.getByRole('button', { name: /hotlink-order\.pdf/ }).first()).toBeVisible();
};

test('a Hotlink card is added, renewed with proof, survives a crash, is reminded of once, and a click leads to it', async ({
  desktop,
  launchApp,
  notifications,
  tray,
}) => {
  const pdf = await writePdf(desktop.folder, 'hotlink-order.pdf', 'Active Period Pass RM30.00');

  const first = await launchApp({ now: TODAY });
  const page = await first.window();
  await addFirstHotlinkCard(page, { number: '17-238 4419', plan: 'Hotlink Pantas', expiry: '2026-12-01' });
  await openCard(page, LABEL);
  await expect(page.getByRole('img', { name: /Active until 1 Dec 2026.*Receives until 31 Dec 2026/ })).toBeVisible();
  await recordPass(page, [JPEG, pdf]);
  await expectKept(page);
  await first.kill();

  const second = await launchApp({ now: TODAY });
  await expectKept(await second.window());
  await second.kill();
  const before = (await notifications.all()).length;

  // Seven days before the end, at the hour of reminders.
  const dueAt = '2027-11-15T09:00:00+08:00';
  const third = await launchApp({ now: dueAt, lang: 'en', args: ['--hidden'] });
  const item = await tray.until(({ tooltip }) => /1 card/.test(tooltip ?? ''));
  expect(item.menu.map(({ label }) => label).join('\n')).toContain(LABEL);
  expect(item.menu.map(({ label }) => label).join('\n')).toMatch(/7 days/);
  await expect.poll(async () => (await notifications.all()).length).toBe(before + 1);
  const toast = (await notifications.all()).at(-1);
  if (!toast) throw new Error('no notification');
  expect(`${toast.title} ${toast.body}`).toContain(LABEL);
  expect(`${toast.title} ${toast.body}`).toMatch(/22 November|22 Nov/);
  await notifications.click(toast);
  const opened = await third.window();
  await expect(opened.getByRole('dialog', { name: 'Record renewal' })).toContainText(LABEL);
  await third.kill();

  const fourth = await launchApp({ now: '2027-11-15T09:05:00+08:00', args: ['--hidden'] });
  await tray.until(({ tooltip }) => /1 card/.test(tooltip ?? ''));
  await fourth.kill();
  expect(await notifications.all()).toHaveLength(before + 1);
});
