import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { EMPTY_JOURNAL, type Journal } from '#core/model/journal.ts';
import type { Audit, RemindersView } from '#core/reminders/view.ts';
import { pantasCard, readJournal, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';

/** What the app says of itself: whether reminders work, whether it starts at login, a sign of life once a month. */

const NOW = '2026-11-22T12:00:00+08:00';
const auditOf = async (page: Page): Promise<Audit> =>
  (await page.evaluate<RemindersView>('window.app.reminders()')).audit;

test('starting at login is what the system has, whatever the settings say', async ({ desktop, launchApp }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01')]);
  const page = await (await launchApp({ now: NOW })).window();
  const entry = join(desktop.configHome, 'autostart', 'keepline.desktop');
  expect((await auditOf(page)).startAtLogin).toBe('off');
  await page.evaluate('window.app.saveSettings({ startAtLogin: true })');
  await expect.poll(async () => (await auditOf(page)).startAtLogin).toBe('on');
  const text = await readFile(entry, 'utf8');
  expect(text).toMatch(/^Exec=".+"( ".+")* "--hidden"$/m);
  expect(text).toContain(`"--data-dir=${desktop.dataDir}"`);
  await writeFile(entry, `${text}Hidden=true\n`);
  expect((await auditOf(page)).startAtLogin).toBe('refused');
  await page.evaluate('window.app.saveSettings({ startAtLogin: false })');
  await expect.poll(async () => (await auditOf(page)).startAtLogin).toBe('off');
});

test('says what works here: the tray host, the ways, the last test', async ({
  desktop,
  launchApp,
  notifications,
  tray,
}) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01')]);
  const page = await (await launchApp({ now: NOW })).window();
  await tray.read();
  const before = await auditOf(page);
  expect(before).toMatchObject({ trayHost: 'here', test: null });
  expect(before.ways.map(({ way, isHere }) => `${way} ${isHere}`)).toEqual([
    'node-notifier true',
    'electron true',
    'window true',
  ]);
  await page.evaluate('window.app.sendTest()');
  expect((await notifications.next()).title).toBe('This is a test');
  expect((await auditOf(page)).test).toMatchObject({ way: 'electron', answer: 'delivered' });
  await notifications.stopDaemon();
  await page.evaluate('window.app.sendTest()');
  expect((await auditOf(page)).test).toMatchObject({ way: 'window', answer: 'failed' });
});

test('without a tray host it says so', async ({ desktop, launchApp }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01')]);
  const page = await (await launchApp({ now: NOW })).window();
  await expect.poll(async () => (await auditOf(page)).trayHost).toBe('missing');
});

test('without a tray host closing the window minimises it, and says so once', async ({ desktop, launchApp }) => {
  await desktop.display.manageWindows();
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01')]);
  const said: string[] = [];
  for (const _run of [1, 2]) {
    const app = await launchApp({ now: NOW });
    const page = await app.window();
    await expect.poll(async () => (await auditOf(page)).trayHost).toBe('missing');
    await app.electron.evaluate(({ dialog }) => {
      dialog.showMessageBox = async (...given: unknown[]) => {
        process.stdout.write(`said: ${(given.at(-1) as { message: string }).message}\n`);
        return { response: 0, checkboxChecked: false };
      };
    });
    for (const _close of [1, 2]) {
      await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
      const isMinimised = () =>
        app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
      await expect.poll(isMinimised).toBe(true);
      await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.restore());
      await expect.poll(isMinimised).toBe(false);
    }
    await app.quit();
    said.push(
      ...app
        .printed()
        .split('\n')
        .filter((line) => line.startsWith('said: ')),
    );
  }
  expect(said).toEqual(['said: Keepline keeps running']);
});

test('the heartbeat comes once a month, by node-notifier since nothing is to be clicked', async ({
  desktop,
  launchApp,
  notifications,
}) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01')]);
  const known: Journal = { ...EMPTY_JOURNAL, firstLookAt: '2026-10-20T04:00:00.000Z', run: 'an older run' };
  await writeFile(join(desktop.dataDir, 'reminders.json'), JSON.stringify(known));
  const first = await launchApp({ now: NOW, args: ['--hidden'], lang: 'zh-CN' });
  expect(await notifications.next()).toMatchObject({ title: '提醒正常', app: 'Keepline' });
  await expect.poll(async () => (await readJournal(desktop.dataDir))?.heartbeats.at(-1)?.answer).toBe('delivered');
  expect((await readJournal(desktop.dataDir))?.ways).toMatchObject([{ way: 'node-notifier', answer: 'delivered' }]);
  await first.quit();
  const run = (await readJournal(desktop.dataDir))?.run;
  await launchApp({ now: '2026-11-28T12:00:00+08:00', args: ['--hidden'] });
  await expect.poll(async () => (await readJournal(desktop.dataDir))?.run).not.toBe(run);
  expect(await notifications.all()).toHaveLength(1);
});
