import type { Page } from 'playwright/test';
import { expect } from './desktop/fixture.ts';

/** Every screen, dialog and menu of the window, reached the same way in every language. */

export const LANGUAGES = ['zh-CN', 'en', 'ms'] as const;
export type TourLanguage = (typeof LANGUAGES)[number];
export const LOOKS = ['light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

interface CardWords {
  readonly label: string;
  readonly sawDate: string;
  readonly attach: string;
  readonly more: string;
}

/** The few names without which a dialog cannot be opened. */
const WORDS: Readonly<Record<TourLanguage, CardWords>> = {
  'zh-CN': { label: 'Maybank 验证码', sawDate: '看到了日期', attach: '附上凭证', more: '更多操作' },
  en: { label: 'Maybank codes', sawDate: 'I saw the date', attach: 'Attach receipt', more: 'More actions' },
  ms: { label: 'Kod Maybank', sawDate: 'Saya nampak tarikhnya', attach: 'Lampirkan resit', more: 'Tindakan lain' },
};

const turnTo = async (page: Page, number: number): Promise<void> => {
  await page.keyboard.press(`Control+${number}`);
  await expect(page.getByRole('navigation').locator('[aria-current=page]')).toHaveCount(1);
  await expect(
    page
      .getByRole('navigation')
      .getByRole('link')
      .nth(number - 1),
  ).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
};

const openDialog = async (page: Page, act: () => Promise<void>): Promise<void> => {
  await act();
  await expect(page.getByRole('dialog')).toBeVisible();
};

const closeAll = async (page: Page): Promise<void> => {
  for (let tries = 0; tries < 3; tries++) {
    if ((await page.locator('[role=dialog], [role=menu]').count()) === 0) return;
    await page.keyboard.press('Escape');
    await page
      .locator('[role=dialog], [role=menu]')
      .first()
      .waitFor({ state: 'detached', timeout: 2_000 })
      .catch(() => undefined);
  }
};

const openFirstCard = async (page: Page, language: TourLanguage): Promise<void> => {
  await turnTo(page, 2);
  await page.getByRole('row').getByText(WORDS[language].label).first().click();
  await expect(page.getByRole('heading', { level: 1, name: WORDS[language].label })).toBeVisible();
};

export interface Stop {
  readonly name: string;
  readonly open: (page: Page, language: TourLanguage) => Promise<void>;
}

const onCard = (name: string, act: (page: Page, words: CardWords) => Promise<void>): Stop => ({
  name,
  open: async (page, language) => {
    await closeAll(page);
    await openFirstCard(page, language);
    await act(page, WORDS[language]);
  },
});

const pageStop = (name: string, number: number): Stop => ({
  name,
  open: async (page) => {
    await closeAll(page);
    await turnTo(page, number);
  },
});

/** All stops in an order that leaves nothing open behind. */
export const TOUR: readonly Stop[] = [
  pageStop('overview', 1),
  pageStop('cards', 2),
  pageStop('receipts', 3),
  pageStop('guide', 4),
  pageStop('reminders', 5),
  pageStop('settings', 6),
  onCard('card', async () => undefined),
  onCard('card-menu', async (page, { more }) => {
    await page.getByRole('button', { name: more }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  }),
  onCard('record', (page) => openDialog(page, () => page.keyboard.press('r'))),
  onCard('seen', (page, { sawDate }) =>
    openDialog(page, () => page.getByRole('button', { name: sawDate }).first().click()),
  ),
  onCard('attach', (page, { attach }) =>
    openDialog(page, () => page.getByRole('button', { name: attach }).first().click()),
  ),
  onCard('add-card', (page) => openDialog(page, () => page.keyboard.press('n'))),
  onCard('palette', (page) => openDialog(page, () => page.keyboard.press('Control+k'))),
  onCard('shortcuts', (page) => openDialog(page, () => page.keyboard.press('?'))),
];

/** Sets the look and waits until it is painted. */
export const wearLook = async (page: Page, look: Look): Promise<void> => {
  await page.evaluate(async (wanted) => {
    const { app } = window as unknown as { app: { saveSettings: (patch: { look: string }) => Promise<unknown> } };
    await app.saveSettings({ look: wanted });
  }, look);
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', look);
};
