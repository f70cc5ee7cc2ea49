import { expect, test } from './desktop/fixture.ts';
import { openCard } from './stories.ts';

/** A tourist-class line: no top-up is offered as cure, and the words say what to do instead. */

const TODAY = '2026-11-22T10:00:00+08:00';

test('a tourist line ends on its day whatever is paid, and the app says so everywhere', async ({
  launchApp,
  notifications,
  tray,
}) => {
  const first = await launchApp({ now: TODAY });
  const page = await first.window();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: /Add a card of another carrier/ }).click();
  const add = page.getByRole('dialog', { name: 'Add card' });
  await add
    .getByRole('combobox', { name: 'Carrier and plan' })
    .or(add.getByLabel('Carrier and plan'))
    .first()
    .fill('pantas');
  await page
    .getByRole('option', { name: /Pantas/ })
    .filter({ visible: true })
    .first()
    .click();
  await add.getByRole('textbox', { name: 'Number' }).fill('11-5620 3387');
  await add.getByText('Tourist', { exact: true }).click();
  await add.getByRole('textbox', { name: 'Registered on' }).fill('2026-09-10');
  await add.getByRole('textbox', { name: 'Activated on' }).fill('2026-09-12');
  await add.getByRole('textbox', { name: 'Name' }).fill('KL trip line');
  await add.getByRole('button', { name: 'Add card' }).click();
  await expect(add).toBeHidden();

  await openCard(page, 'KL trip line');
  await expect(page.getByRole('img', { name: /Active until 10 Dec 2026/ })).toBeVisible();
  await expect(page.getByText('No payment keeps this number past 10 Dec 2026')).toBeVisible();
  await expect(
    page.getByText(/Move the accounts that send their codes here|No account depends on it any more/),
  ).toBeVisible();

  await page.keyboard.press('r');
  const record = page.getByRole('dialog', { name: 'Record renewal' });
  await record.getByLabel('Amount paid').fill('30');
  await expect(record.getByText('Paying does not help this number')).toBeVisible();
  await page.keyboard.press('Escape');
  await first.kill();

  const before = (await notifications.all()).length;
  const second = await launchApp({ now: '2026-12-03T09:00:00+08:00', args: ['--hidden'] });
  await expect.poll(async () => (await notifications.all()).length).toBeGreaterThan(before);
  const toast = (await notifications.all()).at(-1);
  const told = `${toast?.title} ${toast?.body}`;
  expect(told).toContain('KL trip line');
  expect(told).toMatch(/[Mm]ove/);
  expect(told).not.toMatch(/RM ?\d|[Tt]op up .* (to|and) keep|[Rr]enew/);
  const item = await tray.until(({ tooltip }) => /1 card/.test(tooltip ?? ''));
  expect(item.menu.map(({ label }) => label).join('\n')).toContain('KL trip line');
  await second.kill();
});
