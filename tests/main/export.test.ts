import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExportFormat } from '#core/contract/export.ts';
import { tableWordsSchema } from '#core/export/cards-table.ts';
import type { DataFolder } from '../../src/main/data-folder.ts';
import { createExportHandlers } from '../../src/main/handlers/export.ts';
import { aDesk, cardDraft } from './desks.ts';

const wordsOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, name]));
const CSV: ExportFormat = {
  format: 'csv',
  words: tableWordsSchema.parse({
    language: 'en',
    columns: wordsOf(Object.keys(tableWordsSchema.shape.columns.shape)),
    states: wordsOf(Object.keys(tableWordsSchema.shape.states.shape)),
    known: wordsOf(['seen', 'computed', 'estimate']),
  }),
};

/** A desk with so many cards whose save dialog answers with `path`. */
const deskThatSavesTo = async (path: string | null | ((folder: DataFolder) => string), count: number) => {
  const { desk, cards, folder, asked } = await aDesk();
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const added = await cards.addCard(cardDraft({ label: `Card ${at}`, number: '' }));
    if (!added.ok) throw new Error(added.failure.kind);
    ids.push(added.value.summaries[0]?.id ?? '');
  }
  const suggested: string[] = [];
  const system = {
    ...desk.system,
    chooseWhereToSave: async (name: string) => {
      suggested.push(name);
      return typeof path === 'function' ? path(folder) : path;
    },
  };
  return { exports: createExportHandlers({ ...desk, system }), ids, folder, asked, suggested };
};

describe('an export', () => {
  let place = '';
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'keepline-export-'));
  });

  it('writes the chosen cards in their order, and shows the file in its folder', async () => {
    const file = join(place, 'out.csv');
    const { exports, ids, asked, suggested } = await deskThatSavesTo(file, 3);
    expect(exports.showExport()).toBe(false);
    const reply = await exports.exportCards([ids[2] ?? '', ids[0] ?? ''], CSV);
    expect(reply).toEqual({ ok: true, value: { cards: 2, fileName: 'out.csv' } });
    expect(suggested).toEqual(['keepline-cards-2026-11-22.csv']);
    const lines = (await readFile(file, 'utf8')).split('\r\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(['\ufefflabel', 'Card 2', 'Card 0', '']);
    expect(exports.showExport()).toBe(true);
    expect(asked).toContain(`show ${file}`);
    expect(await readdir(place)).toEqual(['out.csv']);
  });

  it('writes nothing when the person closes the dialog, or when the cards are gone', async () => {
    const { exports, ids } = await deskThatSavesTo(null, 1);
    expect(await exports.exportCards(ids, CSV)).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    const gone = '00000000-0000-4000-8000-0000000fffff';
    expect(await exports.exportCards([gone], CSV)).toEqual({ ok: false, failure: { kind: 'export-nothing' } });
  });

  it('refuses a place inside its own folder, however it is written', async () => {
    const { exports, ids, folder } = await deskThatSavesTo(
      ({ root }) => join(root, 'logs', '..', 'cards', 'x.json'),
      1,
    );
    const before = await readdir(folder.cards);
    expect(await exports.exportCards(ids, { format: 'json' })).toEqual({
      ok: false,
      failure: { kind: 'export-inside' },
    });
    expect(await readdir(folder.cards)).toEqual(before);
  });

  it('keeps what stood there when the disk refuses, and leaves no half file', async () => {
    await writeFile(join(place, 'in-the-way'), 'old');
    const { exports, ids } = await deskThatSavesTo(join(place, 'in-the-way', 'out.csv'), 1);
    expect(await exports.exportCards(ids, CSV)).toEqual({
      ok: false,
      failure: { kind: 'export-failed', fileName: 'out.csv', code: 'ENOTDIR' },
    });
    expect(await readFile(join(place, 'in-the-way'), 'utf8')).toBe('old');
    expect(await readdir(place)).toEqual(['in-the-way']);
  });

  it('can be stopped: the file that stood there stands, and nothing of the new one', async () => {
    const file = join(place, 'out.json');
    await writeFile(file, 'old');
    const { exports, ids } = await deskThatSavesTo(file, 2);
    const many = Array.from({ length: 400 }, (_none, at) => ids[at % 2] ?? '');
    const running = exports.exportCards(many, { format: 'json' });
    while (exports.exportProgress() === null) await new Promise((resolve) => setImmediate(resolve));
    expect(exports.exportProgress()).toMatchObject({ total: 400 });
    exports.stopExport();
    expect(await running).toEqual({ ok: false, failure: { kind: 'cancelled' } });
    expect(exports.exportProgress()).toBeNull();
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(place)).toEqual(['out.json']);
  });
});
