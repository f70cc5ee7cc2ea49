import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { openSettings, savedIn } from './settings-stories.ts';

/** Every other row of the Settings page does what it says: hiding numbers, login, closing, the hour, and the ways on. */

const NOW = '2026-11-22T10:00:00+08:00';

test('hiding numbers blurs them wherever they stand, and copying still works', async ({ desktop, launchApp }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01', { label: 'Bank codes' })]);
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await openSettings(page);
  await page.getByRole('switch', { name: 'Hide numbers and secrets' }).click({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-masking', 'on');
  /** Where the number can be read without a blur; a field that is being typed in has to be. */
  const readable = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const blurred = (element: Element | null): boolean =>
        element !== null && (getComputedStyle(element).filter.includes('blur') || blurred(element.parentElement));
      const seen = Array.from(document.querySelectorAll('body *')).filter((element) =>
        Array.from(element.childNodes).some((node) => node.nodeType === 3 && /238.?4401/.test(node.textContent ?? '')),
      );
      const typed = Array.from(document.querySelectorAll('input')).filter(
        (field) => field !== document.activeElement && /238.?4401/.test(field.value),
      );
      return [...seen, ...typed]
        .filter((element) => !blurred(element))
        .map((element) => element.outerHTML.slice(0, 120));
    });
  const numbersHere = (): Promise<number> => page.getByText(/238.?4401/).count();

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('017 238 4401');
  await expect(page.getByRole('option', { name: /Bank codes/ })).toBeVisible();
  expect(await numbersHere()).toBeGreaterThan(0);
  expect(await readable()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bank codes' })).toBeVisible();
  expect(await numbersHere()).toBeGreaterThan(0);
  expect(await readable()).toEqual([]);
  await page.getByRole('button', { name: 'More actions' }).click();
  await expect(page.getByRole('menuitem', { name: /Copy number/ })).toBeVisible();
  expect(await readable()).toEqual([]);
  await page.getByRole('menuitem', { name: /Copy number/ }).click();
  await expect(page.getByText('Number of Bank codes copied')).toBeVisible();
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('+60172384401');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: /Edit/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name', exact: true }).focus();
  expect(await readable()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('row', { name: /Bank codes/ })).toBeVisible();
  expect(await numbersHere()).toBeGreaterThan(0);
  expect(await readable()).toEqual([]);
  expect(
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.getTitle())),
  ).toEqual(['Keepline']);
});

test('starting at login writes the entry of the desktop, and takes it back', async ({ desktop, launchApp }) => {
  const page = await (await launchApp({ now: NOW })).window();
  await openSettings(page);
  const entry = join(desktop.configHome, 'autostart', 'keepline.desktop');
  const login = page.getByRole('switch', { name: 'Start when I log in' });
  await login.click({ force: true });
  await expect.poll(() => readFile(entry, 'utf8').catch(() => '')).toContain('"--hidden"');
  await login.click({ force: true });
  await expect
    .poll(() =>
      access(entry).then(
        () => 'there',
        () => 'gone',
      ),
    )
    .toBe('gone');
});

test('closing the window goes on in the tray, or ends the app', async ({ launchApp, tray }) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await tray.read();
  await openSettings(page);
  const close = (): Promise<void> =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => undefined);
  const closed = page.waitForEvent('close');
  await close();
  await closed;
  const reopened = app.electron.waitForEvent('window');
  await tray.choose('Open Keepline');
  const again = await reopened;
  await openSettings(again);
  await again.getByRole('switch', { name: 'Keep running when the window is closed' }).click({ force: true });
  await expect.poll(async () => (await savedIn(app.dataDir)).closeToTray).toBe(false);
  const owner = (await tray.read()).owner;
  await close();
  await tray.gone(owner);
});

test('the hour, and the ways to reminders, folder, carriers and samples', async ({ launchApp }) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await openSettings(page);
  await page.getByLabel('Hour of the day').selectOption('07:30');
  await expect.poll(async () => (await savedIn(app.dataDir)).reminders.minuteOfDay).toBe(450);

  await app.electron.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      (globalThis as { opened?: string }).opened = path;
      return '';
    };
  });
  await page.getByRole('button', { name: 'Show folder' }).click();
  await expect
    .poll(() => app.electron.evaluate(() => (globalThis as { opened?: string }).opened ?? null))
    .toBe(app.dataDir);

  await page.getByRole('button', { name: 'Change in Reminders' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reminders' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('button', { name: 'Open carriers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Carriers' })).toBeVisible();
  await page.keyboard.press('Control+6');
  await page.getByRole('button', { name: 'Look at sample cards' }).click();
  await expect(page.getByRole('heading', { name: /cards need you/ })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Back to my cards' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Never lose a number by forgetting' })).toBeVisible();
});
