import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zoomed } from '#core/zoom.ts';
import { readCommandLine } from '../../src/main/command-line.ts';
import { firstLookAt } from '../../src/main/first-look.ts';
import { chooseLanguage } from '../../src/main/language.ts';
import { createLog } from '../../src/main/log.ts';
import { rememberFolder, settlePlaces } from '../../src/main/places.ts';
import { makeThrowAway, sweepThrowAways } from '../../src/main/throw-away.ts';
import { placeOf } from '../../src/main/window-place.ts';
import { freshFolder } from './folders.ts';

describe('the command line', () => {
  const read = (args: string[], env: Record<string, string> = {}, packaged = false) =>
    readCommandLine(args, env, packaged);

  it('is quiet about what it does not know', () => {
    expect(read(['--no-sandbox', '/somewhere', '--inspect=0'])).toEqual({
      dataDir: null,
      demo: false,
      startAt: null,
      hidden: false,
      language: null,
      faults: [],
    });
  });

  it('takes the folder from the argument before the environment', () => {
    expect(read([], { KEEPLINE_DATA_DIR: '/env' }).dataDir).toBe('/env');
    expect(read(['--data-dir=/arg'], { KEEPLINE_DATA_DIR: '/env' }).dataDir).toBe('/arg');
    expect(read(['--data-dir='], { KEEPLINE_DATA_DIR: '' }).dataDir).toBeNull();
  });

  it.each([
    ['2026-11-22T09:00:00+08:00', Date.UTC(2026, 10, 22, 1)],
    ['2026-11-22T01:00:00Z', Date.UTC(2026, 10, 22, 1)],
  ])('--now=%s', (text, ms) => {
    expect(read([`--now=${text}`]).startAt).toBe(ms);
    expect(read([`--now=${text}`], {}, true).startAt).toBeNull();
  });

  it.each(['2026-11-22', 'tomorrow', '2026-02-31T00:00:00Z', '2026-11-22T09:00:00'])(
    'tells that --now=%s is none',
    (text) => {
      expect(read([`--now=${text}`])).toMatchObject({ startAt: null, faults: [`--now=${text} is not understood`] });
    },
  );

  it('knows three languages', () => {
    expect(read(['--lang=ms']).language).toBe('ms');
    expect(read(['--lang=fr'])).toMatchObject({ language: null, faults: ['--lang=fr is not understood'] });
  });
});

describe('the language', () => {
  it.each([
    [null, null, ['fr-FR', 'ms-MY', 'en'], 'ms'],
    [null, null, ['zh-Hant-HK'], 'zh-CN'],
    [null, null, ['yue-HK'], 'zh-CN'],
    [null, null, ['de'], 'en'],
    [null, null, [], 'en'],
    [null, 'ms', ['zh-CN'], 'ms'],
    ['zh-CN', 'ms', ['en'], 'zh-CN'],
  ] as const)('chosen %s, asked %s, system %j: %s', (chosen, asked, system, language) => {
    expect(chooseLanguage(chosen, asked, system)).toBe(language);
  });
});

describe('the places', () => {
  const line = { dataDir: null, demo: false, startAt: null, hidden: false, language: null, faults: [] };

  it('are the usual ones when nothing is asked for, or the folder that was chosen instead', async () => {
    const usual = join(await freshFolder(), 'Keepline');
    expect(settlePlaces(line, usual)).toMatchObject({ data: join(usual, 'data'), profile: usual, throwAway: null });
    rememberFolder(usual, '/elsewhere');
    expect(settlePlaces(line, usual).data).toBe('/elsewhere');
    writeFileSync(join(usual, 'data-folder.json'), 'torn');
    expect(settlePlaces(line, usual).data).toBe(join(usual, 'data'));
  });

  it('give each data folder a profile of its own, and one folder one profile by whatever name', async () => {
    const root = await freshFolder();
    const at = (dataDir: string) => settlePlaces({ ...line, dataDir }, join(root, 'usual'));
    mkdirSync(join(root, 'a'));
    symlinkSync(join(root, 'a'), join(root, 'link'));
    expect(at(join(root, 'link')).profile).toBe(at(join(root, 'a', '.')).profile);
    expect(at(join(root, 'a')).profile).not.toBe(at(join(root, 'b')).profile);
    expect(at(join(root, 'a')).logs).not.toContain(join(root, 'a'));
  });

  it('of a demo are all thrown away, whatever folder is named beside it', () => {
    const places = settlePlaces({ ...line, demo: true, dataDir: '/mine' }, '/usual');
    for (const place of [places.data, places.profile, places.logs]) expect(place).toContain(places.throwAway);
  });

  it('that killed processes left behind are cleared up, those of living ones stay', () => {
    const left = mkdtempSync(join(tmpdir(), 'keepline-4194305-'));
    const mine = makeThrowAway();
    sweepThrowAways();
    const there = readdirSync(tmpdir()).map((name) => join(tmpdir(), name));
    expect(there).toContain(mine);
    expect(there).not.toContain(left);
  });
});

describe('the log', () => {
  it('keeps the whole error under a mark, and stays small', async () => {
    const folder = join(await freshFolder(), 'logs');
    const log = createLog(folder, () => 0);
    const mark = log.unexpected('request x', new Error('outer', { cause: new Error('inner') }));
    const text = readFileSync(join(folder, 'main.log'), 'utf8');
    expect(text).toContain(`1970-01-01T00:00:00.000Z ${mark} request x: Error: outer`);
    expect(text).toContain('caused by Error: inner');
    for (let round = 0; round < 30; round += 1) log.note('n'.repeat(50_000));
    expect(readdirSync(folder).sort()).toEqual(['main.log', 'main.log.old']);
    expect(statSync(join(folder, 'main.log')).size).toBeLessThan(700_000);
  });

  it('that cannot be written breaks nothing', async () => {
    const folder = await freshFolder();
    writeFileSync(join(folder, 'logs'), 'a file');
    expect(createLog(join(folder, 'logs'), () => 0).unexpected('x', 'y')).toMatch(/^E-[0-9a-f]{6}$/);
  });
});

describe('the window’s place', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 };
  const was = { x: 100, y: 50, width: 1000, height: 700, maximized: false };
  it.each([
    ['never opened', null, { width: 1280, height: 800 }],
    ['where it was', was, { x: 100, y: 50, width: 1000, height: 700 }],
    ['its screen is gone', { ...was, x: 3000 }, { width: 1000, height: 700 }],
    ['its title is above the screen', { ...was, y: -300 }, { width: 1000, height: 700 }],
    ['only a corner would show', { ...was, x: 1900 }, { width: 1000, height: 700 }],
    ['smaller than it may be', { ...was, width: 20, height: 20 }, { x: 100, y: 50, width: 800, height: 560 }],
  ])('%s', (_name, remembered, place) => {
    expect(placeOf(remembered, [screen])).toEqual(place);
  });
});

describe('the glance at the settings before the first window', () => {
  const place = { x: 10, y: 20, width: 900, height: 700, maximized: true };
  const unknown = { language: null, look: 'system', masking: false, zoom: 1, place: null };
  it.each([
    [
      'all of it',
      { language: 'ms', look: 'dark', masking: true, zoom: 1.5, window: place },
      { language: 'ms', look: 'dark', masking: true, zoom: 1.5, place },
    ],
    ['another language', { language: 'fr', look: 'dark' }, { ...unknown, look: 'dark' }],
    ['a look that is none', { look: 7, masking: 'yes', zoom: 90, window: { ...place, width: 'wide' } }, unknown],
    ['no settings', 'not JSON', unknown],
    ['a list', [], unknown],
    ['nothing', null, unknown],
  ])('%s', async (_name, settings, look) => {
    const folder = await freshFolder();
    const text = typeof settings === 'string' ? settings : JSON.stringify(settings);
    writeFileSync(join(folder, 'settings.json'), text);
    expect(firstLookAt(folder)).toEqual(look);
    expect(firstLookAt(join(folder, 'not-there'))).toEqual(unknown);
  });
});

describe('zoom', () => {
  it.each([
    [1, 'in', 1.1],
    [1, 'out', 0.9],
    [3, 'in', 3],
    [0.5, 'out', 0.5],
    [1.33, 'reset', 1],
    [1.2, 'in', 1.25],
  ] as const)('%d %s: %d', (from, step, to) => {
    expect(zoomed(from, step)).toBe(to);
  });
});
