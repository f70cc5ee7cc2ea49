import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Card, cardSchema } from '#core/model/card.ts';
import { carrierSchema } from '#core/model/carrier.ts';
import { type Journal, journalSchema } from '#core/model/journal.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/model/settings.ts';
import { aCard, aConfirmation, type CardFacts, idNo } from '../../builders.ts';

/** Data folders as the app itself would have left them. */

const catalogue = fileURLToPath(new URL('../../../resources/catalogue/', import.meta.url));

/** A Hotlink Pantas card of Malaysia whose owner saw its date in the app on 20 November 2026. */
export const pantasCard = async (number: number, activeUntil: string, facts: CardFacts = {}): Promise<Card> => {
  const carrier = carrierSchema.parse(JSON.parse(await readFile(join(catalogue, 'hotlink.json'), 'utf8')));
  const rule = carrier.plans.find(({ id }) => id === 'pantas')?.rules.at(-1);
  if (rule === undefined) throw new Error('the catalogue has no Hotlink Pantas any more');
  return aCard({
    id: idNo(number),
    label: `Card ${number}`,
    number: `+6017238${4400 + number}`,
    carrierId: 'hotlink',
    planId: 'pantas',
    rule,
    openedOn: '2026-01-01',
    confirmations: [aConfirmation({ id: idNo(1000 + number), on: '2026-11-20', activeUntil })],
    ...facts,
  });
};

/** Writes cards, one file each, and settings where they differ from the usual. */
export const writeData = async (
  dataDir: string,
  cards: readonly Card[],
  settings: Partial<Settings> = {},
): Promise<void> => {
  await mkdir(join(dataDir, 'cards'), { recursive: true });
  for (const card of cards) {
    await writeFile(join(dataDir, 'cards', `${card.id}.json`), JSON.stringify(cardSchema.parse(card)));
  }
  await writeFile(join(dataDir, 'settings.json'), JSON.stringify({ ...DEFAULT_SETTINGS, ...settings }));
};

/** A card as it stands on the disk. */
export const readCard = async (dataDir: string, id: string): Promise<Card> =>
  cardSchema.parse(JSON.parse(await readFile(join(dataDir, 'cards', `${id}.json`), 'utf8')));

/** The reminder log of a card as `event answer way attempt`, the oldest first. */
export const toldOf = async (dataDir: string, id: string): Promise<readonly string[]> =>
  (await readCard(dataDir, id)).reminders.log
    .filter(({ event }) => event === 'told')
    .map(({ key, answer, way, attempt }) => `${key} ${answer} ${way} ${attempt}`);

/** The journal on the disk; null before the first look. */
export const readJournal = async (dataDir: string): Promise<Journal | null> => {
  const text = await readFile(join(dataDir, 'reminders.json'), 'utf8').catch(() => null);
  return text === null ? null : journalSchema.parse(JSON.parse(text));
};
