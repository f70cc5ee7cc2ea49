import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '#core/model/values.ts';
import { createAnnouncer } from '../../src/main/announcer.ts';
import { blockedWords } from '../../src/main/blocked-words.ts';
import { createIntentBox } from '../../src/main/intents.ts';
import { mayOpen } from '../../src/main/links.ts';
import { menuTemplate } from '../../src/main/menu.ts';
import { receiptAddressOf, serveReceipts } from '../../src/main/receipt-files.ts';
import { nativeWords } from '../../src/main/speech.ts';
import { serveWindowFiles, windowFileOf } from '../../src/main/window-files.ts';
import { idNo } from '../builders.ts';
import { aCarrier, aSource } from '../rule-builders.ts';
import { freshFolder } from './folders.ts';

describe('links that may leave the app', () => {
  const carrier = aCarrier({
    sources: { 'a-source': aSource({ url: 'https://carrier.example/terms' }) },
    links: [
      { kind: 'home', url: 'https://carrier.example/', source: 'a-source' },
      { kind: 'help', url: 'http://carrier.example/old', source: 'a-source' },
    ],
  });
  it.each([
    ['https://carrier.example/', true],
    ['https://carrier.example/terms', true],
    ['http://carrier.example/old', false],
    ['https://carrier.example/other', false],
    ['https://carrier.example.evil/', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['tel:+60123456789', true],
    ['tel:*100%23', true],
    ['tel:123;phone-context=evil', false],
    ['sms:+60123456789?body=STATUS%20INFO', true],
    ['sms:+60123456789?body=x&attachment=/etc/passwd', false],
    ['smb://server/share', false],
    ['', false],
  ])('%s: %s', (url, allowed) => {
    expect(mayOpen(url, [carrier])).toBe(allowed);
  });
});

describe('addresses', () => {
  const hash = 'a'.repeat(64);
  it.each([
    [`keepline-receipt://kept/${hash}`, { kind: 'kept', sha256: hash }],
    [`keepline-receipt://staged/${idNo(1)}`, { kind: 'staged', token: idNo(1) }],
    [`keepline-receipt://kept/${hash}?x`, null],
    [`keepline-receipt://kept/../${hash}`, { kind: 'kept', sha256: hash }],
    [`keepline-receipt://kept/${hash}/..`, null],
    [`keepline-receipt://other/${hash}`, null],
    ['keepline-receipt://kept/%2e%2e%2fx', null],
  ])('%s', (url, address) => {
    expect(receiptAddressOf(url)).toEqual(address);
  });

  it.each([
    ['keepline://window/index.html', '/app/index.html'],
    ['keepline://window/assets/a%20b.js', '/app/assets/a b.js'],
    ['keepline://window/..%2f..%2fetc%2fpasswd', null],
    ['keepline://window/%2e%2e/main/index.js', '/app/main/index.js'],
    ['keepline://window/%00', null],
    ['keepline://window/%zz', null],
    ['keepline://other/index.html', null],
  ])('%s', (url, file) => {
    expect(windowFileOf('/app', url)).toBe(file);
  });

  it('are answered with a policy and the right type, or not at all', async () => {
    const folder = await freshFolder();
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<html lang="%LANGUAGE%" data-look="%LOOK%"><p>100%SURE%</p>%PICTURE%');
    await writeFile(join(folder, 'notes.exe'), 'x');
    const serve = serveWindowFiles(folder, {
      factsOfPage: () => ({
        ...{ LANGUAGE: 'ms', LOOK: 'dark', MASKING: 'off', PLATFORM: 'linux' },
        PICTURE: '<i>%LOOK% $&</i>',
      }),
      fileGiven: () => undefined,
    });
    const get = (name: string) => serve({ method: 'GET', url: `keepline://window/${name}` });
    const page = await get('index.html');
    expect(String(page.body)).toBe('<html lang="ms" data-look="dark"><p>100%SURE%</p><i>%LOOK% $&</i>');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
    expect((await get('none.js')).status).toBe(404);
    expect((await get('notes.exe')).status).toBe(404);
    expect((await serve({ method: 'POST', url: 'keepline://window/index.html' })).status).toBe(405);
  });

  it('of a receipt give its bytes as what they are, and never a page', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'mail'), '<script>alert(1)</script>');
    const found = { path: join(folder, 'mail'), mediaType: 'message/rfc822' };
    const serve = serveReceipts({ findKept: async () => found, findStaged: async () => null }, 'keepline://window');
    const answer = await serve(new Request(`keepline-receipt://kept/${hash}`));
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('access-control-allow-origin')).toBe('keepline://window');
    expect(await answer.text()).toBe('<script>alert(1)</script>');
    expect((await serve(new Request(`keepline-receipt://staged/${idNo(1)}`))).status).toBe(404);
  });
});

describe('a data folder that cannot be used', () => {
  it.each(LANGUAGES)('is told with place, reason and ways out in %s', (language) => {
    const full = blockedWords({ place: '/media/stick', code: 'ENOSPC', language });
    const odd = blockedWords({ place: '/media/stick', code: 'EIO', language });
    expect(full.detail).toContain('/media/stick');
    expect(full.detail).toContain('ENOSPC');
    expect(full.detail).not.toMatch(/[{}]/);
    expect(odd.detail).not.toBe(full.detail.replace('ENOSPC', 'EIO'));
  });
});

describe('the native menu', () => {
  const actions = { command: () => undefined, zoom: () => undefined, quit: () => undefined };
  const labels = (language: (typeof LANGUAGES)[number], platform: string): string[] =>
    menuTemplate(nativeWords(language), actions, platform).flatMap(({ label, submenu }) => [
      label ?? '',
      ...(Array.isArray(submenu) ? submenu : [])
        .filter(({ type }) => type !== 'separator')
        .map((item) => item.label ?? ''),
    ]);

  it.each(LANGUAGES)('has a word for everything in %s', (language) => {
    for (const platform of ['linux', 'darwin', 'win32']) expect(labels(language, platform)).not.toContain('');
  });

  it('is as long in every language, and different', () => {
    const [zh, en, ms] = LANGUAGES.map((language) => labels(language, 'linux'));
    expect(zh).toHaveLength(en?.length ?? 0);
    expect(ms).toHaveLength(en?.length ?? 0);
    expect(zh).not.toEqual(en);
    expect(ms).not.toEqual(en);
  });
});

describe('what main tells the window', () => {
  afterEach(() => vi.useRealTimers());

  it('gathers the changes of one request', () => {
    vi.useFakeTimers();
    const told: unknown[] = [];
    const announce = createAnnouncer(
      () => 7,
      (announcement) => told.push(announcement),
    );
    announce('cards');
    announce('cards');
    announce('app');
    expect(told).toEqual([]);
    vi.runAllTimers();
    expect(told).toEqual([{ topics: ['cards', 'app'], revision: 7 }]);
    announce('reminders');
    vi.runAllTimers();
    expect(told).toHaveLength(2);
  });

  it('keeps an intent until it is taken, once', () => {
    const arrived = vi.fn();
    const box = createIntentBox(arrived);
    expect(box.take()).toBeNull();
    box.put({ kind: 'open-card', cardId: idNo(1) });
    box.put({ kind: 'show-reminders' });
    expect(arrived).toHaveBeenCalledTimes(2);
    expect(box.take()).toEqual({ kind: 'show-reminders' });
    expect(box.take()).toBeNull();
  });
});
