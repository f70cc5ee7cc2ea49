import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '#core/model/values.ts';
import { cardFilePath } from '../../src/main/card-places.ts';
import { readPicture } from '../../src/main/picture-file.ts';
import { createPictureKeeper } from '../../src/main/picture-keeper.ts';
import { aDesk, addCardTo, carrier } from './desks.ts';
import { freshFolder } from './folders.ts';

/** The picture of the last run: shown while it is true of everything in it, and never otherwise. */

const NOON = Date.parse('2026-11-22T12:00:00Z');
const HTML = '<h1>Two cards</h1>';

interface Run {
  readonly build?: string;
  readonly at?: number;
  readonly language?: Language;
}

let profile: string;
let desk: Awaited<ReturnType<typeof aDesk>>;
let cardIds: readonly string[];

const groundOf = ({ build = 'one' }: Run = {}) => ({ build, profile, data: desk.folder.root });

/** What a window made now would show before its code has run. */
const shown = ({ at = NOON, language = 'en', ...run }: Run = {}): string | null =>
  readPicture({ ...groundOf(run), language }, at);

const keeper = () =>
  createPictureKeeper({
    ...desk.desk,
    clock: { now: () => NOON, zone: () => 'UTC' },
    ground: groundOf(),
    language: () => 'en',
  });

const keep = async (): Promise<void> => {
  await keeper()({ html: HTML, cardIds: [...cardIds], revision: desk.session.revision(), language: 'en' });
};

const add = (label: string): Promise<string> => addCardTo(desk, label);

beforeEach(async () => {
  profile = await freshFolder();
  desk = await aDesk();
  cardIds = [await add('Bank'), await add('Shop')];
  await desk.session.changeSettings((settings) => ({ ...settings, masking: false }));
});

describe('the picture of the last run', () => {
  it('is shown on the day it was drawn, also when the window stood elsewhere in between', async () => {
    expect(shown()).toBeNull();
    await keep();
    await desk.session.changeSettings((settings) => ({
      ...settings,
      window: { x: 1, y: 2, width: 1100, height: 800, maximized: false },
    }));
    expect(shown()).toBe(HTML);
    expect(shown({ at: Date.parse('2026-11-22T15:59:59Z') })).toBe(HTML);
  });

  it.each<[string, (cardFile: string) => unknown, Run]>([
    ['another build of the app', () => undefined, { build: 'two' }],
    ['another language', () => undefined, { language: 'ms' }],
    ['midnight at the carrier, in Kuala Lumpur', () => undefined, { at: Date.parse('2026-11-22T16:00:00Z') }],
    ['a clock set back to the day before', () => undefined, { at: NOON - 86_400_000 }],
    ['a renewal, or anything else that changed a card', () => desk.cards.archiveCards([cardIds[1] ?? ''], true), {}],
    ['a new card', () => add('Third'), {}],
    ['an edit of a card by hand, in place', async (file) => writeFile(file, `${await readFile(file, 'utf8')}\n`), {}],
    ['a card taken away', (file) => rm(file), {}],
    ['a card renamed away and another put there', (file) => rename(`${file}.prev`, file).catch(() => rm(file)), {}],
    ['masking', () => desk.session.changeSettings((settings) => ({ ...settings, masking: true })), {}],
    ['a carrier of one’s own', () => writeFile(join(desk.folder.carriers, 'mine.json'), JSON.stringify(carrier)), {}],
    ['a file cut short by a kill', () => writeFile(join(profile, 'picture'), '{"html":"<h1>'), {}],
  ])('is not shown after %s', async (_what, happen, run) => {
    await keep();
    expect(shown()).toBe(HTML);
    await happen(cardFilePath(desk.folder, cardIds[0] ?? ''));
    expect(shown(run)).toBeNull();
  });

  it('is not kept when it was drawn before the last change, or in a language that is no longer spoken', async () => {
    const takes = keeper();
    const drawnAt = desk.session.revision();
    await desk.cards.archiveCards([cardIds[0] ?? ''], true);
    const drawn = { html: HTML, cardIds: [...cardIds] };
    await takes({ ...drawn, revision: drawnAt, language: 'en' });
    expect(shown()).toBeNull();
    await takes({ ...drawn, revision: desk.session.revision(), language: 'zh-CN' });
    expect(shown()).toBeNull();
    await takes({ ...drawn, revision: desk.session.revision(), language: 'en' });
    expect(shown()).toBe(HTML);
  });
});
