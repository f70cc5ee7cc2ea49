import type { Page } from 'playwright/test';
import { openList, TODAY } from './cards-stories.ts';
import { expect, test } from './desktop/fixture.ts';
import type { RunningApp } from './desktop/running-app.ts';

/** Every screen and dialog of cards at 200 % in a window of 1024 × 700: nothing is cut off, everything can be reached. */

const zoomIn = async (app: RunningApp): Promise<void> =>
  app.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1024, 700);
    window?.webContents.setZoomFactor(2);
  });

/**
 * What cannot be reached: each thing that takes a press is scrolled to, and its middle must be in the window with
 * nothing else over it; its words must fit into it; and the page must not scroll sideways.
 */
const unreachable = (page: Page, scope: string): Promise<readonly string[]> =>
  page.evaluate((within) => {
    const root = document.querySelector(within);
    if (root === null) return [`no ${within}`];
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') || element.textContent || element.getAttribute('placeholder') || element.getAttribute('type') || element.className).trim().slice(0, 40)}"`;
    const found: string[] = [];
    const things = Array.from(
      root.querySelectorAll<HTMLElement>('button, a[href], input:not([type=hidden]), textarea, select, summary'),
    );
    for (const thing of things) {
      if (!thing.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
      const body = thing.closest('label') ?? thing;
      body.scrollIntoView({ block: 'center', inline: 'center' });
      const box = body.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const hit = document.elementFromPoint(x, y);
      const inside = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
      if (!inside) found.push(`outside: ${nameOf(thing)}`);
      else if (hit === null || !(body.contains(hit) || hit.contains(body))) found.push(`covered: ${nameOf(thing)}`);
      if (thing.matches('button') && thing.scrollWidth > thing.clientWidth + 1 && !thing.querySelector('.el'))
        found.push(`cut off: ${nameOf(thing)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    return found;
  }, scope);

const LANGUAGES = {
  en: { label: 'Maybank codes', sawDate: 'I saw the date', attach: 'Attach receipt', account: 'Add account' },
  'zh-CN': { label: 'Maybank 验证码', sawDate: '看到了日期', attach: '附上凭证', account: '添加账号' },
  ms: { label: 'Kod Maybank', sawDate: 'Saya nampak tarikhnya', attach: 'Lampirkan resit', account: 'Tambah akaun' },
} as const;

for (const language of ['en', 'zh-CN', 'ms'] as const) {
  test(`at 200 % nothing of cards is out of reach in ${language}`, async ({ launchApp }) => {
    test.setTimeout(150_000);
    const words = LANGUAGES[language];
    const app = await launchApp({ lang: language, now: TODAY, args: ['--demo'] });
    const page = await app.window();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await zoomIn(app);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(512);
    const expectReachable = async (place: string, scope: string): Promise<void> => {
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      expect.soft(await unreachable(page, scope), place).toEqual([]);
    };
    const inDialog = async (place: string, open: () => Promise<void>): Promise<void> => {
      await open();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectReachable(place, '[role=dialog]');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    };

    await openList(page);
    await expectReachable('the list', '#main');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.locator('[data-bulk]')).toBeVisible();
    await expectReachable('the bar of several', '[data-bulk]');
    await inDialog('one renewal for two', () => page.keyboard.press('r'));
    await inDialog('dates of two', () => page.locator('[data-bulk] button').nth(3).press('Enter'));
    await inDialog('export', () => page.locator('[data-bulk] button').nth(4).press('Enter'));
    await page.locator('tr[data-card-id][tabindex="0"]').press('Escape');
    await inDialog('accounts by number', () => page.locator('#main header button').first().press('Enter'));

    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(words.label);
    await expect(page.getByRole('option').first()).toContainText(words.label);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: words.label })).toBeVisible();
    await expectReachable('the card', '#main');
    await inDialog('record', () => page.keyboard.press('r'));
    await inDialog('seen', () => page.getByRole('button', { name: words.sawDate }).first().press('Enter'));
    await inDialog('attach', () => page.getByRole('button', { name: words.attach }).first().press('Enter'));
    await inDialog('account', () => page.getByRole('button', { name: words.account }).press('Enter'));
    await inDialog('add card', async () => {
      await page.keyboard.press('n');
      // The list of carriers is open at first, over the rest.
      await expect(page.getByRole('dialog').getByRole('combobox').first()).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('listbox')).toBeHidden();
    });
  });
}
