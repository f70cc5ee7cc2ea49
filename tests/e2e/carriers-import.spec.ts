import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { carriersList, openFileAs } from './carriers-stories.ts';
import { expect, test } from './desktop/fixture.ts';
import { addFirstHotlinkCard, openCard } from './stories.ts';

/** Carrier files from others: a sound one joins the catalogue, a bad one is refused with place and reason. */

const NOW = '2026-11-22T10:00:00+08:00';
const SHIPPED = new URL('../../resources/catalogue/giffgaff.json', import.meta.url);

/** A shipped carrier as somebody would share it, under a name of its own. */
const shared = async (change: (text: string) => string = (text) => text): Promise<string> => {
  const text = await readFile(SHIPPED, 'utf8');
  return change(text.replace('"id": "giffgaff"', '"id": "shared-carrier"'));
};

interface Refusal {
  readonly what: string;
  readonly text: () => Promise<string>;
  /** Words of the place, and of the reason. */
  readonly place: RegExp;
  readonly reason: string;
}

const edited = (change: (carrier: ReturnType<typeof JSON.parse>) => void) => async (): Promise<string> => {
  const carrier = JSON.parse(await shared());
  change(carrier);
  return JSON.stringify(carrier);
};

const REFUSALS: readonly Refusal[] = [
  {
    what: 'a missing source',
    text: edited((carrier) => {
      carrier.plans[0].products[0].sources = [];
    }),
    place: /plan 1, product 1, source/,
    reason: 'a figure without evidence is not taken',
  },
  {
    what: 'overlapping versions',
    text: edited((carrier) => {
      const [rule] = carrier.plans[0].rules;
      carrier.plans[0].rules = [
        { ...rule, validTo: '2026-06-30' },
        { ...rule, id: 'second', validFrom: '2026-06-30' },
      ];
    }),
    place: /plan 1, rule version 2, valid from/,
    reason: 'Two versions of the rule hold on the same day',
  },
  {
    what: 'a negative length',
    text: edited((carrier) => {
      carrier.plans[0].rules[0].clocks[0].initial.lengths[1].count = -180;
    }),
    place: /plan 1, rule version 1, countdown 1, beginning, length 2/,
    reason: 'cannot be below zero',
  },
  {
    what: 'an unknown kind',
    text: edited((carrier) => {
      carrier.channels[0].kind = 'teleport';
    }),
    place: /channel 1, kind/,
    reason: 'This kind is not known',
  },
  {
    what: 'a script in a name',
    text: edited((carrier) => {
      carrier.names.en = '<script>alert(1)</script>';
    }),
    place: /name, en/,
    reason: 'only plain text is taken',
  },
  { what: 'no JSON', text: async () => 'PK\u0003\u0004', place: /The whole file/, reason: 'not written in JSON' },
];

const LARGE_BYTES = 50 * 1024 * 1024;

const stillWorks = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-carrier]')).toHaveCount(38);
  await openCard(page, 'Hotlink Pantas 4419');
};

test('files that are wrong are refused with place and reason, and everything else goes on', async ({
  launchApp,
  desktop,
}) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await addFirstHotlinkCard(page, { number: '17-238 4419', plan: 'Hotlink Pantas', expiry: '2026-12-01' });
  await carriersList(page);
  const file = join(desktop.folder, 'shared-carrier.json');
  await openFileAs(app.electron, file);
  for (const { what, text, place, reason } of REFUSALS) {
    await test.step(what, async () => {
      await writeFile(file, await text());
      await page.getByRole('button', { name: 'Import a file' }).click();
      const told = page.getByRole('list', { name: 'What is wrong with shared-carrier.json' });
      await expect(
        told.getByRole('listitem').filter({ hasText: reason }).filter({ hasText: place }).first(),
      ).toBeVisible();
    });
  }
  await test.step('50 MB', async () => {
    await writeFile(file, 'x'.repeat(LARGE_BYTES));
    await page.getByRole('button', { name: 'Import a file' }).click();
    await expect(page.getByText('The file is too large for a carrier')).toBeVisible();
  });
  await stillWorks(page);
});

test('a sound file joins the catalogue', async ({ launchApp, desktop }) => {
  const app = await launchApp({ now: NOW });
  const page = await app.window();
  await addFirstHotlinkCard(page, { number: '17-238 4419', plan: 'Hotlink Pantas', expiry: '2026-12-01' });
  await carriersList(page);
  const file = join(desktop.folder, 'shared-carrier.json');
  await writeFile(file, await shared());
  await openFileAs(app.electron, file);
  await page.getByRole('button', { name: 'Import a file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'giffgaff' })).toBeVisible();
  await expect(page.getByText('giffgaff was imported.')).toBeVisible();
  await page.getByRole('button', { name: 'Carriers', exact: true }).click();
  await page.getByText('Made by you').first().click();
  await expect(page.locator('[data-carrier="shared-carrier"]')).toBeVisible();
});

test('a bad file in the data folder is told of, and the others are there', async ({ launchApp }) => {
  const first = await launchApp({ now: NOW });
  await addFirstHotlinkCard(await first.window(), {
    number: '17-238 4419',
    plan: 'Hotlink Pantas',
    expiry: '2026-12-01',
  });
  await first.quit();
  await writeFile(join(first.dataDir, 'carriers', 'shared-carrier.json'), await shared((text) => text.slice(0, -40)));
  const again = await launchApp({ now: NOW });
  const page = await again.window();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await carriersList(page);
  const refused = page.getByRole('region', { name: '1 carrier file is left out' });
  await refused.getByRole('button', { name: 'Show why' }).click();
  await expect(refused.getByRole('list', { name: 'What is wrong with shared-carrier.json' })).toContainText(
    'not written in JSON',
  );
  await stillWorks(page);
});
