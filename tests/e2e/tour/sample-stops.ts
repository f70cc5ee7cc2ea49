import type { Page } from 'playwright/test';
import type { Language } from '#core/model/values.ts';
import { SAMPLE_STORIES } from '#core/sample/sample-stories.ts';
import { expect } from '../desktop/fixture.ts';
import { byPalette, closeAll, dialogBy, menuBy, type Stop, turnTo, type Walk } from './steps.ts';
import { named } from './words.ts';

/** Pages, dialogs and menus over the sample cards. */

/** The label of a sample card in the language spoken, by its English one. */
export const sampleLabel = (language: Language, english: string): string => {
  const story = SAMPLE_STORIES.find(({ label }) => label.en === english);
  if (story === undefined) throw new Error(`no sample card ${english}`);
  return story.label[language];
};

/** A stop that begins with nothing open. */
export const stop = (name: string, open: (walk: Walk) => Promise<unknown>): Stop => ({
  name,
  open: async (walk) => {
    await closeAll(walk);
    await open(walk);
  },
});

export const onPage = (
  name: string,
  number: number,
  act: (walk: Walk) => Promise<unknown> = async () => undefined,
): Stop =>
  stop(name, async (walk) => {
    await turnTo(walk, number);
    await act(walk);
  });

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

const selectTwo = async ({ page }: Walk): Promise<void> => {
  const boxes = page.locator('tr[data-card-id] input[type=checkbox]');
  for (const index of [1, 2]) {
    await boxes.nth(index).check({ force: true });
  }
  await expect(page.locator('[data-bulk]')).toBeVisible();
};

const onBulk = (name: string, act: (walk: Walk) => Promise<unknown> = async () => undefined): Stop =>
  onPage(name, 2, async (walk) => {
    if ((await walk.page.locator('[data-bulk]').count()) === 0) await selectTwo(walk);
    await act(walk);
  });

const LISTS: readonly Stop[] = [
  onPage('overview', 1),
  onPage('cards', 2),
  onPage('cards-carrier-menu', 2, ({ page, words }) =>
    menuBy(page, page.getByRole('button', { name: words.cards.carrier, exact: true })),
  ),
  onPage('accounts', 2, ({ page, words }) =>
    dialogBy(page, () => button(page, words.cards['accounts-at-stake']).click()),
  ),
  onPage('cards-column-menu', 2, ({ page, words }) => menuBy(page, button(page, words.cards.columns))),
  onBulk('bulk-bar'),
  onBulk('bulk-snooze', ({ page, words }) => menuBy(page, button(page, words.cards.snooze))),
  onBulk('bulk-tag', ({ page, words }) =>
    dialogBy(page, () =>
      page.locator('[data-bulk]').getByRole('button', { name: words.cards.tag, exact: true }).click(),
    ),
  ),
  onBulk('record-several', ({ page }) => dialogBy(page, () => page.keyboard.press('r'))),
  onBulk('seen-several', ({ page, words }) =>
    dialogBy(page, () => page.locator('[data-bulk]').getByRole('button', { name: words.cards['saw-date'] }).click()),
  ),
  onBulk('export', ({ page, words }) =>
    dialogBy(page, () => page.locator('[data-bulk]').getByRole('button', { name: words.cards.export }).click()),
  ),
  onBulk('bulk-cleared', async ({ page, words }) => {
    await button(page, words.cards['clear-selection']).click();
    await expect(page.locator('[data-bulk]')).toBeHidden();
  }),
  onPage('receipts', 3),
  onPage('receipt-menu', 3, ({ page, words }) => menuBy(page, button(page, named(words.receipts.menu)))),
  onPage('receipt-picture', 3, async ({ page, words }) => {
    const dialog = await dialogBy(page, () => button(page, named(words.receipts.show, '.*png')).click());
    await expect(dialog.locator('img')).not.toHaveJSProperty('naturalWidth', 0);
  }),
  onPage('receipt-pdf', 3, async ({ page, words }) => {
    const dialog = await dialogBy(page, () => button(page, named(words.receipts.show, '.*pdf')).click());
    await expect(dialog.locator('canvas')).toBeVisible();
  }),
];

const REMINDERS: readonly Stop[] = [
  onPage('reminders', 5),
  onPage('reminder-menu', 5, ({ page, words }) => menuBy(page, button(page, named(words.reminders.card.more)))),
  onPage('reminder-snooze', 5, async ({ page, words }) => {
    const menu = await menuBy(page, button(page, named(words.reminders.card.more)));
    await dialogBy(page, () => menu.getByRole('menuitem', { name: words.reminders.card.until }).click());
  }),
  onPage('reminders-pause', 5, ({ page, words }) => menuBy(page, button(page, words.reminders.pause.label))),
  onPage('reminders-policy-carrier', 5, ({ page, words }) =>
    page.getByText(words.reminders.policy.carrier, { exact: true }).click(),
  ),
  onPage('reminders-policy-card', 5, ({ page, words }) =>
    page.getByText(words.reminders.policy.card, { exact: true }).click(),
  ),
  onPage('reminders-tested', 5, async ({ page, words }) => {
    await button(page, words.reminders.test.send).click();
    await expect(page.getByRole('region', { name: words.reminders.told.test })).toBeVisible();
  }),
  onPage('settings', 6),
];

const ANYWHERE: readonly Stop[] = [
  onPage('add-card', 1, ({ page }) => dialogBy(page, () => page.keyboard.press('n'))),
  onPage('choose-card', 1, ({ page }) => dialogBy(page, () => page.keyboard.press('r'))),
  onPage('palette', 1, ({ page }) => dialogBy(page, () => page.keyboard.press('Control+k'))),
  onPage('palette-found', 1, async ({ page }) => {
    const palette = await dialogBy(page, () => page.keyboard.press('Control+k'));
    await palette.getByRole('combobox').fill('hk');
  }),
  onPage('shortcuts', 1, ({ page }) => dialogBy(page, () => page.keyboard.press('?'))),
  onPage('masked', 2, async (walk) => {
    await byPalette(walk, walk.words.palette.command.masking);
    await expect(walk.page.locator('html')).toHaveAttribute('data-masking', 'on');
  }),
  onPage('unmasked', 2, (walk) => byPalette(walk, walk.words.palette.command.masking)),
];

export const SAMPLE_STOPS: readonly Stop[] = [...LISTS, ...REMINDERS, ...ANYWHERE];
