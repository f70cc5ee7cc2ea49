import { idNo } from '../builders.ts';
import { pantasCard, readJournal, toldOf, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';

/** Leaving: with nothing to wait for, with something under way, and as the system asks for it. */

const NOW = '2026-11-22T12:00:00+08:00';
const DUE = '2026-11-24T09:00:00+08:00';

test('quits with its window open and nothing to wait for', async ({ desktop, launchApp }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01')]);
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await expect(page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
  await expect.poll(async () => (await readJournal(desktop.dataDir))?.lastLookAt ?? null).not.toBeNull();
  await app.quit();
});

test('quits with its window just opened', async ({ desktop, launchApp }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2027-06-01')]);
  const app = await launchApp({ now: NOW });
  await app.window();
  await app.quit();
});

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  test(`${signal} ends it at once, and what was told stands in the log`, async ({
    desktop,
    launchApp,
    notifications,
  }) => {
    await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')]);
    const app = await launchApp({ now: DUE });
    await app.window();
    await notifications.next();
    const child = app.electron.process();
    const ended = new Promise<number>((resolve) => child.once('exit', () => resolve(performance.now())));
    const asked = performance.now();
    child.kill(signal);
    expect((await ended) - asked).toBeLessThan(5_000);
    expect(await toldOf(desktop.dataDir, idNo(1))).toEqual(['active:2026-12-01:7 delivered electron 1']);
  });
}
