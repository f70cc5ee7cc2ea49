import type { RemindersView } from '#core/reminders/view.ts';
import { idNo } from '../builders.ts';
import { pantasCard, readJournal, toldOf, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';

/** Killed between the log and the notification: told exactly once more, or found as missed; never silently gone. */

const DUE = '2026-11-24T09:00:00+08:00';
const HALT = { KEEPLINE_TEST_HALT: 'before-telling' };

test.beforeEach(async ({ desktop }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')]);
});

test('cut off once, it is told by the next start, once', async ({ desktop, launchApp, notifications }) => {
  const first = await launchApp({ now: DUE, args: ['--hidden'], env: HALT });
  await expect.poll(() => toldOf(desktop.dataDir, idNo(1))).toEqual(['active:2026-12-01:7 pending null 1']);
  await first.kill();
  expect(await notifications.all()).toEqual([]);

  const second = await launchApp({ now: '2026-11-24T09:05:00+08:00', args: ['--hidden'] });
  expect((await notifications.next()).title).toBe('Card 1 expires on 1 December');
  await expect.poll(() => toldOf(desktop.dataDir, idNo(1))).toEqual(['active:2026-12-01:7 delivered electron 2']);
  await second.kill();

  const run = (await readJournal(desktop.dataDir))?.run;
  await launchApp({ now: '2026-11-24T09:10:00+08:00', args: ['--hidden'] });
  await expect.poll(async () => (await readJournal(desktop.dataDir))?.run).not.toBe(run);
  expect(await notifications.all()).toHaveLength(1);
});

test('cut off twice, it is on the Reminders page as missed', async ({ desktop, launchApp, notifications }) => {
  for (const attempt of [1, 2]) {
    const app = await launchApp({ now: `2026-11-24T09:0${attempt}:00+08:00`, args: ['--hidden'], env: HALT });
    await expect.poll(() => toldOf(desktop.dataDir, idNo(1))).toEqual([`active:2026-12-01:7 pending null ${attempt}`]);
    await app.kill();
  }
  const app = await launchApp({ now: '2026-11-24T09:03:00+08:00' });
  const page = await app.window();
  const missed = async () => (await page.evaluate<RemindersView>('window.app.reminders()')).missed;
  await expect.poll(missed).toMatchObject([{ key: 'active:2026-12-01:7', why: 'never-shown' }]);
  expect(await notifications.all()).toEqual([]);
});

test('quitting in the middle of telling loses nothing and is not held up', async ({
  desktop,
  launchApp,
  notifications,
}) => {
  const first = await launchApp({ now: DUE, args: ['--hidden'], env: HALT });
  await expect.poll(() => toldOf(desktop.dataDir, idNo(1))).toEqual(['active:2026-12-01:7 pending null 1']);
  const started = performance.now();
  await first.quit();
  expect(performance.now() - started).toBeLessThan(6_000);
  await launchApp({ now: '2026-11-24T09:05:00+08:00', args: ['--hidden'] });
  await notifications.next();
  expect(await notifications.all()).toHaveLength(1);
});
