import type { CardReply } from '#core/contract/cards.ts';
import { idNo } from '../builders.ts';
import { pantasCard, readCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { startTrayHost, type TrayItem } from './desktop/tray.ts';

/** The tray over D-Bus, as a panel sees it. */

const NOW = '2026-11-22T12:00:00+08:00';
const labels = ({ menu }: TrayItem): string[] => menu.map(({ label, type }) => (type === 'separator' ? '-' : label));

const ACTIONS = ['Record renewal…', 'Snooze all until tomorrow', 'Pause reminders for a week', 'Open Keepline', 'Quit'];

test('registers, and shows the five soonest with days left', async ({ desktop, launchApp, tray }) => {
  const ends = ['2027-01-19', '2026-12-01', '2026-11-20', '2027-06-01', '2027-03-01', '2027-08-01'];
  const names = ['HK codes', 'Mum & Dad_', "Dad's old line", 'Far', 'Near', 'Farthest'];
  const cards = ends.map((end, index) => pantasCard(index + 1, end, { label: names[index] ?? '' }));
  await writeData(desktop.dataDir, await Promise.all(cards));
  await launchApp({ now: NOW, args: ['--hidden'] });
  const item = await tray.until(({ tooltip }) => tooltip === '2 cards need attention');
  expect(labels(item)).toEqual([
    'Mum & Dad_ · 9 days',
    "Dad's old line · lost in 28 days",
    'HK codes · 58 days',
    'Near · 99 days',
    'Far · 191 days',
    '-',
    ...ACTIONS,
  ]);
  expect(item.pixels).toHaveLength(1);
});

test('tooltip, picture and menu follow each change', async ({ desktop, launchApp, tray }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01', { label: 'Maybank codes' })]);
  const app = await launchApp({ now: NOW, lang: 'zh-CN' });
  const page = await app.window();
  const due = await tray.until(({ tooltip }) => tooltip === '1 张卡需要处理');
  expect(labels(due)[0]).toBe('Maybank codes · 9 天');

  const seen = {
    on: '2026-11-22',
    source: 'app',
    activeUntil: '2027-11-22',
    receiveUntil: null,
    balance: null,
    note: '',
  };
  const reply = await page.evaluate<CardReply>(
    `window.app.recordConfirmation('${idNo(1)}', ${JSON.stringify(seen)}, [])`,
  );
  expect(reply).toMatchObject({ ok: true });
  const calm = await tray.until(({ tooltip }) => tooltip === '没有卡需要处理');
  expect(labels(calm)[0]).toBe('Maybank codes · 365 天');
  expect(calm.pixels[0]?.argb).not.toBe(due.pixels[0]?.argb);

  await page.evaluate(`window.app.saveSettings({ language: 'ms' })`);
  const malay = await tray.until(({ tooltip }) => tooltip === 'Tiada kad perlukan perhatian');
  expect(labels(malay)).toEqual([
    'Maybank codes · 365 hari',
    '-',
    'Rekod pembaharuan…',
    'Tangguh semua hingga esok',
    'Jeda peringatan seminggu',
    'Buka Keepline',
    'Keluar',
  ]);
});

test('a card in the menu opens its record dialog, the window being closed', async ({ desktop, launchApp, tray }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01', { label: 'Maybank codes' })]);
  const app = await launchApp({ now: NOW, args: ['--hidden'] });
  await tray.choose(/^Maybank codes/);
  const page = await app.window();
  await expect(page.getByRole('dialog', { name: /Record renewal/ })).toContainText('Maybank codes');
});

test('a click on the icon opens the window', async ({ desktop, launchApp, tray }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')]);
  const app = await launchApp({ now: NOW, args: ['--hidden'] });
  await tray.read();
  const opened = app.electron.waitForEvent('window');
  await tray.activate();
  await expect((await opened).getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
});

test('pausing, resuming and snoozing act and are kept', async ({ desktop, launchApp, notifications, tray }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')]);
  const app = await launchApp({ now: '2026-11-24T10:00:00+08:00', args: ['--hidden'] });
  await notifications.next();
  await tray.choose('Snooze all until tomorrow');
  const snoozedUntil = async () =>
    (await readCard(desktop.dataDir, idNo(1))).reminders.log.find(({ event }) => event === 'snoozed')?.until;
  await expect.poll(snoozedUntil).toBe('2026-11-25T01:00:00.000Z');
  const putOff = await tray.until(({ menu }) => menu[0]?.label.includes('put off') === true);
  expect(labels(putOff)[0]).toBe('Card 1 · 7 days · put off');

  await tray.choose('Pause reminders for a week');
  const paused = await tray.until(({ tooltip }) => tooltip?.includes('paused') === true);
  expect(paused.tooltip).toBe('1 card needs attention\nReminders are paused until 1 December');
  await app.quit();
  await launchApp({ now: '2026-11-25T10:00:00+08:00', args: ['--hidden'] });
  await tray.choose('Resume reminders (paused until 1 December)');
  await tray.until(({ tooltip }) => tooltip === '1 card needs attention');
  // The snooze is over meanwhile, so the card speaks again.
  await notifications.next();
  expect(await notifications.all()).toHaveLength(2);
});

test('quits from the menu', async ({ desktop, launchApp, tray }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')]);
  await launchApp({ now: NOW, args: ['--hidden'] });
  const { owner } = await tray.read();
  await tray.choose('Quit');
  await tray.gone(owner);
});

test('comes to a panel that starts after it, and to one that starts anew', async ({ desktop, launchApp }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')]);
  await launchApp({ now: NOW });
  const first = await startTrayHost(desktop.env);
  await first.until(({ tooltip }) => tooltip === '1 card needs attention');
  await first.stop();
  const second = await startTrayHost(desktop.env);
  await second.until(({ tooltip }) => tooltip === '1 card needs attention');
  await second.stop();
});
