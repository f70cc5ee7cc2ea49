import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '#core/canonical-text.ts';
import type { Catalogue } from '#core/catalogue/check.ts';
import { checkCarrier } from '#core/catalogue/check.ts';
import type { Carrier } from '#core/model/carrier.ts';
import { openCarrierShelf } from '../../src/main/carrier-shelf.ts';
import type { DataFolder } from '../../src/main/data-folder.ts';
import { createCarrierHandlers } from '../../src/main/handlers/carriers.ts';
import { aDesk, cardDraft, carrier as testCarrier } from './desks.ts';
import { freshDataFolder, freshFolder } from './folders.ts';

/** A real carrier of the catalogue: the check is the real one, too. */
const realCarrier = async (): Promise<Carrier> => {
  const text = await readFile(new URL('../../resources/catalogue/giffgaff.json', import.meta.url), 'utf8');
  const checked = checkCarrier(text, 'giffgaff.json');
  if (!checked.ok) throw new Error(JSON.stringify(checked.failure));
  return checked.value;
};
const mine = async (id = 'my-carrier'): Promise<Carrier> => ({ ...(await realCarrier()), id });
const empty: Catalogue = { carriers: [], problems: [] };
const shelf = (folder: DataFolder, catalogue = empty, heard: string[] = []) =>
  openCarrierShelf(folder, catalogue, () => void heard.push('carriers'));

describe('own carriers', () => {
  it('come back after a restart, and are announced', async () => {
    const folder = await freshDataFolder();
    const heard: string[] = [];
    const own = await mine();
    expect(await (await shelf(folder, empty, heard)).save(own)).toEqual({
      ok: true,
      value: { carrier: own, origin: 'own' },
    });
    expect(heard).toEqual(['carriers']);
    expect((await shelf(folder)).entries()).toEqual([{ carrier: own, origin: 'own' }]);
  });

  it('never take the place of a built-in one', async () => {
    const folder = await freshDataFolder();
    const builtIn = await realCarrier();
    const opened = await shelf(folder, { carriers: [builtIn], problems: [] });
    expect(await opened.save(builtIn)).toEqual({ ok: false, failure: { kind: 'carrier-id-taken', id: builtIn.id } });
    await writeFile(join(folder.carriers, `${builtIn.id}.json`), canonicalText({ ...builtIn, aliases: ['fake'] }));
    const again = await shelf(folder, { carriers: [builtIn], problems: [] });
    expect(again.get(builtIn.id)).toEqual(builtIn);
    expect(again.problems).toMatchObject([{ file: `${builtIn.id}.json`, kind: 'twice' }]);
  });

  it('that are refused are reported by place, stay where they are, and harm no other', async () => {
    const folder = await freshDataFolder();
    await (await shelf(folder)).save(await mine());
    await writeFile(join(folder.carriers, 'torn.json'), '{"schema":1,');
    await writeFile(join(folder.carriers, 'renamed.json'), canonicalText(await mine('other-name')));
    await writeFile(join(folder.carriers, 'huge.json'), '{');
    await truncate(join(folder.carriers, 'huge.json'), 50 * 1024 * 1024);
    const { entries, problems } = await shelf(folder);
    expect(entries().map(({ carrier }) => carrier.id)).toEqual(['my-carrier']);
    expect(problems.map(({ file, kind }) => [file, kind])).toEqual([
      ['huge.json', 'too-large'],
      ['renamed.json', 'file-name'],
      ['torn.json', 'not-json'],
    ]);
    expect(await readdir(folder.carriers)).toContain('torn.json');
  });

  it('can be taken out, and their file is kept in the backups', async () => {
    const folder = await freshDataFolder();
    const opened = await shelf(folder);
    await opened.save(await mine());
    expect(await opened.remove('my-carrier')).toEqual({ ok: true, value: null });
    expect((await shelf(folder)).entries()).toEqual([]);
    expect(await readdir(folder.backups)).toEqual(['carrier-my-carrier.json.taken-out']);
  });
});

describe('carriers of others', () => {
  const importing = async (path: string | null) => {
    const { desk, cards } = await aDesk();
    const chosen = { ...desk, system: { ...desk.system, chooseCarrierFile: async () => path } };
    return { cards, handlers: createCarrierHandlers(chosen) };
  };

  it('are taken from a file, but not over one that differs', async () => {
    const path = join(await freshFolder(), 'shared.json');
    await writeFile(path, canonicalText(await mine()));
    const { handlers } = await importing(path);
    expect((await handlers.importCarrier()).ok).toBe(true);
    expect((await handlers.importCarrier()).ok).toBe(true);
    await writeFile(path, canonicalText({ ...(await mine()), aliases: ['changed'] }));
    expect(await handlers.importCarrier()).toEqual({
      ok: false,
      failure: { kind: 'carrier-id-taken', id: 'my-carrier' },
    });
  });

  it('of 50 MB are refused unread, a folder is none, and cancelling changes nothing', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'huge.json');
    await writeFile(path, '');
    await truncate(path, 50 * 1024 * 1024);
    expect(await (await importing(path)).handlers.importCarrier()).toMatchObject({
      failure: { kind: 'carrier-too-large' },
    });
    expect(await (await importing(folder)).handlers.importCarrier()).toMatchObject({
      failure: { kind: 'carrier-unreadable' },
    });
    expect(await (await importing(null)).handlers.importCarrier()).toEqual({
      ok: false,
      failure: { kind: 'cancelled' },
    });
  });

  it('that cards follow cannot be removed', async () => {
    const { cards, handlers } = await importing(null);
    await cards.addCard(cardDraft());
    expect(await handlers.removeOwnCarrier(testCarrier.id)).toEqual({
      ok: false,
      failure: { kind: 'carrier-in-use', cards: 1 },
    });
  });
});
