import { describe, expect, it } from 'vitest';
import { type RequestName, requestShapes } from '#core/contract.ts';
import { admit, type Handlers, isTrusted } from '../../src/main/door.ts';
import { WINDOW_URL } from '../../src/main/window-url.ts';
import { REQUESTS } from '../../src/preload/names.ts';
import { idNo } from '../builders.ts';

describe('who may ask', () => {
  const ours = { isOurWindow: true, isTopFrame: true, url: WINDOW_URL };
  it.each([
    ['our page', ours, true],
    ['our page at a place of its own', { ...ours, url: `${WINDOW_URL}#/cards` }, true],
    ['another window', { ...ours, isOurWindow: false }, false],
    ['a frame inside our page', { ...ours, isTopFrame: false }, false],
    ['a frame that is gone', { ...ours, url: null }, false],
    ['a page from the network', { ...ours, url: 'https://keepline/window/index.html' }, false],
    ['a receipt', { ...ours, url: 'keepline-receipt://kept/00' }, false],
    ['a file', { ...ours, url: 'file:///index.html' }, false],
    ['another file of ours', { ...ours, url: 'keepline://window/other.html' }, false],
    ['an address that only begins alike', { ...ours, url: `${WINDOW_URL}.evil` }, false],
    ['another host', { ...ours, url: 'keepline://window.evil/index.html' }, false],
    ['nothing', { ...ours, url: '' }, false],
  ])('%s', (_name, sender, trusted) => {
    expect(isTrusted(sender)).toBe(trusted);
  });
});

/** Every handler answers with what it was given. */
const echo = Object.fromEntries(
  Object.keys(requestShapes).map((name) => [name, (...args: unknown[]) => args]),
) as unknown as Handlers;

describe('what may be asked', () => {
  const draft = {
    kind: 'top-up',
    on: '2026-11-22',
    channel: null,
    product: null,
    payment: null,
    overWifi: false,
    reference: '',
    serialNumber: '',
    note: '',
    status: 'claimed',
  };
  it.each<[string, RequestName, unknown[]]>([
    ['no arguments', 'listCards', []],
    ['an id', 'openCard', [idNo(1)]],
    ['a record with receipts', 'recordAction', [[idNo(1)], draft, [{ token: idNo(2), kind: 'other' }]]],
    ['bytes', 'stagePasted', ['x.png', Uint8Array.of(1)]],
    ['a part of the settings', 'saveSettings', [{ look: 'dark' }]],
  ])('%s', (_name, name, args) => {
    const admitted = admit(echo, name, args);
    expect(admitted.ok && admitted.value()).toEqual(args);
  });

  it.each<[string, unknown, unknown]>([
    ['a name that is none', 'formatDisk', []],
    ['a name of every object', 'constructor', []],
    ['no name', null, []],
    ['arguments that are no list', 'listCards', {}],
    ['too many arguments', 'listCards', ['x']],
    ['too few', 'openCard', []],
    ['an id that is a path', 'openCard', ['../../etc/passwd']],
    ['a field too many', 'recordAction', [[idNo(1)], { ...draft, id: idNo(3) }, []]],
    ['a day that does not exist', 'recordAction', [[idNo(1)], { ...draft, on: '2026-02-31' }, []]],
    ['no cards', 'recordAction', [[], draft, []]],
    ['settings that are not the window’s', 'saveSettings', [{ window: null }]],
    ['a link of megabytes', 'openLink', ['x'.repeat(10_000)]],
  ])('refuses %s', (_name, name, args) => {
    expect(admit(echo, name, args).ok).toBe(false);
  });

  it('keeps what was typed out of the refusal', () => {
    const refused = admit(echo, 'openCard', ['secret PIN 1234']);
    expect(JSON.stringify(refused)).not.toContain('1234');
  });
});

it('the preload knows exactly the requests of the contract', () => {
  expect(Object.keys(REQUESTS).sort()).toEqual(Object.keys(requestShapes).sort());
});
