import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { settingsSchema } from '#core/model/settings.ts';
import { idNo } from '../builders.ts';
import { pantasCard, readCard, writeData } from './desktop/card-files.ts';
import { type Desktop, expect, test } from './desktop/fixture.ts';
import { goTo, openCard } from './stories.ts';

/** The Reminders page: it says what comes and what was told, and each change there is a change of what is told. */

/** Ten in the morning in Shanghai, where the person is: the seven days were told at nine, at the latest now. */
const NOW = '2026-11-24T10:00:00+08:00';
const LABEL = 'Maybank codes';

const list = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const upcoming = (page: Page) => list(page, 'The coming 90 days');
const oneCard = async ({ dataDir }: Desktop): Promise<void> =>
  writeData(dataDir, [await pantasCard(1, '2026-12-01', { label: LABEL })]);
const reminderSettings = ({ dataDir }: Desktop) =>
  settingsSchema.parse(JSON.parse(readFileSync(join(dataDir, 'settings.json'), 'utf8'))).reminders;
const isMarked = async ({ dataDir }: Desktop, mark: string): Promise<boolean> =>
  (await readCard(dataDir, idNo(1))).reminders.log.some(({ event, removedAt }) => event === mark && removedAt === null);

test('what comes is listed by day, and follows the chosen days, for all cards and for one', async ({
  desktop,
  launchApp,
}) => {
  await oneCard(desktop);
  const page = await (await launchApp({ now: NOW })).window();
  await goTo(page, 'Reminders');
  await expect(upcoming(page).getByRole('heading', { level: 3 })).toHaveText([
    '28 Novin 4 days',
    '30 Novin 6 days',
    '1 Decin 7 days',
    '2 Decin 8 days',
    '1 Jan 2027in 38 days',
  ]);
  await expect(upcoming(page)).toContainText('09:00Maybank codes3 days before the end on 1 Dec');
  await expect(upcoming(page)).toContainText('every day in grace, until the loss on 1 Jan 2027');

  const before = page.getByRole('group', { name: 'Before the end' });
  await before.getByRole('button', { name: 'Remove 3 days' }).click();
  await expect(upcoming(page)).not.toContainText('3 days before the end');
  await page.getByRole('button', { name: 'Add a day: Before the end' }).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(upcoming(page)).toContainText('5 days before the end on 1 Dec');
  expect(reminderSettings(desktop).policy.beforeActiveEnds).toEqual([30, 14, 7, 5, 1, 0]);

  await page.getByText('One card', { exact: true }).click();
  await before.getByRole('button', { name: 'Remove last day' }).click();
  await expect(upcoming(page)).not.toContainText('last day');
  await expect(page.getByRole('button', { name: 'As for all cards again' })).toBeVisible();
  expect((await readCard(desktop.dataDir, idNo(1))).reminders.policy?.beforeActiveEnds).toEqual([30, 14, 7, 5, 1]);
  await page.getByRole('button', { name: 'As for all cards again' }).click();
  await expect(upcoming(page)).toContainText('last day, it ends on 1 Dec');
});

test('another hour moves what comes, also in the foot of the navigation', async ({ desktop, launchApp }) => {
  await oneCard(desktop);
  const page = await (await launchApp({ now: NOW })).window();
  await goTo(page, 'Reminders');
  const next = page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: /Next/ });
  await expect(next).toContainText('28 Nov 09:00');
  await page.getByRole('combobox', { name: 'Hour of the day' }).selectOption('19:30');
  await expect(upcoming(page)).toContainText('19:30Maybank codes');
  await expect(next).toContainText('28 Nov 19:30');
  expect(reminderSettings(desktop).minuteOfDay).toBe(19 * 60 + 30);
});

test('a card is put off and woken, and ignored and taken back', async ({ desktop, launchApp, notifications }) => {
  await oneCard(desktop);
  const page = await (await launchApp({ now: NOW })).window();
  await notifications.next();
  await goTo(page, 'Reminders');
  const told = list(page, 'Told');
  await expect(told).toContainText('7 days before the end on 1 Dec');
  await told.getByRole('button', { name: `More for ${LABEL}` }).click();
  await page.getByRole('menuitem', { name: 'Until tomorrow 09:00' }).click();
  await expect(list(page, 'Put off')).toContainText(`until tomorrow 09:00${LABEL}`);
  await expect(upcoming(page)).toContainText('once more after the snooze: the end on 1 Dec');
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Next: tomorrow 09:00');
  expect(await isMarked(desktop, 'snoozed')).toBe(true);
  await page.getByRole('button', { name: `Wake now: ${LABEL}` }).click();
  await expect(list(page, 'Put off')).toContainText('Nothing is put off');
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Next: 28 Nov 09:00');
  expect(await isMarked(desktop, 'snoozed')).toBe(false);

  await told.getByRole('button', { name: `More for ${LABEL}` }).click();
  await page.getByRole('menuitem', { name: 'Stop reminding about this date' }).click();
  await expect(upcoming(page)).toContainText('Nothing falls due');
  await page.getByRole('button', { name: `Undo: ${LABEL}, no more about 1 Dec` }).click();
  await expect(upcoming(page)).toContainText('3 days before the end on 1 Dec');
  expect(await isMarked(desktop, 'ignored')).toBe(false);
  await expect(list(page, 'Dealt with')).toContainText('no more about 1 Dec, taken back today');
  await expect(list(page, 'Dealt with')).toContainText('put off until tomorrow 09:00, taken back today');
});

test('a snooze from the page of the card stands on the Reminders page', async ({ desktop, launchApp }) => {
  await oneCard(desktop);
  const page = await (await launchApp({ now: NOW })).window();
  await openCard(page, LABEL);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'For 3 days' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Next: 27 Nov 09:00');
  await goTo(page, 'Reminders');
  await expect(list(page, 'Put off')).toContainText(`until 27 Nov 09:00${LABEL}`);
});

test('a test reaches the bus and stands among what was told', async ({ desktop, launchApp, notifications }) => {
  await oneCard(desktop);
  const page = await (await launchApp({ now: '2026-11-22T10:00:00+08:00' })).window();
  await goTo(page, 'Reminders');
  const before = (await notifications.all()).length;
  await page.getByRole('button', { name: 'Send a test' }).click();
  await expect.poll(async () => (await notifications.all()).length).toBe(before + 1);
  expect((await notifications.all()).at(-1)).toMatchObject({ title: 'This is a test' });
  await expect(page.getByRole('region', { name: 'Test' })).toContainText('Did you see the test?');
  await expect(list(page, 'Told').getByRole('listitem').filter({ hasText: 'Test' })).toContainText('today 10:0');
});

test.describe('without a notification daemon', () => {
  test.use({ daemon: 'none' });
  test('a test says that no way works, and the audit says why', async ({ desktop, launchApp }) => {
    await oneCard(desktop);
    const page = await (await launchApp({ now: NOW })).window();
    await goTo(page, 'Reminders');
    await page.getByRole('button', { name: 'Send a test' }).click();
    await expect(page.getByRole('region', { name: 'Test' })).toContainText('no way to notify you works here');
    const audit = list(page, 'Do reminders work?');
    await expect(audit).toContainText('Reminders need a look');
    await expect(audit).toContainText('ServiceUnknown');
    await expect(list(page, 'Missed, and why')).toContainText('nothing here could show it');
  });
});

test('a pause is seen on the page, in the navigation and in the tray, and ends', async ({
  desktop,
  launchApp,
  tray,
}) => {
  await oneCard(desktop);
  const page = await (await launchApp({ now: NOW })).window();
  await goTo(page, 'Reminders');
  const pause = async (choice: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Pause all reminders' }).click();
    await page.getByRole('menuitem', { name: choice }).click();
  };
  await pause('For a week, until 1 Dec 09:00');
  await expect(page.getByRole('region', { name: 'Paused' })).toContainText('paused until 1 Dec 09:00');
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Reminders are paused');
  const paused = await tray.until(({ tooltip }) => tooltip?.includes('paused until 1 December') === true);
  expect(paused.menu.map(({ label }) => label)).toContain('Resume reminders (paused until 1 December)');
  await page.getByRole('button', { name: 'Resume' }).click();
  await tray.until(({ tooltip }) => tooltip?.includes('paused') === false);
  await expect(upcoming(page)).toContainText('3 days before the end on 1 Dec');

  await pause('Until I resume');
  await expect(upcoming(page)).toContainText('Nothing comes until you resume');
  await tray.until(({ tooltip }) => tooltip?.includes('paused until you resume them') === true);
  await tray.choose('Resume reminders');
  await expect(page.getByRole('region', { name: 'Paused' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Next: 28 Nov 09:00');
});

test('starting at login is shown as it is, also when it was turned off elsewhere', async ({ desktop, launchApp }) => {
  await oneCard(desktop);
  const page = await (await launchApp({ now: NOW })).window();
  await goTo(page, 'Reminders');
  const entry = join(desktop.configHome, 'autostart', 'keepline.desktop');
  const login = page.getByRole('switch', { name: 'Start at login' });
  await expect(login).not.toBeChecked();
  await login.click({ force: true });
  await expect(login).toBeChecked();
  expect(readFileSync(entry, 'utf8')).toContain('--hidden');

  // As the settings of a desktop do it: the entry stays and says that it is off.
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('Terminal=false', 'Hidden=true'));
  await page.evaluate("window.dispatchEvent(new Event('focus'))");
  await expect(login).not.toBeChecked();
  await expect(list(page, 'Do reminders work?')).toContainText('Turned off in the settings of your system');
  await login.click({ force: true });
  await expect(login).toBeChecked();
  expect(readFileSync(entry, 'utf8')).not.toContain('Hidden=true');
  await login.click({ force: true });
  await expect(login).not.toBeChecked();
  expect(existsSync(entry)).toBe(false);
});
