import type { Card } from '#core/model/card.ts';
import { idNo } from '../builders.ts';
import { blockCardFile, bulkBar, cardOf, listOf, openList, rowOf, selectCards } from './cards-stories.ts';
import { pantasCard, readCard } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { goTo } from './stories.ts';

/** Several cards at once, on the real app: what is done for all is done for each by its own rule, and told by card. */

const fourCards = async (): Promise<readonly Card[]> => [
  await pantasCard(1, '2026-12-01', { label: 'Bank codes' }),
  await pantasCard(2, '2026-12-20', { label: 'Shopping' }),
  await cardOf(['tune-talk', 'prepaid'], 3, '2027-03-01', { label: 'Spare' }),
  await cardOf(['giffgaff', 'payg'], 4, '2027-02-27', { label: 'London', number: '+447700900761' }),
];

test('one renewal for several: each card has its own new date, those that cannot have it are named', async ({
  desktop,
  launchApp,
}) => {
  const { page } = await listOf({ desktop, launchApp }, await fourCards());
  await selectCards(page, ['Bank codes', 'Shopping', 'Spare', 'London']);
  await bulkBar(page).getByRole('button', { name: 'Record one renewal for 4' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record renewal' });
  await expect(dialog.getByText('London: counts in another currency, so it is not recorded there.')).toBeVisible();
  await expect(dialog).toContainText('3 cards');

  await dialog
    .locator('label')
    .filter({ hasText: /^Pass$/ })
    .click();
  await dialog.getByRole('radio', { name: /Active Period Pass/ }).check({ force: true });
  await expect(dialog.getByText(/^Spare: .*not recorded there/)).toBeVisible();
  const dates = dialog.getByRole('region', { name: 'New dates' });
  await expect(dates).toContainText('Bank codes');
  await expect(dates.getByRole('listitem').filter({ hasText: 'Shopping' })).toContainText('22 Nov 2027');
  await expect(dates).not.toContainText('Spare');
  await dialog.getByRole('button', { name: 'Record for 2 cards' }).click();
  await expect(dialog).toBeHidden();

  await expect(rowOf(page, 'Bank codes')).toContainText('22 Nov 2027');
  await expect(rowOf(page, 'Shopping')).toContainText('22 Nov 2027');
  await expect(rowOf(page, 'Spare')).toContainText('1 Mar 2027');
  expect((await readCard(desktop.dataDir, idNo(1))).actions).toHaveLength(1);
  expect((await readCard(desktop.dataDir, idNo(3))).actions).toHaveLength(0);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'Bank codes')).toContainText('1 Dec 2026');
  await expect(rowOf(page, 'Shopping')).toContainText('20 Dec 2026');
});

test('a card whose file cannot be written is named; trying again is for that one only', async ({
  desktop,
  launchApp,
}) => {
  const { page } = await listOf({ desktop, launchApp }, await fourCards());
  await blockCardFile(desktop.dataDir, idNo(2));
  await selectCards(page, ['Bank codes', 'Shopping']);
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Record renewal' });
  await dialog
    .locator('label')
    .filter({ hasText: /^Top-up$/ })
    .click();
  await dialog.getByLabel('Amount paid').fill('100');
  await expect(dialog.getByRole('region', { name: 'New dates' })).toContainText('2027');
  await dialog.getByRole('button', { name: 'Record for 2 cards' }).click();
  await expect(dialog.getByRole('alert').filter({ hasText: 'Only some of the cards were saved' })).toContainText(
    'Shopping',
  );
  await expect(dialog.getByRole('button', { name: 'Record renewal' })).toBeVisible();
  expect((await readCard(desktop.dataDir, idNo(1))).actions).toHaveLength(1);
  await dialog.getByRole('button', { name: 'Record renewal' }).click();
  await expect(dialog.getByRole('alert').filter({ hasText: 'It could not be saved' })).toBeVisible();
  expect((await readCard(desktop.dataDir, idNo(1))).actions).toHaveLength(1);
});

test('a tag for several; archived ones are quiet everywhere; and back', async ({ desktop, launchApp }) => {
  const { page } = await listOf({ desktop, launchApp }, await fourCards());
  await selectCards(page, ['Bank codes', 'Shopping']);
  await bulkBar(page).getByRole('button', { name: 'Tag' }).click();
  await page.getByLabel('New or known tag').fill(' family ,, far  away, ');
  await page.getByRole('button', { name: 'Add to 2 cards' }).click();
  await expect(page.getByText('Tags of 2 cards changed')).toBeVisible();
  await expect(rowOf(page, 'Shopping').getByText('family, far away', { exact: true })).toBeVisible();
  expect((await readCard(desktop.dataDir, idNo(2))).details.tags).toEqual(['family', 'far away']);
  await page.getByRole('searchbox', { name: 'Search cards' }).fill('family');
  await expect(page.locator('tr[data-card-id]')).toHaveCount(2);

  await selectCards(page, ['Bank codes', 'Shopping']);
  await bulkBar(page).getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('2 cards archived')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search cards' }).fill('');
  await expect(page.locator('tr[data-card-id]')).toHaveCount(2);
  await expect(page.getByText('All 2')).toBeVisible();
  await page.getByText('Archived 2').click();
  await expect(rowOf(page, 'Bank codes')).toContainText('Archived');
  await expect(rowOf(page, 'Bank codes')).not.toContainText('Due soon');

  await rowOf(page, 'Bank codes').getByText('Bank codes').click();
  await expect(page.getByRole('region', { name: /^Archived on 22 Nov 2026/ })).toBeVisible();
  await expect(page.getByText('Due soon')).toHaveCount(0);
  await goTo(page, 'Overview');
  await expect(page.getByText('Bank codes')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('bank');
  await expect(page.getByRole('option', { name: /Bank codes/ })).toContainText('Archived');
  await page.keyboard.press('Escape');

  await openList(page);
  await selectCards(page, ['Bank codes', 'Shopping']);
  await bulkBar(page).getByRole('button', { name: 'Take out of archive' }).click();
  await page.getByText(/^All/).click();
  await expect(rowOf(page, 'Bank codes')).toContainText('Due soon');
});

test('dates seen for several, each typed or taken as computed, and reminders put off for all', async ({
  desktop,
  launchApp,
}) => {
  const { page } = await listOf({ desktop, launchApp }, await fourCards());
  await selectCards(page, ['Bank codes', 'Shopping', 'London']);
  await bulkBar(page).getByRole('button', { name: 'I saw the date' }).click();
  const dialog = page.getByRole('dialog', { name: 'I saw the date' });
  await expect(dialog.getByText('Type at least one date')).toBeVisible();
  await dialog.getByRole('textbox', { name: /^Bank codes, active until/ }).fill('2026-12-05');
  await expect(dialog.getByText('4 days later than computed')).toBeVisible();
  await dialog.getByRole('button', { name: /^Shopping: it shows the computed/ }).click();
  await expect(dialog.getByText('Agrees with the computed date')).toBeVisible();
  await dialog.getByRole('button', { name: 'Record 2 dates' }).click();
  await expect(dialog).toBeHidden();
  await expect(rowOf(page, 'Bank codes')).toContainText('5 Dec 2026');
  expect((await readCard(desktop.dataDir, idNo(2))).confirmations).toHaveLength(2);
  expect((await readCard(desktop.dataDir, idNo(4))).confirmations).toHaveLength(1);

  await selectCards(page, ['Bank codes', 'Shopping']);
  await bulkBar(page).getByRole('button', { name: 'Snooze' }).click();
  await page.getByRole('menuitem', { name: 'For 3 days' }).click();
  await expect(page.getByText('2 cards snoozed')).toBeVisible();
  const putOff = async (card: number): Promise<number> =>
    (await readCard(desktop.dataDir, idNo(card))).reminders.log.filter(
      ({ event, removedAt }) => event === 'snoozed' && removedAt === null,
    ).length;
  expect([await putOff(1), await putOff(2)]).toEqual([1, 1]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone')).toBeVisible();
  expect([await putOff(1), await putOff(2)]).toEqual([0, 0]);

  await selectCards(page, ['Bank codes', 'Shopping']);
  await bulkBar(page).getByRole('button', { name: 'Snooze' }).click();
  await page.getByRole('menuitem', { name: 'For 3 days' }).click();
  await rowOf(page, 'Bank codes').getByText('Bank codes').click();
  await expect(page.getByText(/Reminders put off until 25 Nov/)).toBeVisible();
});
