import type { AppState } from '#core/contract/app.ts';
import { idNo } from '../builders.ts';
import { pantasCard, readJournal, toldOf, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { plainBody } from './desktop/notifications.ts';

/** Seven days before 1 December 2026, at the chosen hour of a person in Shanghai. */
const DUE = '2026-11-24T09:00:00+08:00';
const before = (ms: number): string => new Date(Date.parse(DUE) - ms).toISOString();

/** When the last look of this data folder has written down all that it told. */
const lookDone = async (dataDir: string, id = idNo(1)): Promise<void> => {
  await expect.poll(() => toldOf(dataDir, id)).not.toEqual([]);
  await expect.poll(async () => (await toldOf(dataDir, id)).filter((told) => told.includes('pending'))).toEqual([]);
};

test('told once within a second of the due instant, in the chosen language, with card and date', async ({
  desktop,
  launchApp,
  notifications,
}, testInfo) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01', { label: 'Maybank 验证码' })]);
  const app = await launchApp({ now: before(6_000), lang: 'zh-CN' });
  const page = await app.window();
  const asked = Date.now();
  const appNow = Date.parse((await page.evaluate<AppState>('window.app.appState()')).now);
  const latestShift = Date.now() - appNow;
  const toast = await notifications.next();
  expect(toast.title).toBe('Maybank 验证码：12月1日到期');
  expect(plainBody(toast)).toBe('还有 7 天。之后只能接收，2027年1月1日失去号码。请在此之前充值。');
  const earliestLate = toast.at - (Date.parse(DUE) + latestShift);
  const latestLate = toast.at - (Date.parse(DUE) + asked - appNow);
  testInfo.annotations.push({ type: 'ms after due', description: `${earliestLate} to ${latestLate}` });
  expect(latestLate).toBeGreaterThanOrEqual(0);
  expect(earliestLate).toBeLessThan(1_000);
  await lookDone(desktop.dataDir);
  expect(await notifications.all()).toHaveLength(1);
  expect(await toldOf(desktop.dataDir, idNo(1))).toEqual(['active:2026-12-01:7 delivered electron 1']);
});

test('nothing is told twice after a restart', async ({ desktop, launchApp, notifications }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')]);
  const first = await launchApp({ now: DUE, args: ['--hidden'] });
  await notifications.next();
  await lookDone(desktop.dataDir);
  await first.quit();
  const run = (await readJournal(desktop.dataDir))?.run;
  const second = await launchApp({ now: '2026-11-24T09:30:00+08:00', args: ['--hidden'] });
  await expect.poll(async () => (await readJournal(desktop.dataDir))?.run).not.toBe(run);
  await second.quit();
  expect(await notifications.all()).toHaveLength(1);
});

test('what was missed while the app was off is told as one catch-up', async ({ desktop, launchApp, notifications }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')]);
  const first = await launchApp({ now: '2026-11-23T20:00:00+08:00', args: ['--hidden'] });
  await expect.poll(async () => (await readJournal(desktop.dataDir))?.lastLookAt ?? null).not.toBeNull();
  await first.quit();
  expect(await notifications.all()).toEqual([]);
  await launchApp({ now: '2026-11-29T12:00:00+08:00', args: ['--hidden'] });
  const toast = await notifications.next();
  expect(toast.title).toBe('Card 1 expires on 1 December');
  expect(plainBody(toast)).toContain('2 days left.');
  expect(plainBody(toast)).toContain('This reminder is late: it was due on 28 November.');
  await lookDone(desktop.dataDir);
  expect(await notifications.all()).toHaveLength(1);
});

test('five due at once are one digest', async ({ desktop, launchApp, notifications }) => {
  await writeData(
    desktop.dataDir,
    await Promise.all([1, 2, 3, 4, 5].map((number) => pantasCard(number, '2026-12-01'))),
  );
  await launchApp({ now: DUE, args: ['--hidden'], lang: 'ms' });
  const toast = await notifications.next();
  expect(toast.title).toBe('5 kad perlukan perhatian');
  expect(toast.body.split('\n').sort()).toEqual(
    [1, 2, 3, 4, 5].map((number) => `Card ${number}: luput 7 hari lagi, pada 1 Disember`),
  );
  for (const number of [1, 2, 3, 4, 5]) await lookDone(desktop.dataDir, idNo(number));
  expect(await notifications.all()).toHaveLength(1);
});

/** As long as labels may be, so that five make more than 500 characters. */
const long = (text: string): string => text.padEnd(110, '.');
const NASTY = [
  long('<b>bold</b> & <img src="x"> "double" \'single\''),
  long('-u critical --hint=int:x:1 $(touch pwned) `id` \\n'),
  long('📱🇲🇾 汉字 \u202eright to left\u202c'),
  long('&amp; &#45; %s %d $HOME'),
  '长'.repeat(60) + 'x'.repeat(60),
];

for (const [server, daemon, way] of [
  ['a server with clicks', 'logged', 'electron'],
  ['a server without clicks', 'logged-without-actions', 'node-notifier'],
] as const) {
  test.describe(server, () => {
    test.use({ daemon });
    test('shows text as text', async ({ desktop, launchApp, notifications }) => {
      const labelled = NASTY.map((label, index) => pantasCard(index + 1, '2026-12-01', { label }));
      await writeData(desktop.dataDir, await Promise.all(labelled));
      await launchApp({ now: DUE, args: ['--hidden'] });
      const toast = await notifications.next();
      const expected = NASTY.map((label) => `${label}: expires in 7 days, on 1 December`);
      expect(plainBody(toast).split('\n').sort()).toEqual(expected.sort());
      expect(plainBody(toast).length).toBeGreaterThan(500);
      await lookDone(desktop.dataDir);
      expect(await toldOf(desktop.dataDir, idNo(1))).toEqual([`active:2026-12-01:7 delivered ${way} 1`]);
      expect(await notifications.all()).toHaveLength(1);
    });

    test('takes no label for an option', async ({ desktop, launchApp, notifications }) => {
      await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01', { label: '-u critical' })]);
      await launchApp({ now: DUE, args: ['--hidden'] });
      const toast = await notifications.next();
      expect(toast.title.replace('\u200b', '')).toBe('-u critical expires on 1 December');
      expect(toast.hints['urgency']).toBe(1);
    });
  });
}

test.describe('without a notification daemon', () => {
  test.use({ daemon: 'none' });
  test('all ways are tried, the log and the journal say why nothing was shown', async ({ desktop, launchApp }) => {
    await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')]);
    await launchApp({ now: DUE, args: ['--hidden'] });
    await lookDone(desktop.dataDir);
    expect(await toldOf(desktop.dataDir, idNo(1))).toEqual(['active:2026-12-01:7 failed window 1']);
    await expect.poll(async () => (await readJournal(desktop.dataDir))?.ways.length).toBe(3);
    const ways = (await readJournal(desktop.dataDir))?.ways ?? [];
    expect(ways.map(({ way, answer }) => `${way} ${answer}`).sort()).toEqual([
      'electron failed',
      'node-notifier failed',
      'window failed',
    ]);
    expect(ways.find(({ way }) => way === 'node-notifier')?.detail).toContain('ServiceUnknown');
  });
});

test.describe('with a daemon that hangs', () => {
  test.use({ daemon: 'hung' });
  test('the app does not hang with it', async ({ desktop, launchApp, notifications }) => {
    await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')]);
    const app = await launchApp({ now: DUE });
    const page = await app.window();
    await lookDone(desktop.dataDir);
    expect((await page.evaluate<AppState>('window.app.appState()')).sample).toBe(false);
    expect(await toldOf(desktop.dataDir, idNo(1))).toEqual(['active:2026-12-01:7 failed window 1']);
    expect(await notifications.all()).toEqual([]);
  });
});

test.describe('on the screen', () => {
  test.use({ daemon: 'dunst' });
  test('a reminder leaves it when its card is renewed, and not before', async ({
    desktop,
    launchApp,
    notifications,
  }) => {
    // The last day: urgent, so it would stay until it is clicked.
    await writeData(desktop.dataDir, [await pantasCard(1, '2026-11-24')]);
    const page = await (await launchApp({ now: DUE })).window();
    const toast = await notifications.next();
    expect(toast.hints['urgency']).toBe(2);
    const seen = {
      on: '2026-11-24',
      source: 'app',
      activeUntil: '2027-11-22',
      receiveUntil: null,
      balance: null,
      note: '',
    };
    await page.evaluate(`window.app.recordConfirmation('${idNo(1)}', ${JSON.stringify(seen)}, [])`);
    await notifications.gone(toast);
    expect(await notifications.all()).toHaveLength(1);
  });
});

test('masking mode keeps labels off the screen', async ({ desktop, launchApp, notifications }) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01', { label: 'Maybank codes' })], { masking: true });
  await launchApp({ now: DUE, args: ['--hidden'] });
  expect(await notifications.next()).toMatchObject({ title: 'One of your cards expires on 1 December' });
});
