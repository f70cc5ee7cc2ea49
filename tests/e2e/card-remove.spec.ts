import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idNo } from '../builders.ts';
import { openList, rowOf, TODAY } from './cards-stories.ts';
import { pantasCard, readCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';
import { dropFiles, goTo, openCard } from './stories.ts';

/** A card that was added by mistake goes, is asked about first, and comes back whole: at once, and days later. */

test('removing asks and says what goes with it; undo and, after a restart, the settings bring it back', async ({
  desktop,
  launchApp,
}) => {
  await writeData(desktop.dataDir, [
    await pantasCard(1, '2026-12-01', { label: 'Bank codes' }),
    await pantasCard(2, '2026-12-20', { label: 'Mistake' }),
  ]);
  const mail = join(desktop.folder, 'top-up.eml');
  await writeFile(
    mail,
    'From: Hotlink <no-reply@hotlink.example>\r\nSubject: RM30 received\r\nDate: Sun, 22 Nov 2026 09:30:00 +0800\r\n\r\nYour number lives on.\r\n<script>steal()</script>',
  );
  const first = await launchApp({ now: TODAY });
  const page = await first.window();
  await openCard(page, 'Mistake');
  const dialog = page.getByRole('dialog', { name: 'Remove this card?' });
  const ask = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Remove card…' }).click();
    await expect(dialog).toBeVisible();
  };

  await test.step('a mail is kept as its receipt, and read in plain words', async () => {
    await page.getByRole('button', { name: 'Attach receipt' }).click();
    await dropFiles(page, '[role="dialog"] section[aria-label="Receipts"]', [mail]);
    await page.getByRole('dialog').getByRole('button', { name: 'Attach', exact: true }).click();
    await page.getByRole('button', { name: 'Open receipt top-up.eml' }).click();
    const shown = page.getByRole('region', { name: 'Text of top-up.eml' });
    await expect(shown.getByText('RM30 received')).toBeVisible();
    await expect(shown).toContainText('FromHotlink <no-reply@hotlink.example>');
    await expect(shown).toContainText('today 09:30');
    await expect(shown).toContainText('Your number lives on.\n<script>steal()</script>');
    await page.keyboard.press('Escape');
  });

  await test.step('what goes is said, and neither Esc nor the key that saves takes anything away', async () => {
    await ask();
    await expect(dialog.getByRole('listitem')).toHaveText([
      '1 entry of its history',
      '1 receipt',
      'Its reminders: nobody warns you of this number any more',
    ]);
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await ask();
    await dialog.getByRole('button', { name: 'Archive instead' }).click();
    await expect(page.getByText('Mistake archived')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('region', { name: /^Archived on/ })).toHaveCount(0);
  });

  const before = await readCard(desktop.dataDir, idNo(2));
  await test.step('undo brings it back as it was', async () => {
    await ask();
    await dialog.getByRole('button', { name: 'Remove card' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Cards' })).toBeVisible();
    await expect(rowOf(page, 'Mistake')).toHaveCount(0);
    await expect(rowOf(page, 'Bank codes')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(rowOf(page, 'Mistake')).toBeVisible();
    expect(await readCard(desktop.dataDir, idNo(2))).toEqual(before);
  });

  await openCard(page, 'Mistake');
  await ask();
  await dialog.getByRole('button', { name: 'Remove card' }).click();
  await expect(rowOf(page, 'Mistake')).toHaveCount(0);
  await first.quit();

  const again = await (await launchApp({ now: TODAY })).window();
  await openList(again);
  await expect(rowOf(again, 'Mistake')).toHaveCount(0);
  await goTo(again, 'Settings');
  await again.getByRole('button', { name: 'Bring back Mistake' }).click();
  await expect(again.getByText('Mistake is back')).toBeVisible();
  await expect(again.getByRole('list', { name: 'Removed cards' })).toHaveCount(0);
  await openCard(again, 'Mistake');
  await expect(again.getByRole('button', { name: 'Open receipt top-up.eml' })).toBeVisible();
  expect(await readCard(desktop.dataDir, idNo(2))).toEqual(before);
});
