import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import type { WindowApp } from '#core/contract.ts';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { runtimePath } from './desktop/running-app.ts';

/** How the app starts: one writer for each folder, on damaged files, on a folder that cannot be used. */

const TODAY = '2026-11-22T10:00:00+08:00';
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the app as a person would a second time, without a debugger. */
const startBeside = (
  dataDir: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): ChildProcess =>
  spawn(
    runtimePath(),
    [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), PROJECT, `--data-dir=${dataDir}`, ...args],
    {
      env: { ...env },
      stdio: 'ignore',
    },
  );

const labelsIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { app } = window as unknown as { readonly app: WindowApp };
    const summaries: { readonly label: string }[] = JSON.parse((await app.listCards()).rows);
    return summaries.map(({ label }) => label);
  });

test('a second start shows the window of the first, and ends', async ({ launchApp, desktop, tray: _tray }) => {
  const app = await launchApp({ now: TODAY, args: ['--hidden'] });
  const opened = app.electron.waitForEvent('window');
  const second = startBeside(app.dataDir, desktop.env);
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect((await opened).getByRole('navigation')).toBeVisible();
  const [again] = await once(startBeside(app.dataDir, desktop.env), 'exit');
  expect(again).toBe(0);
  expect(app.electron.windows()).toHaveLength(1);
});

test('two data folders run side by side, each with its own cards', async ({ launchApp, desktop }) => {
  const [one, two] = [join(desktop.folder, 'one'), join(desktop.folder, 'two')];
  await writeData(one, [await pantasCard(1, '2026-12-01')]);
  await writeData(two, [await pantasCard(2, '2026-12-02')]);
  const pages = await Promise.all(
    [one, two].map(async (dataDir) => (await launchApp({ now: TODAY, dataDir })).window()),
  );
  for (const page of pages) await expect(page.getByRole('navigation')).toBeVisible();
  expect(await Promise.all(pages.map(labelsIn))).toEqual([['Card 1'], ['Card 2']]);
});

test('a damaged card is set aside and said; the others are there, and stay', async ({ launchApp }) => {
  const app = await launchApp({ now: TODAY });
  await app.window();
  await app.quit();
  await writeData(app.dataDir, [await pantasCard(1, '2026-12-01'), await pantasCard(2, '2026-12-02')]);
  const [damaged = ''] = (await readdir(join(app.dataDir, 'cards'))).sort();
  const whole = await readFile(join(app.dataDir, 'cards', damaged), 'utf8');
  await writeFile(join(app.dataDir, 'cards', damaged), whole.slice(0, 400));

  const page = await (await launchApp({ now: TODAY })).window();
  await expect(page.getByText(/could not be read/).first()).toBeVisible();
  expect(await labelsIn(page)).toEqual(['Card 2']);
  const [aside = ''] = await readdir(join(app.dataDir, 'set-aside'));
  expect(aside).toContain(damaged);
  expect(await readFile(join(app.dataDir, 'set-aside', aside), 'utf8')).toBe(whole.slice(0, 400));
});

test('what the page may not do: leave, open, reach the network, ask what is not in the contract', async ({
  launchApp,
}) => {
  const page = await (await launchApp({ now: TODAY })).window();
  await expect(page.getByRole('heading').first()).toBeVisible();
  const tried = await page.evaluate(async () => {
    const { app } = window as unknown as {
      readonly app: WindowApp & Record<string, (...args: unknown[]) => Promise<unknown>>;
    };
    const answer = (asking: Promise<unknown>): Promise<string> => asking.then(String, () => 'refused');
    location.href = 'https://example.com/';
    return {
      opened: String(window.open('https://example.com')),
      fetched: await answer(fetch('https://example.com')),
      file: await answer(fetch('file:///etc/hostname')),
      outside: (await fetch('keepline://window/%2e%2e/main/index.js')).status,
      path: await answer(app['openCard']?.('../../settings') ?? Promise.resolve()),
      forged: JSON.stringify(await app.stageFiles(['/etc/hostname', { path: '/etc/hostname' }])),
      link: await app.openLink('https://evil.example/'),
      node: typeof (globalThis as { require?: unknown }).require,
      camera: await answer(navigator.mediaDevices.getUserMedia({ video: true })),
      at: location.href,
    };
  });
  expect(tried).toEqual({
    opened: 'null',
    fetched: 'refused',
    file: 'refused',
    outside: 404,
    path: 'refused',
    forged: '[]',
    link: false,
    node: 'undefined',
    camera: 'refused',
    at: 'keepline://window/index.html',
  });
});

test('a data folder that cannot be used is said with its place, and nothing is written', async ({ desktop }) => {
  const place = join(desktop.folder, 'a-file');
  await writeFile(place, 'somebody else’s');
  const app = startBeside(place, desktop.env, ['--lang=en']);
  const profiles = join(desktop.configHome, 'Keepline', 'folders');
  // The log is written when the dialog comes up; the dialog itself is the system's and cannot be asked.
  const log = async (): Promise<string> => {
    const [profile = ''] = await readdir(profiles).catch(() => []);
    return readFile(join(profiles, profile, 'logs', 'main.log'), 'utf8').catch(() => '');
  };
  await expect.poll(log, { timeout: 20_000 }).toContain('data folder: Error: EEXIST');
  app.kill('SIGTERM');
  await once(app, 'exit');
  expect(await readFile(place, 'utf8')).toBe('somebody else’s');
});
