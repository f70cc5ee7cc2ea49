import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright/test';
import type { Card } from '#core/model/card.ts';
import { carrierSchema } from '#core/model/carrier.ts';
import { aCard, aConfirmation, type CardFacts, idNo } from '../builders.ts';
import { writeData } from './desktop/card-files.ts';
import { type Desktop, expect } from './desktop/fixture.ts';
import type { LaunchOptions, RunningApp } from './desktop/running-app.ts';

/** What people do with the list of cards and with one card, as the stories tell it. */

/** 22 November 2026, ten in the morning in Kuala Lumpur and in Shanghai, where the person is. */
export const TODAY = '2026-11-22T10:00:00+08:00';

const catalogue = fileURLToPath(new URL('../../resources/catalogue/', import.meta.url));

/** A card of any plan of the catalogue whose owner saw its date in the app on 20 November 2026. */
export const cardOf = async (
  [carrierId, planId]: readonly [carrierId: string, planId: string],
  number: number,
  activeUntil: string,
  facts: CardFacts = {},
): Promise<Card> => {
  const carrier = carrierSchema.parse(JSON.parse(await readFile(join(catalogue, `${carrierId}.json`), 'utf8')));
  const rule = carrier.plans.find(({ id }) => id === planId)?.rules.at(-1);
  if (rule === undefined) throw new Error(`the catalogue has no ${carrierId}/${planId} any more`);
  return aCard({
    id: idNo(number),
    label: `Card ${number}`,
    number: `+6017238${4400 + number}`,
    carrierId,
    planId,
    rule,
    openedOn: '2026-01-01',
    confirmations: [aConfirmation({ id: idNo(1000 + number), on: '2026-11-20', activeUntil })],
    ...facts,
  });
};

export const PANTAS = ['hotlink', 'pantas'] as const;

/** The system's save dialog answers with this place; null is a person who closes it. */
export const answerSave = async (app: RunningApp, filePath: string | null): Promise<void> =>
  app.electron.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: path === null, filePath: path ?? '' });
  }, filePath);

/** The system's file dialog answers with these files. */
export const answerOpen = async (app: RunningApp, filePaths: readonly string[]): Promise<void> =>
  app.electron.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = async () => ({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);

/** No card file can be written over while a folder bears its name; holds for root as well. */
export const blockCardFile = async (dataDir: string, cardId: string): Promise<void> => {
  const file = join(dataDir, 'cards', `${cardId}.json`);
  await rm(file);
  await mkdir(join(file, 'inside'), { recursive: true });
};

export const rowOf = (page: Page, label: string): Locator =>
  page.locator('tr[data-card-id]').filter({ has: page.getByText(label, { exact: true }) });

/** Opens the list and waits for its rows. */
export const openList = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The first picture stands before the keys are listened to.
  await expect(async () => {
    await page.keyboard.press('Control+2');
    await expect(page.locator('tr[data-card-id]').first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
};

/** Starts the app with these cards and opens their list. */
export const listOf = async (
  {
    desktop,
    launchApp,
  }: { readonly desktop: Desktop; readonly launchApp: (options: LaunchOptions) => Promise<RunningApp> },
  cards: readonly Card[],
): Promise<{ readonly app: RunningApp; readonly page: Page }> => {
  await writeData(desktop.dataDir, cards);
  const app = await launchApp({ now: TODAY });
  const page = await app.window();
  await openList(page);
  return { app, page };
};

/** Ticks the boxes of cards in the list. */
export const selectCards = async (page: Page, labels: readonly string[]): Promise<void> => {
  for (const label of labels) await page.getByRole('checkbox', { name: `Select ${label}`, exact: true }).click();
  await expect(bulkBar(page)).toHaveAccessibleName(`${labels.length} selected`);
};

/** The bar of what can be done for the selected cards. */
export const bulkBar = (page: Page): Locator => page.getByRole('region', { name: /selected$/ });

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate(
    (element) => element === document.activeElement || element.contains(document.activeElement),
    undefined,
    { timeout: 5_000 },
  );

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
export const tabTo = async (page: Page, target: Locator, most = 60): Promise<void> => {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
};

/** Tab to it, then Enter. */
export const enter = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/** From now on any press of a mouse is remembered; `expectNoMouse` asks. */
export const watchMouse = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const kind of ['pointerdown', 'mousedown', 'wheel'])
      window.addEventListener(kind, () => document.documentElement.setAttribute('data-mouse-used', kind), true);
  });

/** The story was told with the keyboard alone. */
export const expectNoMouse = async (page: Page): Promise<void> =>
  expect(page.locator('html')).not.toHaveAttribute('data-mouse-used');
