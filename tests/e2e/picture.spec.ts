import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { type Desktop, expect, test } from './desktop/fixture.ts';
import type { RunningApp } from './desktop/running-app.ts';

/** The picture of the last run: what stands in the window before its code does, and what is done with it meanwhile. */

const TODAY = '2026-11-22T10:00:00+08:00';

const keptPicture = async ({ configHome }: Desktop): Promise<string | null> => {
  const profiles = join(configHome, 'Keepline', 'folders');
  const [profile = ''] = await readdir(profiles);
  const text = await readFile(join(profiles, profile, 'picture'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as { readonly html: string }).html;
};

/** A first run with two cards that need their person, until it has left its picture. */
const withPicture = async (launchApp: () => Promise<RunningApp>, desktop: Desktop): Promise<RunningApp> => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01'), await pantasCard(2, '2026-12-02')]);
  const app = await launchApp();
  await app.window();
  await expect.poll(() => keptPicture(desktop), { timeout: 30_000 }).not.toBeNull();
  return app;
};

/** What a person sees and what a screen reader says of it, without the numbers that tie one to the other. */
const essence = (html: string): string =>
  html
    .replace(/\s(?:id|for|aria-(?:labelledby|describedby|controls)|style|inert)="[^"]*"/g, '')
    .replace(/<style.*?<\/style>/gs, '');

test('it is what the window then draws', async ({ launchApp, desktop }) => {
  const start = () => launchApp({ now: TODAY });
  await (await withPicture(start, desktop)).kill();
  const picture = await keptPicture(desktop);
  const page = await (await start()).window();
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
  await expect(page.locator('#picture')).toHaveCount(0);
  const [drawn, painted] = await page.evaluate((html) => {
    const paper = document.createElement('div');
    paper.innerHTML = html;
    const partsOf = (within: ParentNode | null): string[] =>
      ['nav ul', 'h1', 'section'].map((part) => within?.querySelector(part)?.outerHTML ?? '');
    return [partsOf(document.getElementById('root')), partsOf(paper)];
  }, picture ?? '');
  expect(painted?.map(essence)).toEqual(drawn?.map(essence));
  expect(painted?.[2]).toContain('Card 1');
});

/** Loads the page again with the picture in it, as the first page has it, and holds its code back until `go` is called. */
const reloadSlowly = async ({ electron }: RunningApp, page: Page, picture: string): Promise<() => Promise<void>> => {
  await electron.evaluate(({ session, app }, html) => {
    const { readFile: read } = process.getBuiltinModule('node:fs/promises');
    const { join: at } = process.getBuiltinModule('node:path');
    const held = new Promise<void>((resolve) => Object.assign(globalThis, { go: resolve }));
    const { protocol } = session.defaultSession;
    const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
    protocol.unregisterProtocol('keepline');
    protocol.handle('keepline', async ({ url }) => {
      const { pathname } = new URL(url);
      const type = types[pathname.split('.').at(-1) as keyof typeof types];
      const text = await read(at(app.getAppPath(), 'out/renderer', pathname), 'utf8');
      if (type === types.js) await held;
      const filled = text
        .replaceAll('%LANGUAGE%', 'en')
        .replaceAll('%LOOK%', 'light')
        .replaceAll('%PLATFORM%', 'linux');
      const body = type === types.html ? filled.replace('%PICTURE%', () => `<div id="picture">${html}</div>`) : text;
      return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
    });
  }, picture);
  // The page's own memory would have the code at once.
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.evaluate(() => location.reload());
  await expect(page.locator('#picture')).toBeVisible();
  return () => electron.evaluate(() => (globalThis as unknown as { readonly go: () => void }).go());
};

test('it can be read before the window’s code is there, and what is clicked in it is done', async ({
  launchApp,
  desktop,
}) => {
  const app = await withPicture(() => launchApp({ now: TODAY }), desktop);
  const page = await app.window();
  const go = await reloadSlowly(app, page, (await keptPicture(desktop)) ?? '');
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible();
  const second = page.getByRole('listitem').filter({ hasText: 'Card 2' });
  await expect(second).toBeVisible();
  expect(await page.locator('#root').evaluate((root) => root.childElementCount)).toBe(0);

  await second.getByRole('button', { name: 'Renew: Card 2' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await go();
  const dialog = page.getByRole('dialog', { name: 'Record renewal' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('Card 2');
  await expect(page.locator('#picture')).toHaveCount(0);
});
