import { fileURLToPath } from 'node:url';
import { expect, test } from './fixture.ts';

/** The fixture proven on the smallest app, so that a failing story can be told from a failing desktop. */
const appPath = fileURLToPath(new URL('hello', import.meta.url));

test('hears, clicks and counts notifications of the bus, and reads the tray', async ({
  launchApp,
  notifications,
  tray,
}) => {
  const app = await launchApp({ appPath });
  const toast = await notifications.next();
  expect(toast).toMatchObject({ title: 'hello <title>', body: 'a &amp; b' });
  expect(toast.actions).toContain('default');
  await notifications.click(toast);
  expect(await (await app.window()).title()).toBe('clicked');
  expect(await notifications.all()).toHaveLength(1);
  const item = await tray.until(({ tooltip }) => tooltip === 'hello tooltip');
  expect(item.menu.map(({ label }) => label)).toEqual(['Choose _me']);
  await tray.choose('Choose _me');
  await tray.until(({ menu }) => menu[0]?.label === 'Chosen');
  await app.quit();
  await tray.gone(item.owner);
});

test('kills as a power cut does, and starts again on the same bus', async ({ launchApp, notifications }) => {
  const first = await launchApp({ appPath });
  await notifications.next();
  await first.kill();
  await launchApp({ appPath });
  await notifications.next();
  expect(await notifications.all()).toHaveLength(2);
});

test.describe('with dunst', () => {
  test.use({ daemon: 'dunst' });
  test('a click on a real toast arrives', async ({ launchApp, notifications }) => {
    const app = await launchApp({ appPath });
    await notifications.click(await notifications.next());
    expect(await (await app.window()).title()).toBe('clicked');
  });
});

test.describe('without a notification daemon', () => {
  test.use({ daemon: 'none' });
  test('nobody starts one', async ({ launchApp, notifications }) => {
    const app = await launchApp({ appPath });
    const answer = () =>
      app.electron.evaluate(() => (globalThis as { hello?: { answer: string | null } }).hello?.answer);
    await expect.poll(answer).toBe('failed');
    expect(await notifications.all()).toEqual([]);
  });
});
