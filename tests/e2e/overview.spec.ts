import type { Page } from 'playwright/test';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';

/** The first page: what needs me with its one action, the months, the counts, the costs, the reasons. */

const NOW = '2026-11-22T10:00:00+08:00';

const overview = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
};

test('each card that needs you has its one action, and it leads there', async ({ launchApp }) => {
  const page = await (await launchApp({ now: NOW, args: ['--demo'] })).window();
  await expect(page.getByRole('heading', { name: '5 of 12 cards need you' })).toBeVisible();
  const rows = page.getByRole('list', { name: 'What needs you, most urgent first' }).getByRole('listitem');
  await expect(rows).toHaveCount(5);
  await expect(rows.getByRole('button')).toHaveText(['Renew', 'Renew', 'Fill wallet', 'Move accounts', 'Confirm']);
  await expect(page.getByRole('list', { name: 'Cards by state' }).getByRole('listitem')).toHaveText([
    'Receive only 1',
    'Due soon 2',
    'Hard stop 1',
    'To confirm 1',
    'Active 7',
  ]);

  await test.step('a count leads to its cards; the list itself is as it was left', async () => {
    await page.getByRole('button', { name: 'Due soon 2' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Cards' })).toBeVisible();
    const cards = page.locator('tr[data-card-id]');
    await expect(cards).toHaveText([/Maybank codes/, /Chase codes/]);
    await expect(page.getByRole('button', { name: 'State: Due soon' })).toBeVisible();
    await page.keyboard.press('Control+2');
    await expect(cards).toHaveCount(12);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(cards).toHaveCount(2);
    await overview(page);
  });

  await page.getByRole('button', { name: "Renew: Dad's old line" }).click();
  await expect(page.getByRole('dialog', { name: /Record renewal/ })).toContainText("Dad's old line");
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Fill wallet: Chase codes' }).click();
  await expect(page.getByRole('dialog', { name: /Record renewal/ })).toContainText('Chase codes');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Confirm: Berlin landlord' }).click();
  await expect(page.getByRole('dialog')).toContainText('Berlin landlord');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Move accounts: KL trip line' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'KL trip line' })).toBeVisible();
});

test('what is not well with a card stands on its page, worst first', async ({ launchApp }) => {
  const page = await (await launchApp({ now: NOW, args: ['--demo'] })).window();
  await page.getByRole('link', { name: 'Maybank codes', exact: true }).click();
  const issues = page.getByRole('region', { name: 'Health' }).getByRole('listitem');
  await expect(issues).toHaveText(['Balance too low', 'One payment without proof']);
  await overview(page);
  await page
    .getByRole('region', { name: /The next/ })
    .getByRole('link', { name: /^HK broker/ })
    .click();
  await expect(page.getByRole('region', { name: 'Health' })).toContainText('All in order');
});

test('the months go nearer and farther; a table says the same dates', async ({ launchApp }) => {
  const page = await (await launchApp({ now: NOW, args: ['--demo'] })).window();
  const months = page.getByRole('region', { name: 'The next 12 months' });
  await expect(months.getByRole('link')).toHaveCount(12);
  // One rule for all: the carrier, at every card.
  await expect(months.getByRole('link', { name: /^(Maybank codes|KL trip line|Dad's old line)/ })).toHaveText([
    "Dad's old lineHotlink",
    'Maybank codesHotlink',
    'KL trip lineHotlink',
  ]);
  await expect(months.getByRole('row', { name: /^Maybank codes/ })).toHaveText(
    /Maybank codes.*1 Dec 2026.*31 Dec 2026.*1 Jan 2027/,
  );
  await months.getByText('24 mo.').click();
  await expect(page.getByRole('region', { name: 'The next 24 months' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const near = page.getByRole('region', { name: 'The next 3 months' });
  await expect(near.getByText('Feb', { exact: true })).toBeVisible();
  await near.getByRole('link').first().hover();
  await expect(near.getByText('Lost on 28 Nov 2026')).toBeVisible();
});

test('twelve cards at first, the others on request; costs by currency', async ({ desktop, launchApp }) => {
  const days = Array.from({ length: 15 }, (_none, index) => `2027-06-${String(index + 1).padStart(2, '0')}`);
  await writeData(desktop.dataDir, await Promise.all(days.map((day, index) => pantasCard(index + 1, day))));
  const page = await (await launchApp({ now: NOW })).window();
  await expect(page.getByRole('heading', { name: 'All 15 cards are fine' })).toBeVisible();
  const months = page.getByRole('region', { name: 'The next 12 months' });
  await expect(months.getByRole('link')).toHaveCount(12);
  await months.getByRole('button', { name: 'Show 3 more cards' }).click();
  await expect(months.getByRole('link')).toHaveCount(15);
  await expect(page.getByRole('row', { name: /^MYR/ })).toContainText('0.00');
  await expect(page.getByRole('row', { name: /^MYR/ })).toContainText(/~\d/);
});
