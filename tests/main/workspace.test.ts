import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeCard } from '#core/document.ts';
import type { Card } from '#core/model/card.ts';
import { fail, ok } from '#core/result.ts';
import type { DataFolder } from '../../src/main/data-folder.ts';
import type { Topic } from '../../src/main/workspace.ts';
import { aCard, idNo } from '../builders.ts';
import { freshDataFolder } from './folders.ts';
import { openedAt } from './workspaces.ts';

const cardNo = (count: number, label = `Card ${count}`): Card => ({ ...aCard({ label }), id: idNo(count) });
const relabel = (label: string) => (card: Card) => ok({ ...card, details: { ...card.details, label } });
const fileOf = (folder: DataFolder, count: number): string => join(folder.cards, `${idNo(count)}.json`);

const keptCards = async (folder: DataFolder, ...cards: Card[]): Promise<void> => {
  const { cards: store } = await openedAt(folder);
  for (const card of cards) expect((await store.add(card)).ok).toBe(true);
};

describe('cards on the disk', () => {
  it('come back as they were', async () => {
    const folder = await freshDataFolder();
    await keptCards(folder, cardNo(1), cardNo(2));
    const again = await openedAt(folder);
    expect(again.cards.all()).toEqual([cardNo(1), cardNo(2)]);
    expect(again.setAside()).toEqual([]);
  });

  it('change one after the other, none lost, each announced after it was saved', async () => {
    const folder = await freshDataFolder();
    await keptCards(folder, cardNo(1));
    const heard: Topic[] = [];
    const { cards } = await openedAt(folder, heard);
    const append = (letter: string) => (card: Card) => relabel(card.details.label + letter)(card);
    await Promise.all(['a', 'b', 'c', 'd'].map((letter) => cards.change(idNo(1), append(letter))));
    expect(cards.get(idNo(1))?.details.label).toBe('Card 1abcd');
    expect(heard).toEqual(['cards', 'cards', 'cards', 'cards']);
    const again = await openedAt(folder);
    expect(again.cards.get(idNo(1))?.details.label).toBe('Card 1abcd');
  });

  it('stay as they are when a change is refused, changes nothing, or throws', async () => {
    const folder = await freshDataFolder();
    await keptCards(folder, cardNo(1));
    const heard: Topic[] = [];
    const { cards } = await openedAt(folder, heard);
    expect(await cards.change(idNo(1), () => fail({ kind: 'label-missing' }))).toEqual({
      ok: false,
      failure: { kind: 'label-missing' },
    });
    expect((await cards.change(idNo(1), (card) => ok(card))).ok).toBe(true);
    const throwing = cards.change(idNo(1), () => {
      throw new Error('a bug');
    });
    await expect(throwing).rejects.toThrow('a bug');
    expect(heard).toEqual([]);
    expect((await cards.change(idNo(1), relabel('after the bug'))).ok).toBe(true);
    expect(await cards.change(idNo(9), relabel('nobody'))).toEqual({
      ok: false,
      failure: { kind: 'card-missing', cardId: idNo(9) },
    });
  });

  it('keep the old state in memory too when the disk refuses', async () => {
    const folder = await freshDataFolder();
    await keptCards(folder, cardNo(1));
    const heard: Topic[] = [];
    const { cards } = await openedAt(folder, heard);
    // Holds for root as well: the folder of the cards is gone.
    await rm(folder.cards, { recursive: true });
    expect(await cards.change(idNo(1), relabel('new'))).toEqual({
      ok: false,
      failure: { kind: 'save-failed', code: 'ENOENT' },
    });
    expect(await cards.add(cardNo(2))).toEqual({ ok: false, failure: { kind: 'save-failed', code: 'ENOENT' } });
    expect(cards.all()).toEqual([cardNo(1)]);
    expect(heard).toEqual([]);
  });

  it('can be taken out, and stay out after a restart', async () => {
    const folder = await freshDataFolder();
    await keptCards(folder, cardNo(1));
    const { cards } = await openedAt(folder);
    await cards.change(idNo(1), relabel('second generation'));
    expect(await cards.takeOut(idNo(1))).toEqual(ok(null));
    expect(cards.all()).toEqual([]);
    expect((await openedAt(folder)).cards.all()).toEqual([]);
    expect(await readdir(folder.backups)).toHaveLength(2);
  });
});

describe('a damaged card', () => {
  const sound = (): string => writeCard(cardNo(1));
  const damages: readonly [string, string, () => string | Uint8Array][] = [
    ['empty', 'empty', () => ''],
    ['NUL, as after a loss of power', 'empty', () => new Uint8Array(800)],
    ['torn in the middle', 'not-json', () => sound().slice(0, 300)],
    ['not UTF-8', 'not-json', () => Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d)],
    ['JSON null', 'wrong-shape', () => 'null'],
    ['of the wrong shape', 'wrong-shape', () => sound().replace('"actions"', '"deeds"')],
    ['another card’s text', 'wrong-shape', () => writeCard(cardNo(7))],
  ];

  it.each(damages)('%s: is set aside with its bytes, the others load', async (_name, why, damaged) => {
    const folder = await freshDataFolder();
    await keptCards(folder, cardNo(1), cardNo(2));
    await writeFile(fileOf(folder, 1), damaged());
    const { cards, setAside } = await openedAt(folder);
    expect(cards.all()).toEqual([cardNo(2)]);
    expect(setAside()).toMatchObject([{ fileName: `${idNo(1)}.json`, why, recovered: null }]);
    const [kept = ''] = await readdir(folder.setAside);
    expect(kept).toContain(idNo(1));
    expect(Buffer.compare(await readFile(join(folder.setAside, kept)), Buffer.from(damaged()))).toBe(0);
  });

  it.each(damages)(
    '%s: the generation before is opened instead, and stays after the next start',
    async (_name, why, damaged) => {
      const folder = await freshDataFolder();
      await keptCards(folder, cardNo(1, 'first'));
      await (await openedAt(folder)).cards.change(idNo(1), relabel('second'));
      await writeFile(fileOf(folder, 1), damaged());
      const { cards, setAside } = await openedAt(folder);
      expect(cards.get(idNo(1))?.details.label).toBe('first');
      expect(setAside()).toMatchObject([{ why, recovered: 'previous-generation' }]);
      expect(await readdir(folder.setAside)).toHaveLength(1);
      const again = await openedAt(folder);
      expect(again.cards.get(idNo(1))?.details.label).toBe('first');
      expect(again.setAside()).toEqual([]);
    },
  );

  it('whose file is gone comes back from the generation before', async () => {
    const folder = await freshDataFolder();
    await keptCards(folder, cardNo(1, 'first'));
    await (await openedAt(folder)).cards.change(idNo(1), relabel('second'));
    await rm(fileOf(folder, 1));
    const { cards, setAside } = await openedAt(folder);
    expect(cards.get(idNo(1))?.details.label).toBe('first');
    expect(setAside()).toMatchObject([{ detail: 'missing', recovered: 'previous-generation' }]);
  });

  it('with both generations damaged: both are set aside, none is lost', async () => {
    const folder = await freshDataFolder();
    await keptCards(folder, cardNo(1));
    await copyFile(fileOf(folder, 1), `${fileOf(folder, 1)}.prev`);
    await writeFile(fileOf(folder, 1), '{"half');
    await writeFile(`${fileOf(folder, 1)}.prev`, '');
    const { cards, setAside } = await openedAt(folder);
    expect(cards.all()).toEqual([]);
    expect(setAside()).toHaveLength(1);
    expect(await readdir(folder.setAside)).toHaveLength(2);
    expect(await readdir(folder.cards)).toEqual([]);
  });

  it('from a newer app stays untouched, byte for byte', async () => {
    const folder = await freshDataFolder();
    await keptCards(folder, cardNo(1), cardNo(2));
    const newer = writeCard(cardNo(1)).replace(/"schema":\d+/, '"schema":99');
    await writeFile(fileOf(folder, 1), newer);
    const { cards, setAside } = await openedAt(folder);
    expect(setAside()).toMatchObject([{ why: 'too-new', detail: '99', recovered: null }]);
    expect(await cards.change(idNo(1), relabel('x'))).toEqual({
      ok: false,
      failure: { kind: 'read-only', cardId: idNo(1) },
    });
    expect(await readFile(fileOf(folder, 1), 'utf8')).toBe(newer);
    expect(await readdir(folder.setAside)).toEqual([]);
  });

  it('is not what a sync engine’s or a person’s copy beside it is', async () => {
    const folder = await freshDataFolder();
    await keptCards(folder, cardNo(1));
    await writeFile(join(folder.cards, `${idNo(1)} (conflicted copy).json`), 'whatever');
    const { cards, setAside } = await openedAt(folder);
    expect(cards.all()).toHaveLength(1);
    expect(setAside()).toEqual([]);
  });
});

describe('settings and other documents', () => {
  const shape = z.strictObject({ schema: z.literal(1), count: z.int() });

  it('come back, announce themselves, and are set aside like cards', async () => {
    const folder = await freshDataFolder();
    const heard: Topic[] = [];
    const first = await openedAt(folder, heard);
    await first.settings.change((settings) => ({ ...settings, look: 'dark' }));
    const counter = await first.document('counter', shape, { schema: 1, count: 0 });
    await counter.change(({ count }) => ({ schema: 1, count: count + 1 }));
    expect(heard).toEqual(['app', 'reminders']);
    const second = await openedAt(folder);
    expect(second.settings.value().look).toBe('dark');
    await writeFile(join(folder.root, 'settings.json'), 'null');
    const third = await openedAt(folder);
    expect(third.settings.value().look).toBe('system');
    expect(third.setAside()).toMatchObject([{ fileName: 'settings.json', why: 'wrong-shape' }]);
    expect((await third.document('counter', shape, { schema: 1, count: 0 })).value().count).toBe(1);
  });

  it('of a newer app are looked at and not written', async () => {
    const folder = await freshDataFolder();
    const newer = '{"schema":9,"look":"sepia"}';
    await writeFile(join(folder.root, 'settings.json'), newer);
    const { settings } = await openedAt(folder);
    expect(await settings.change((value) => ({ ...value, look: 'dark' }))).toEqual(
      fail({ kind: 'save-failed', code: 'TOO-NEW' }),
    );
    expect(await readFile(join(folder.root, 'settings.json'), 'utf8')).toBe(newer);
  });
});
