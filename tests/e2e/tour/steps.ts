import type { Locator, Page } from 'playwright/test';
import type { Language } from '#core/model/values.ts';
import { expect } from '../desktop/fixture.ts';
import type { RunningApp } from '../desktop/running-app.ts';
import type { TourWords } from './words.ts';

/** How the tour moves: by keys and by names, and waiting for what comes. */

export interface Walk {
  readonly app: RunningApp;
  readonly page: Page;
  readonly language: Language;
  readonly words: TourWords;
}

/** One screen, dialog or menu. */
export interface Stop {
  readonly name: string;
  readonly open: (walk: Walk) => Promise<void>;
}

/** Turns to a page of the navigation by its key. */
export const turnTo = async ({ page }: Walk, number: number): Promise<void> => {
  await page.keyboard.press(`Control+${number}`);
  const link = page
    .getByRole('navigation')
    .getByRole('link')
    .nth(number - 1);
  await expect(link).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

/** The dialog that an act opens. */
export const dialogBy = async (page: Page, act: () => Promise<unknown>): Promise<Locator> => {
  await act();
  // A dialog comes with its code; its own controls are there once something in it has the focus.
  const dialog = page.getByRole('dialog').filter({ has: page.locator(':focus') });
  await expect(dialog).toBeVisible();
  return dialog;
};

/** The menu that a button opens. */
export const menuBy = async (page: Page, button: Locator): Promise<Locator> => {
  await button.click();
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  return menu;
};

const FLOATING = '[role=dialog], [role=menu], [role=listbox]';

/** Closes whatever floats, so that the next stop begins on a page. */
export const closeAll = async ({ page }: Walk): Promise<void> => {
  for (let tries = 0; tries < 4; tries++) {
    const floating = page.locator(FLOATING).filter({ visible: true });
    const count = await floating.count();
    if (count === 0) return;
    await page.keyboard.press('Escape');
    // Something was filled in: the question's first button lets it go.
    const question = page.getByRole('alertdialog');
    if ((await question.count()) > 0) await question.getByRole('button').first().click();
    await expect(floating)
      .not.toHaveCount(count, { timeout: 1_500 })
      .catch(() => undefined);
  }
};

/** Runs a command, or opens a card, by the palette. */
export const byPalette = async (walk: Walk, typed: string, option: string | RegExp = typed): Promise<void> => {
  const { page } = walk;
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.getByRole('combobox').fill(typed);
  await palette.getByRole('option', { name: option }).first().click();
  await expect(palette).toBeHidden();
};

/** Opens a card's page by its label. */
export const openCardOf = async (walk: Walk, label: string): Promise<void> => {
  await byPalette(walk, label, new RegExp(label));
  await expect(walk.page.getByRole('heading', { level: 1, name: label })).toBeVisible();
};

/** The list of carriers. */
export const openCarriers = async (walk: Walk): Promise<void> => {
  await byPalette(walk, walk.words.palette.command.carriers);
  await expect(walk.page.getByRole('heading', { level: 1, name: walk.words.carriers.title })).toBeVisible();
  // The page may have been open already, with something typed.
  await walk.page.getByRole('textbox', { name: walk.words.carriers.search }).fill('');
};

/** The rule page of one carrier. */
export const openCarrier = async (walk: Walk, carrierId: string): Promise<void> => {
  await openCarriers(walk);
  await walk.page.locator(`[data-carrier="${carrierId}"]`).click();
  await expect(walk.page.getByRole('navigation', { name: walk.words.carriers.crumb })).toBeVisible();
};

/** The guide for one card. */
export const openGuide = async (walk: Walk, label: string): Promise<void> => {
  const { page, words } = walk;
  await turnTo(walk, 4);
  const chooser = page.getByRole('combobox', { name: words.guide.forCard });
  await chooser.fill(label);
  await page
    .getByRole('option', { name: new RegExp(label) })
    .first()
    .click();
  await expect(chooser).toHaveValue(new RegExp(label));
};
