import { expect, test } from '../e2e/desktop/fixture.ts';
import { line, pidOf, settledPss } from './figures.ts';
import { bare, startApp, startBare, untilNextIsKept } from './starting.ts';
import { NOW, writeCards } from './write-cards.ts';

/** What the app costs while it waits in the tray, and while its window is open, beside bare apps of the same runtime. */

const ROUNDS = 5;

test('waiting in the tray', async ({ launchApp, tray, desktop, notifications: _shown }) => {
  await writeCards(desktop.dataDir, 50);
  const [ours, theirs, reopen, bareWindow]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const plain = await launchApp({ appPath: bare('bare-tray') });
    await expect(() => tray.read()).toPass();
    theirs.push(await settledPss(pidOf(plain)));
    await plain.kill();

    const { app } = await startApp(launchApp, { now: NOW });
    if (round === 0) await untilNextIsKept(desktop);
    await expect(() => tray.read()).toPass();
    const page = await app.window();
    await Promise.all([page.waitForEvent('close'), page.evaluate(() => window.close())]);
    ours.push(await settledPss(pidOf(app)));
    const opened = app.electron.waitForEvent('window');
    const begunAt = Date.now();
    await tray.activate();
    const again = await opened;
    await again.locator('#main [data-card-id]').first().waitFor();
    const paintedAt = await again.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return performance.timeOrigin + (paint?.startTime ?? performance.now());
    });
    reopen.push(paintedAt - begunAt);
    await app.kill();

    const { app: other, tookMs } = await startBare(launchApp);
    bareWindow.push(tookMs);
    await other.kill();
  }
  console.log(line('memory, window closed to the tray ÷ bare tray', ours, theirs, 'MiB', 1.15));
  console.log(line('opening the window again ÷ cold start of a bare window', reopen, bareWindow, 'ms', 1));
});

test('memory with the window open', async ({ launchApp, desktop, notifications: _shown, tray: _tray }) => {
  await writeCards(desktop.dataDir, 50);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const plain = await startBare(launchApp);
    theirs.push(await settledPss(pidOf(plain.app)));
    await plain.app.kill();
    const { app } = await startApp(launchApp, { now: NOW });
    ours.push(await settledPss(pidOf(app)));
    await app.kill();
  }
  console.log(line('memory, window open, 50 cards ÷ bare window', ours, theirs, 'MiB', 1.4));
});
