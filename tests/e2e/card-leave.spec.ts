import type { Locator, Page } from 'playwright/test';
import type { Card } from '#core/model/card.ts';
import { listOf } from './cards-stories.ts';
import { pantasCard } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { openCard } from './stories.ts';

/** What was filled in is never lost to a key: every dialog asks before it goes. */

interface Case {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly fill: (dialog: Locator) => Promise<void>;
  readonly typed: (dialog: Locator) => Locator;
  /** What stands there after the question: a day is written out once its field is left. */
  readonly kept: string | RegExp;
}

const byLabel =
  (label: string | RegExp) =>
  (dialog: Locator): Locator =>
    dialog.getByRole('textbox', { name: label });

const CASES: readonly Case[] = [
  {
    name: 'Record renewal',
    open: (page) => page.keyboard.press('r'),
    fill: (dialog) => byLabel('Reference')(dialog).fill('LS-1'),
    typed: byLabel('Reference'),
    kept: 'LS-1',
  },
  {
    name: 'I saw the date',
    open: (page) => page.getByRole('button', { name: 'I saw the date' }).click(),
    fill: (dialog) => byLabel(/^Active until/)(dialog).fill('2026-12-09'),
    typed: byLabel(/^Active until/),
    kept: /9 Dec 2026|2026-12-09/,
  },
  {
    name: 'Add card',
    open: async (page) => {
      await page.keyboard.press('n');
      // The list of carriers is open at first, and Esc would close that.
      await expect(page.getByRole('combobox', { name: 'Carrier and plan' })).toBeFocused();
      await page.keyboard.press('Tab');
    },
    fill: (dialog) => byLabel('Number')(dialog).fill('017-5'),
    typed: byLabel('Number'),
    kept: '017-5',
  },
  {
    name: 'Add account',
    open: (page) => page.getByRole('button', { name: 'Add account' }).click(),
    fill: (dialog) => byLabel('Note')(dialog).fill('the joint one'),
    typed: byLabel('Note'),
    kept: 'the joint one',
  },
];

const oneCard = async (): Promise<readonly Card[]> => [await pantasCard(1, '2026-12-01', { label: 'Bank codes' })];

const question = (page: Page): Locator => page.getByRole('alertdialog', { name: 'Leave without saving?' });

test('each dialog asks before it loses what was filled in, and goes at once when nothing was', async ({
  desktop,
  launchApp,
}) => {
  const { page } = await listOf({ desktop, launchApp }, await oneCard());
  await openCard(page, 'Bank codes');
  for (const { name, open, fill, typed, kept } of CASES) {
    await test.step(name, async () => {
      const dialog = page.getByRole('dialog', { name });
      await open(page);
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();

      await open(page);
      await fill(dialog);
      await page.keyboard.press('Escape');
      await expect(question(page)).toBeVisible();
      await expect(question(page).getByRole('button', { name: 'Keep editing' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(question(page)).toBeHidden();
      await expect(typed(dialog)).toHaveValue(kept);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(question(page)).toBeVisible();
      await question(page).getByRole('button', { name: 'Discard' }).click();
      await expect(dialog).toBeHidden();
    });
  }
});

test('a word about the last change never covers the buttons of a dialog, and comes back after it', async ({
  desktop,
  launchApp,
}) => {
  const { page } = await listOf({ desktop, launchApp }, await oneCard());
  await openCard(page, 'Bank codes');
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await expect(page.getByText('Bank codes archived')).toBeVisible();
  await expect(page.getByRole('menu')).toBeHidden();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'Add card' })).toBeVisible();
  await expect(page.getByText('Bank codes archived')).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Bank codes archived')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('region', { name: /^Archived on/ })).toHaveCount(0);
});

test('a click on the tray while a form is half filled in asks first', async ({ desktop, launchApp, tray }) => {
  const cards = [...(await oneCard()), await pantasCard(2, '2026-12-02', { label: 'Shopping' })];
  const { page } = await listOf({ desktop, launchApp }, cards);
  await openCard(page, 'Shopping');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Record renewal' });
  await byLabel('Reference')(dialog).fill('LS-1');
  await tray.choose(/Bank codes/);
  await expect(question(page)).toBeVisible();
  await expect(dialog).toContainText('Shopping');
  await question(page).getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bank codes' })).toBeVisible();
});
