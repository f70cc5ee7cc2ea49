import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CardSummary } from '#core/views/card-summary.ts';
import { cardFilePath } from '../../src/main/card-places.ts';
import type { DataFolder } from '../../src/main/data-folder.ts';
import { openEarlyRows } from '../../src/main/early-rows.ts';
import { knownRowsOf } from '../../src/main/known-rows.ts';
import { createSummaryRows } from '../../src/main/summary-rows.ts';
import { aDesk, addCardTo, carrier } from './desks.ts';
import { freshFolder } from './folders.ts';

/** Rows of the last run: shown when they are true, and never otherwise. */

const NOON = Date.parse('2026-11-22T12:00:00Z');

interface Run {
  readonly build?: string;
  readonly at?: number;
}

let profile: string;
let desk: Awaited<ReturnType<typeof aDesk>>;

const known = (folder: DataFolder, { build = 'one', at = NOON }: Run = {}) =>
  knownRowsOf(openEarlyRows({ build, profile, folder, now: () => at }));

/** What a window would be told before the cards are read. */
const early = async (run?: Run): Promise<readonly string[] | null> => {
  const list = await known(desk.folder, run).early;
  return list === null ? null : (JSON.parse(list) as CardSummary[]).map(({ label }) => label).sort();
};

/** One run of the app that keeps its rows. */
const keepRows = async (run?: Run): Promise<void> => {
  const { session } = desk;
  const rows = createSummaryRows({ cards: session.cards, carrierOf: session.carrierOf, now: () => run?.at ?? NOON });
  const faults: unknown[] = [];
  const opened = known(desk.folder, run);
  await opened.takeOver(session.workspace(), rows);
  const keeper = await opened.keep(session, rows, (fault) => faults.push(fault));
  await keeper.now();
  keeper.stop();
  expect(faults).toEqual([]);
};

const add = (label: string): Promise<string> => addCardTo(desk, label);

beforeEach(async () => {
  profile = await freshFolder();
  desk = await aDesk();
});

describe('rows of the last run', () => {
  it('are there before the cards are, also those with words beyond ASCII', async () => {
    await add('Bank');
    await add('保号卡 ✓');
    expect(await early()).toBeNull();
    await keepRows();
    expect(await early()).toEqual(['Bank', '保号卡 ✓']);
  });

  it.each<[string, (cardFile: string, rowFile: string) => Promise<void> | void, Run]>([
    ['another build of the app', () => undefined, { build: 'two' }],
    ['the next day at the carrier', () => undefined, { at: NOON + 86_400_000 }],
    ['a clock set back to the day before', () => undefined, { at: NOON - 86_400_000 }],
    ['a card written by another program', async (card) => writeFile(card, await readFile(card)), {}],
    ['a card that came in beside', (card) => writeFile(card.replace(/.{8}\.json$/, '00000000.json'), '{}'), {}],
    ['a row cut short by a kill', async (_card, rows) => truncate(rows, (await readFile(rows)).length - 40), {}],
    [
      'a row spoiled by the disk',
      async (_card, rows) => writeFile(rows, (await readFile(rows, 'latin1')).replace('"Bank"', '"Tank"'), 'latin1'),
      {},
    ],
  ])('are not told after %s', async (_what, happen, run) => {
    const id = await add('Bank');
    await keepRows();
    expect(await early()).toEqual(['Bank']);
    await happen(cardFilePath(desk.folder, id), join(profile, 'rows'));
    expect(await early(run)).toBeNull();
  });

  it('are not told when a carrier of one’s own has changed', async () => {
    await add('Bank');
    await keepRows();
    await writeFile(join(desk.folder.carriers, 'mine.json'), JSON.stringify(carrier));
    expect(await early()).toBeNull();
  });

  it('follow a change by a line, and are written anew when lines pile up', async () => {
    const id = await add('Bank');
    await keepRows();
    const rowFile = join(profile, 'rows');
    const before = (await readFile(rowFile, 'latin1')).length;
    await desk.cards.archiveCards([id], true);
    expect(await early()).toBeNull();
    await keepRows();
    expect(await early()).toEqual(['Bank']);
    expect((await readFile(rowFile, 'latin1')).length).toBeGreaterThan(before * 1.8);
    for (const archived of [false, true]) {
      await desk.cards.archiveCards([id], archived);
      await keepRows();
    }
    expect(await early()).toEqual(['Bank']);
    expect((await readFile(rowFile, 'latin1')).length).toBeLessThan(before * 1.8);
  });

  it('are left as they were while samples are shown', async () => {
    await add('Bank');
    await keepRows();
    const own = desk.session;
    const workspace = { ...own.workspace(), sample: true, cards: { ...own.workspace().cards, all: () => [] } };
    await own.swapTo(workspace);
    await keepRows();
    expect(await early()).toEqual(['Bank']);
  });

  it('never join a file of another build', async () => {
    await add('Bank');
    await keepRows();
    await keepRows({ build: 'two' });
    expect(await early()).toBeNull();
    expect(await early({ build: 'two' })).toEqual(['Bank']);
  });

  it('a last line without its end is no row, and the next one does not stick to it', async () => {
    const id = await add('Bank');
    await keepRows();
    await appendFile(join(profile, 'rows'), 'half a li');
    await desk.cards.archiveCards([id], true);
    await keepRows();
    expect(await early()).toEqual(['Bank']);
  });
});

describe('the list of rows', () => {
  it('makes a row again when its card or its day has changed, and only then', async () => {
    const id = await add('Bank');
    const { session } = desk;
    let at = NOON;
    const rows = createSummaryRows({ cards: session.cards, carrierOf: session.carrierOf, now: () => at });
    const rowNow = async () => [...(await rows.all()).values()][0];
    const first = await rowNow();
    at += 3_600_000;
    expect(await rowNow()).toBe(first);
    at += 86_400_000;
    const next = await rowNow();
    expect(next).not.toBe(first);
    await desk.cards.archiveCards([id], true);
    const archived = await rowNow();
    expect(archived).not.toBe(next);
    expect((JSON.parse(archived?.text ?? '{}') as CardSummary).archived).toBe(true);
  });
});
