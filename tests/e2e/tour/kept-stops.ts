import { expect } from '../desktop/fixture.ts';
import { KEPT } from './kept-folder.ts';
import { stop } from './sample-stops.ts';
import {
  dialogBy,
  menuBy,
  openCardOf,
  openCarrier,
  openCarriers,
  openGuide,
  type Stop,
  turnTo,
  type Walk,
} from './steps.ts';
import { named } from './words.ts';

/** What a folder of many years shows: damage, refused files, newer rules, own numbers, own carriers. */

const onCard = (name: string, label: string, act: (walk: Walk) => Promise<unknown> = async () => undefined): Stop =>
  stop(name, async (walk) => {
    await openCardOf(walk, label);
    await act(walk);
  });

export const KEPT_STOPS: readonly Stop[] = [
  stop('set-aside', async (walk) => {
    await turnTo(walk, 1);
    await expect(walk.page.locator('[data-notice=set-aside]')).toBeVisible();
  }),
  stop('set-aside-hidden', async ({ page }) => {
    await page.locator('[data-notice=set-aside]').getByRole('button').last().click();
    await expect(page.locator('[data-notice=set-aside]')).toBeHidden();
  }),
  onCard('card-newer-rule', KEPT.newer, ({ page, words }) =>
    expect(page.getByRole('button', { name: words.carriers.update.accept })).toBeVisible(),
  ),
  onCard('card-difference', KEPT.difference, ({ page, words }) =>
    expect(page.getByRole('button', { name: named(words.carriers.numbers.use) })).toBeVisible(),
  ),
  onCard('card-own-number', KEPT.own),
  onCard('receipt-mail', KEPT.own, async ({ page, words }) => {
    const dialog = await dialogBy(page, () =>
      page.getByRole('button', { name: named(words.card.history.openReceipt, 'top-up.eml') }).click(),
    );
    await expect(dialog.getByText('Hotlink 充值')).toBeVisible();
  }),
  stop('settings-removed', async (walk) => {
    await turnTo(walk, 6);
    const removed = walk.page.getByRole('list', { name: walk.words.settings.removed });
    await removed.scrollIntoViewIfNeeded();
    await expect(removed).toContainText(KEPT.removed);
  }),
  onCard('own-numbers', KEPT.own, ({ page, words }) =>
    dialogBy(page, () => page.getByRole('button', { name: words.carriers.numbers.change }).click()),
  ),
  onCard('own-numbers-finer', KEPT.own, async ({ page, words }) => {
    const open = (): Promise<void> => page.getByRole('button', { name: words.carriers.numbers.change }).click();
    const form = await dialogBy(page, open);
    await form.getByText(words.carriers.numbers.group.finer).click();
  }),
  onCard('card-little-known', KEPT.little),
  onCard('card-undated', KEPT.undated),
  onCard('card-lost', KEPT.lost),
  stop('guide-little-known', (walk) => openGuide(walk, KEPT.little)),
  stop('guide-lost', (walk) => openGuide(walk, KEPT.lost)),
  stop('guide-own-carrier', (walk) => openGuide(walk, KEPT.made)),
  stop('carriers-refused', async (walk) => {
    await openCarriers(walk);
    await walk.page.getByRole('button', { name: walk.words.carriers.refused.show }).click();
  }),
  stop('carrier-own', (walk) => openCarrier(walk, 'kampung-mobile')),
  stop('carrier-own-menu', async (walk) => {
    await openCarrier(walk, 'kampung-mobile');
    await menuBy(walk.page, walk.page.getByRole('button', { name: walk.words.card.more }));
  }),
  stop('own-carrier-edit', async (walk) => {
    const { page, words } = walk;
    await openCarrier(walk, 'kampung-mobile');
    await dialogBy(page, () => page.getByRole('button', { name: words.carriers.edit, exact: true }).click());
  }),
];

export const EMPTY_STOPS: readonly Stop[] = [
  stop('first-start', (walk) => turnTo(walk, 1)),
  stop('first-start-languages', async (walk) => {
    await turnTo(walk, 1);
    await menuBy(walk.page, walk.page.getByRole('button', { name: new RegExp(walk.words.start.language) }));
  }),
  stop('cards-empty', (walk) => turnTo(walk, 2)),
  stop('receipts-empty', (walk) => turnTo(walk, 3)),
  stop('guide-empty', (walk) => turnTo(walk, 4)),
  stop('reminders-empty', (walk) => turnTo(walk, 5)),
];
