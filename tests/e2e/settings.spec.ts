import type { ElectronApplication } from 'playwright/test';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { expectFocusInView, focused, tabTo, zoomTo } from './keyboard.ts';
import { openSettings, savedIn } from './settings-stories.ts';

/** Language, look, size and place of the window: at once, and after the next start. */

const NOW = '2026-11-22T10:00:00+08:00';

const menuOf = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

test('the language changes window, menu, tray and notifications at once, and stays', async ({
  desktop,
  launchApp,
  notifications,
  tray,
}) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01')]);
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await openSettings(page);
  expect(await menuOf(app.electron)).toEqual(['File', 'Edit', 'View', 'Go', 'Window', 'Help']);

  await page.getByLabel('Language', { exact: true }).selectOption('ms');
  await expect(page.getByRole('heading', { level: 1, name: 'Tetapan' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ms');
  await expect
    .poll(() => menuOf(app.electron))
    .toEqual(['Fail', 'Sunting', 'Paparan', 'Pergi', 'Tetingkap', 'Bantuan']);
  await tray.until(({ menu }) => menu.at(-1)?.label === 'Keluar');
  await page.evaluate('window.app.sendTest()');
  expect((await notifications.next()).title).toBe('Ini ujian');

  await page.getByLabel('Bahasa', { exact: true }).selectOption('zh-CN');
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  await tray.until(({ menu }) => menu.at(-1)?.label === '退出');
  await page.evaluate('window.app.sendTest()');
  expect((await notifications.next()).title).toBe('这是一次测试');
  await app.quit();

  const again = await launchApp({ now: NOW });
  const reopened = await again.window();
  await expect(reopened.getByRole('heading', { level: 1, name: '总览' })).toBeVisible();
  await reopened.keyboard.press('Control+6');
  await reopened.getByLabel('语言', { exact: true }).selectOption('');
  await expect(reopened.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('the look is light, dark, or what the system has', async ({ launchApp }) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await openSettings(page);
  const look = page.getByRole('radiogroup', { name: 'Look' });
  const canvas = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await look.getByText('Dark').click();
  await expect.poll(canvas).toBe('rgb(20, 25, 26)');
  await look.getByText('Light').click();
  await expect.poll(canvas).toBe('rgb(255, 255, 255)');
  await look.getByText('As the system').click();
  await expect.poll(async () => (await savedIn(app.dataDir)).look).toBe('system');
  await app.quit();
  // What GTK calls dark is the system's dark, when no portal says otherwise.
  const dark = await (await launchApp({ now: NOW, env: { GTK_THEME: 'Adwaita:dark' } })).window();
  await expect.poll(() => dark.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 25, 26)');
});

test('the size goes in steps, by button and by menu, and stays', async ({ launchApp }) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await openSettings(page);
  const factor = (): Promise<number> =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor() ?? 0);
  await page.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(factor).toBeCloseTo(1.1);
  await expect(page.getByText('110%')).toBeVisible();
  await page.getByRole('button', { name: 'Normal size' }).click();
  await expect.poll(factor).toBeCloseTo(1);
  await app.electron.evaluate(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'View')?.submenu;
    view?.items.find(({ label }) => label === 'Zoom out')?.click();
  });
  await expect.poll(factor).toBeCloseTo(0.9);
  await expect(page.getByText('90%')).toBeVisible();
  await app.quit();
  const again = await launchApp({ now: NOW });
  await expect((await again.window()).getByRole('heading', { level: 1 })).toBeVisible();
  const kept = await again.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor(),
  );
  expect(kept).toBeCloseTo(0.9);
});

test('the window opens where it was', async ({ launchApp }) => {
  const place = { x: 40, y: 30, width: 1100, height: 700 };
  const app = await launchApp({ now: NOW });
  await openSettings(await app.window());
  await app.electron.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  await expect.poll(async () => (await savedIn(app.dataDir)).window).toMatchObject(place);
  await app.quit();
  const again = await launchApp({ now: NOW });
  await again.window();
  const bounds = await again.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  expect(bounds).toEqual(place);
});

for (const zoom of [1, 2]) {
  test(`every setting can be reached and changed by keys alone, at ${zoom * 100} %`, async ({ launchApp }) => {
    const app = await launchApp({ now: NOW });
    const page = await app.window();
    await openSettings(page);
    await zoomTo(page, zoom);
    await tabTo(page, /^Language|As the system简体中文/);
    await expectFocusInView(page);
    await page.keyboard.type('Eng');
    await expect.poll(async () => (await savedIn(app.dataDir)).language).toBe('en');
    await page.keyboard.press('Tab');
    await expectFocusInView(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await savedIn(app.dataDir)).look).toBe('light');
    await tabTo(page, /^Larger$/);
    await expectFocusInView(page);
    for (const key of ['startAtLogin', 'closeToTray', 'masking'] as const) {
      await page.keyboard.press('Tab');
      while (!(await page.evaluate(() => document.activeElement?.matches('[role=switch]') ?? false)))
        await page.keyboard.press('Tab');
      await expectFocusInView(page);
      const before = (await savedIn(app.dataDir))[key];
      await page.keyboard.press('Space');
      await expect.poll(async () => (await savedIn(app.dataDir))[key]).toBe(!before);
    }
    await tabTo(page, /^Look at sample cards$/);
    await expectFocusInView(page);
    expect(await focused(page)).toBe('Look at sample cards');
  });
}

test('all cards are exported from here, too, once there is one', async ({ desktop, launchApp }) => {
  const none = await launchApp({ now: NOW });
  const before = await none.window();
  await openSettings(before);
  await expect(before.getByRole('button', { name: 'Export cards…' })).toBeDisabled();
  await none.quit();
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01')]);
  const page = await (await launchApp({ now: NOW })).window();
  await openSettings(page);
  await page.getByRole('button', { name: 'Export cards…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export cards' });
  await expect(dialog.getByRole('radio', { name: /^Table \(CSV\)/ })).toBeChecked();
});
