import type { Page } from 'playwright/test';
import { idNo } from '../builders.ts';
import { openList, rowOf, TODAY } from './cards-stories.ts';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';

/** The list of cards: search as one types, order and filters that stay, keys all the way. */

const COUNT = 300;

const manyCards = async (dataDir: string): Promise<void> => {
  const cards = [];
  for (let number = 1; number <= COUNT; number += 1) {
    const day = String((number % 28) + 1).padStart(2, '0');
    cards.push(
      await pantasCard(number, `2027-0${1 + (number % 9)}-${day}`, {
        label: `Card ${String(number).padStart(3, '0')}`,
        number: `+60172${String(380000 + number)}`,
        tags: number % 100 === 0 ? ['round'] : [],
      }),
    );
  }
  await writeData(dataDir, cards);
};

const shownLabels = (page: Page): Promise<string[]> =>
  page.locator('tr[data-card-id] td:nth-child(3) div:first-child > span:first-child').allTextContents();

const focusedLabel = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.querySelector('td:nth-child(3) div > span')?.textContent ?? null);

test('what was sorted, filtered and chosen is there again after a restart', async ({ desktop, launchApp }) => {
  await manyCards(desktop.dataDir);
  const first = await launchApp({ now: TODAY });
  const page = await first.window();
  await openList(page);
  await page.getByRole('button', { name: 'Card', exact: true }).click();
  await page.getByRole('button', { name: 'Card', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Card', exact: true })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await page.getByRole('button', { name: 'Tag' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'round' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Evidence' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => shownLabels(page)).toEqual(['Card 300', 'Card 200', 'Card 100']);
  await expect(page.getByRole('columnheader', { name: 'Evidence' })).toHaveCount(0);
  await first.kill();

  const second = await launchApp({ now: TODAY });
  const again = await second.window();
  await openList(again);
  await expect.poll(() => shownLabels(again)).toEqual(['Card 300', 'Card 200', 'Card 100']);
  await expect(again.getByRole('columnheader', { name: 'Evidence' })).toHaveCount(0);
  await again.getByRole('searchbox', { name: 'Search cards' }).fill('nothing of that');
  await again.getByRole('button', { name: 'Show all cards' }).click();
  await expect(again.getByRole('grid', { name: 'Cards' })).toHaveAttribute('aria-rowcount', String(COUNT + 1));
});

test('keys lead through the list, select in it and open a card', async ({ desktop, launchApp }) => {
  await manyCards(desktop.dataDir);
  const app = await launchApp({ now: TODAY });
  const page = await app.window();
  await openList(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search cards' })).toBeFocused();
  await page.keyboard.type('0172 380 ');
  await expect(page.getByRole('status').filter({ hasText: `${COUNT} cards found` })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Card', exact: true }).press('Enter');
  await expect(rowOf(page, 'Card 001')).toBeVisible();
  await rowOf(page, 'Card 001').focus();

  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedLabel(page)).toBe('Card 002');
  await page.keyboard.press('End');
  await expect.poll(() => focusedLabel(page)).toBe('Card 300');
  await expect(page.locator(`[data-card-id="${idNo(300)}"]`)).toHaveAttribute('aria-rowindex', String(COUNT + 1));
  await page.keyboard.press('PageUp');
  await expect.poll(() => focusedLabel(page)).not.toBe('Card 300');
  await page.keyboard.press('Home');
  await expect.poll(() => focusedLabel(page)).toBe('Card 001');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('region', { name: '3 selected' })).toBeVisible();
  await expect(rowOf(page, 'Card 002')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('region', { name: `${COUNT} selected` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: /selected$/ })).toHaveCount(0);
  await expect.poll(() => focusedLabel(page)).toBe('Card 003');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Card 003' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('grid', { name: 'Cards' })).toBeVisible();
});

test('selected cards that the search hides are still counted, and said to be elsewhere', async ({
  desktop,
  launchApp,
}) => {
  await manyCards(desktop.dataDir);
  const app = await launchApp({ now: TODAY });
  const page = await app.window();
  await openList(page);
  await page.getByRole('searchbox', { name: 'Search cards' }).fill('round');
  await page.getByRole('checkbox', { name: 'Select all' }).click();
  await expect(page.getByRole('region', { name: '3 selected' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search cards' }).fill('card 200');
  await expect(page.getByRole('region', { name: '3 selected' })).toContainText('2 of them not in this list');
});
