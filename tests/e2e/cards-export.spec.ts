import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idNo } from '../builders.ts';
import { answerSave, bulkBar, openList, selectCards, TODAY } from './cards-stories.ts';
import { pantasCard, writeData } from './desktop/card-files.ts';
import { expect, test } from './desktop/fixture.ts';

/** Cards written to a file of the person's choice, on the real app; only the system's own dialog is answered for them. */

test('selected cards become a table that no spreadsheet runs, and all cards become whole documents without secrets', async ({
  desktop,
  launchApp,
}) => {
  const sealed = await pantasCard(3, '2027-02-01', { label: 'Sealed', archivedAt: '2026-11-01T00:00:00.000Z' });
  const withSecret = {
    ...sealed,
    details: { ...sealed.details, sim: { ...sealed.details.sim, sealed: 'c2VjcmV0UElO' } },
  };
  await writeData(desktop.dataDir, [
    await pantasCard(1, '2026-12-01', { label: '=HYPERLINK("http://evil.example")' }),
    await pantasCard(2, '2026-12-20', { label: '银行' }),
    withSecret,
  ]);
  const out = join(desktop.folder, 'out');
  await mkdir(out);
  const app = await launchApp({ now: TODAY });
  const page = await app.window();
  await openList(page);
  await selectCards(page, ['银行']);
  await page.getByRole('checkbox', { name: /^Select =HYPERLINK/ }).click();
  await bulkBar(page).getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export cards' });
  await expect(dialog.getByRole('radio', { name: '2 chosen' })).toBeChecked();
  await expect(dialog).toContainText('Numbers stand in it in full');

  await answerSave(app, null);
  await dialog.getByRole('button', { name: 'Choose where…' }).click();
  await expect(dialog.getByRole('button', { name: 'Choose where…' })).toBeEnabled();
  expect(await readdir(out)).toEqual([]);

  await answerSave(app, join(out, 'cards.csv'));
  await dialog.getByRole('button', { name: 'Choose where…' }).click();
  await expect(dialog).toContainText('2 cards are in cards.csv.');
  const table = await readFile(join(out, 'cards.csv'), 'utf8');
  const [head, first, second, end] = table.split('\r\n');
  expect(head).toMatch(/^\ufeffCard,Number,Carrier,Plan,State,Active until,/);
  expect(first).toMatch(
    /^"'=HYPERLINK\(""http:\/\/evil\.example""\)",'\+60172384401,Hotlink,.*,Due soon,2026-12-01,seen,/,
  );
  expect(second).toMatch(/^银行,/);
  expect(end).toBe('');
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await page.getByRole('button', { name: 'Export…' }).first().click();
  await dialog.getByText('All 3, archived ones too').click();
  await dialog.getByText('Everything (JSON)').click();
  await answerSave(app, join(out, 'cards.json'));
  await dialog.getByRole('button', { name: 'Choose where…' }).click();
  await expect(dialog).toContainText('3 cards are in cards.json.');
  const text = await readFile(join(out, 'cards.json'), 'utf8');
  const read = JSON.parse(text);
  expect(read.cards.map(({ id }: { id: string }) => id).sort()).toEqual([idNo(1), idNo(2), idNo(3)]);
  expect(text).not.toContain('c2VjcmV0UElO');
  expect((await readdir(out)).sort()).toEqual(['cards.csv', 'cards.json']);
});

test('a place inside the data folder and one that cannot be written are told, and masking is spoken of', async ({
  desktop,
  launchApp,
}) => {
  await writeData(desktop.dataDir, [await pantasCard(1, '2026-12-01')], { masking: true });
  const app = await launchApp({ now: TODAY });
  const page = await app.window();
  await openList(page);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export cards' });
  await expect(dialog).toContainText('Masking hides numbers on this screen only');
  await answerSave(app, join(desktop.dataDir, 'cards', 'mine.csv'));
  await dialog.getByRole('button', { name: 'Choose where…' }).click();
  await expect(dialog.getByRole('alert')).toContainText('This place belongs to Keepline');
  await answerSave(app, join(desktop.folder, 'nowhere', 'mine.csv'));
  await dialog.getByRole('button', { name: 'Choose where…' }).click();
  await expect(dialog.getByRole('alert')).toContainText('mine.csv could not be written');
  expect(await readdir(join(desktop.dataDir, 'cards'))).toEqual([`${idNo(1)}.json`]);
});
