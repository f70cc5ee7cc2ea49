import { expect } from '../desktop/fixture.ts';
import { button, sampleLabel, stop } from './sample-stops.ts';
import { dialogBy, menuBy, openCardOf, type Stop, type Walk } from './steps.ts';
import { named } from './words.ts';

/** Pages of single cards, and what is opened from them. */

const onCard = (name: string, english: string, act: (walk: Walk) => Promise<unknown> = async () => undefined): Stop =>
  stop(name, async (walk) => {
    await openCardOf(walk, sampleLabel(walk.language, english));
    await act(walk);
  });

const MAYBANK = 'Maybank codes';

export const CARD_STOPS: readonly Stop[] = [
  onCard('card', MAYBANK),
  onCard('card-receive-only', "Dad's old line"),
  onCard('card-hard-stop', 'KL trip line'),
  onCard('card-claimed', 'Berlin landlord'),
  onCard('card-menu', MAYBANK, ({ page, words }) => menuBy(page, button(page, words.card.more))),
  onCard('entry-menu', MAYBANK, ({ page, words }) => menuBy(page, button(page, named(words.card.history.entryMenu)))),
  onCard('edit-action', MAYBANK, async ({ page, words }) => {
    const menu = await menuBy(page, page.getByRole('button', { name: named(words.card.history.entryMenu) }).nth(1));
    await dialogBy(page, () => menu.getByRole('menuitem', { name: words.card.history.edit, exact: true }).click());
  }),
  onCard('edit-card', MAYBANK, async ({ page, words }) => {
    const menu = await menuBy(page, button(page, words.card.more));
    await dialogBy(page, () => menu.getByRole('menuitem', { name: words.card.menu.edit }).click());
  }),
  onCard('remove-card', MAYBANK, async ({ page, words }) => {
    const menu = await menuBy(page, button(page, words.card.more));
    await dialogBy(page, () => menu.getByRole('menuitem', { name: words.card.menu.remove }).click());
  }),
  onCard('account-new', MAYBANK, ({ page, words }) =>
    dialogBy(page, () => button(page, words.card.accounts.add).click()),
  ),
  onCard('account-change', MAYBANK, ({ page, words }) =>
    dialogBy(page, () => button(page, named(words.card.accounts.change, 'Grab')).click()),
  ),
  onCard('seen', MAYBANK, ({ page, words }) => dialogBy(page, () => button(page, words.card.sawDate).click())),
  onCard('attach', MAYBANK, ({ page, words }) => dialogBy(page, () => button(page, words.card.attach).click())),
  onCard('record', MAYBANK, ({ page }) => dialogBy(page, () => page.keyboard.press('r'))),
  onCard('record-more', MAYBANK, async ({ page, words }) => {
    const dialog = await dialogBy(page, () => page.keyboard.press('r'));
    await dialog.getByText(words.record.more).click();
    await expect(dialog.locator('details[open]')).toBeVisible();
  }),
  onCard('record-activity', MAYBANK, async ({ page, words }) => {
    const dialog = await dialogBy(page, () => page.keyboard.press('r'));
    await dialog.getByText(words.record.segment.activity, { exact: true }).click();
  }),
  onCard('record-calendar', MAYBANK, async ({ page, words }) => {
    const dialog = await dialogBy(page, () => page.keyboard.press('r'));
    await button(page, named(words.record.day.open)).click();
    await expect(page.getByRole('button', { name: words.record.day.nextMonth })).toBeVisible();
    await expect(dialog).toBeVisible();
  }),
  onCard('record-earlier', 'HK broker', async ({ page }) => {
    const dialog = await dialogBy(page, () => page.keyboard.press('r'));
    await dialog
      .getByRole('radio', { name: /HK\$50/ })
      .first()
      .check({ force: true });
    await expect(dialog.getByRole('checkbox').first()).toBeVisible();
  }),
  onCard('let-go', MAYBANK, async ({ page, words }) => {
    const menu = await menuBy(page, button(page, words.card.more));
    await dialogBy(page, () => menu.getByRole('menuitem', { name: words.card.menu.letGo }).click());
  }),
  onCard('archived', 'Penang spare', async ({ page, words }) => {
    const menu = await menuBy(page, button(page, words.card.more));
    await menu.getByRole('menuitem', { name: words.card.menu.archive }).click();
    await expect(page.getByRole('status').getByRole('button').first()).toBeVisible();
  }),
];
