import type { Page } from 'playwright/test';
import { expect } from './desktop/fixture.ts';

/** The window in the hands of somebody without a mouse. */

/** What has the focus, as a screen reader would name it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null) return '';
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0]?.textContent : null;
    return activeElement.getAttribute('aria-label') ?? label ?? activeElement.textContent ?? '';
  });

/** Goes on with Tab until the focus is where one wants it; a trap or a missing stop fails. */
export const tabTo = async (page: Page, wanted: RegExp, most = 60): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${wanted}; at last: ${await focused(page)}`);
};

/** Sets the size, and waits until the page has it. */
export const zoomTo = async (page: Page, zoom: number): Promise<void> => {
  await page.evaluate(`window.app.saveSettings({ zoom: ${zoom} })`);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(Math.ceil(1280 / zoom));
};

/** Whether a person sees what has the focus. */
export const expectFocusInView = async (page: Page): Promise<void> => {
  // Where it stands, when not in the window: the page may still be scrolling to it.
  const outside = (): Promise<string | null> =>
    page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      if (box === undefined) return 'nothing has the focus';
      const { top, bottom, left, right } = box;
      const inView = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      return inView ? null : JSON.stringify({ top, bottom, left, right, innerWidth, innerHeight });
    });
  await expect.poll(outside, await focused(page)).toBe(null);
};
