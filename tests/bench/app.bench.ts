import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCard } from '#core/document.ts';
import { addDays } from '#core/local-date.ts';
import { aCard, aConfirmation, day, idNo, topUp } from '../builders.ts';
import { test } from '../e2e/desktop/fixture.ts';
import type { LaunchOptions, RunningApp } from '../e2e/desktop/running-app.ts';
import { line, settledPss } from './figures.ts';
import { hotlinkPantas } from './hotlink.ts';

/** The app beside a bare one, in one run: `npm run bench`. Medians of five, each pair one after the other. */

const ROUNDS = 5;
const NOW = '2026-11-22T10:00:00+08:00';
const bare = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

type Launch = (options?: LaunchOptions) => Promise<RunningApp>;

const pidOf = (app: RunningApp): number => app.electron.process().pid ?? 0;

/** Card files as the app writes them: `count` Hotlink cards with `actions` top-ups each. */
const writeCards = async (folder: string, count: number, actions: number): Promise<void> => {
  await mkdir(join(folder, 'cards'), { recursive: true });
  const rule = hotlinkPantas();
  for (let index = 0; index < count; index++) {
    const card = aCard({
      id: idNo(index + 1),
      label: `Card ${index}`,
      carrierId: 'hotlink',
      planId: 'pantas',
      rule,
      confirmations: [
        aConfirmation({
          on: '2026-11-01',
          activeUntil: addDays(day('2026-12-01'), index % 360),
          id: idNo(1_000_000 + index),
        }),
      ],
      actions: Array.from({ length: actions }, (_none, at) =>
        topUp(addDays(day('2025-12-01'), at * 30), 10, {
          id: idNo(2_000_000 + index * actions + at),
          status: 'confirmed',
        }),
      ),
    });
    await writeFile(join(folder, 'cards', `${card.id}.json`), writeCard(card));
  }
};

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
};

const coldBareWindow = async (launch: Launch): Promise<number> => {
  let app: RunningApp | null = null;
  const took = await timed(async () => {
    app = await launch({ appPath: bare('bare-window') });
    await (await app.window()).locator('h1').waitFor();
  });
  await (app as RunningApp | null)?.kill();
  return took;
};

const coldList = async (launch: Launch, dataDir: string): Promise<number> => {
  let app: RunningApp | null = null;
  const took = await timed(async () => {
    app = await launch({ now: NOW, dataDir });
    await (await app.window()).locator('h1').waitFor();
  });
  await (app as RunningApp | null)?.kill();
  return took;
};

test('waiting in the tray', async ({ launchApp, tray }) => {
  const [ours, theirs, reopen, bareWindow]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const plain = await launchApp({ appPath: bare('bare-tray') });
    await tray.read();
    theirs.push(await settledPss(pidOf(plain)));
    await plain.kill();

    const app = await launchApp({ now: NOW });
    const page = await app.window();
    await page.locator('h1').waitFor();
    await page.evaluate(() => window.close());
    await page.waitForEvent('close', { timeout: 10_000 }).catch(() => undefined);
    ours.push(await settledPss(pidOf(app)));
    reopen.push(
      await timed(async () => {
        await tray.activate();
        await (await app.window()).locator('h1').waitFor();
      }),
    );
    await app.kill();
    bareWindow.push(await coldBareWindow(launchApp));
  }
  console.log(line('memory, window closed to the tray ÷ bare tray', ours, theirs, 'MiB', 1.15));
  console.log(line('opening the window again ÷ cold start of a bare window', reopen, bareWindow, 'ms', 1));
});

for (const [count, actions, wanted] of [
  [50, 10, 1.25],
  [10_000, 10, 2],
] as const) {
  test(`cold start with ${count} cards`, async ({ launchApp, desktop }) => {
    const dataDir = join(desktop.folder, `cards-${count}`);
    await writeCards(dataDir, count, actions);
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      theirs.push(await coldBareWindow(launchApp));
      ours.push(await coldList(launchApp, dataDir));
    }
    console.log(
      line(
        `cold start to the overview, ${count} cards, ${count * actions} actions ÷ bare window`,
        ours,
        theirs,
        'ms',
        wanted,
      ),
    );
  });
}

test('memory with the window open', async ({ launchApp, desktop }) => {
  const dataDir = join(desktop.folder, 'cards-open');
  await writeCards(dataDir, 50, 10);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const plain = await launchApp({ appPath: bare('bare-window') });
    await (await plain.window()).locator('h1').waitFor();
    theirs.push(await settledPss(pidOf(plain)));
    await plain.kill();
    const app = await launchApp({ now: NOW, dataDir });
    await (await app.window()).locator('h1').waitFor();
    ours.push(await settledPss(pidOf(app)));
    await app.kill();
  }
  console.log(line('memory, window open, 50 cards ÷ bare window', ours, theirs, 'MiB', 1.4));
});
