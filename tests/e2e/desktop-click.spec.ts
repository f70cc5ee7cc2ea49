import type { ElectronApplication, Page } from 'playwright/test';
import { aBinding, idNo } from '../builders.ts';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';

/** A click on a notification or on the tray leads to the right place, whether the window is there or not. */

const DUE = '2026-11-24T09:00:00+08:00';
const CARD = { label: 'Maybank codes' };

const recordDialog = (page: Page) => page.getByRole('dialog', { name: /Record renewal/ });
const windows = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

for (const daemon of ['logged', 'dunst'] as const) {
  test.describe(`through ${daemon}`, () => {
    test.use({ daemon });
    test('a click opens the record dialog of its card, the window never having been open', async ({
      desktop,
      launchApp,
      notifications,
    }) => {
      await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01'), await pantasCard(2, '2026-12-01', CARD)]);
      const app = await launchApp({ now: DUE, args: ['--hidden'] });
      const toast = await notifications.next();
      expect(await windows(app.electron)).toBe(0);
      await notifications.click(toast);
      const page = await app.window();
      await expect(recordDialog(page)).toBeVisible();
      await expect(recordDialog(page)).toContainText('Maybank codes');
      expect(await windows(app.electron)).toBe(1);
    });
  });
}

test('a click opens the dialog again after the window was closed to the tray', async ({
  desktop,
  launchApp,
  notifications,
  tray,
}) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01', CARD)]);
  const app = await launchApp({ now: DUE });
  const toast = await notifications.next();
  await tray.read();
  const first = await app.window();
  const closed = first.waitForEvent('close');
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  expect(await windows(app.electron)).toBe(0);
  const opened = app.electron.waitForEvent('window');
  await notifications.click(toast);
  await expect(recordDialog(await opened)).toBeVisible();
});

test('a click reaches the window that is open', async ({ desktop, launchApp, notifications }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01', CARD)]);
  const app = await launchApp({ now: DUE });
  const page = await app.window();
  await notifications.click(await notifications.next());
  await expect(recordDialog(page)).toBeVisible();
});

test('a digest leads to the reminders', async ({ desktop, launchApp, notifications }) => {
  await writeData(desktop.dataDir, await Promise.all([1, 2].map((number) => pantasCard(number, '2026-12-01'))));
  const app = await launchApp({ now: DUE, args: ['--hidden'] });
  await notifications.click(await notifications.next());
  const reminders = (await app.window()).getByRole('navigation').getByRole('link', { name: 'Reminders' });
  await expect(reminders).toHaveAttribute('aria-current', 'page');
});

test('a hard stop leads to the card and offers no renewal', async ({ desktop, launchApp, notifications }) => {
  const tourist = await pantasCard(1, '2027-06-01', {
    label: 'KL trip line',
    registration: 'tourist',
    registeredOn: '2026-09-24',
    activatedOn: '2026-09-24',
    bindings: [aBinding({ id: idNo(50) }), aBinding({ id: idNo(51), service: 'Grab' })],
  });
  await writeData(desktop.dataDir, [tourist]);
  // 90 days from activation and three months from registration both end before Christmas.
  const app = await launchApp({ now: '2026-11-24T09:00:00+08:00', args: ['--hidden'] });
  const toast = await notifications.next();
  expect(toast.title).toMatch(/^KL trip line stops on \d+ December$/);
  expect(toast.body).toContain('No payment extends it: move its 2 accounts to another number before then.');
  expect(toast.title + toast.body).not.toMatch(/top up|renew/i);
  await notifications.click(toast);
  const page = await app.window();
  await expect(page.getByRole('heading', { name: 'KL trip line' })).toBeVisible();
  await expect(recordDialog(page)).toHaveCount(0);
});
