import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, isStale } from '../../scripts/setup/fresh-build.mjs';

let root: string;
const print = (): string => fingerprint(root, ['src', 'package-lock.json']);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keepline-build-'));
  mkdirSync(join(root, 'src/core'), { recursive: true });
  writeFileSync(join(root, 'src/core/money.ts'), 'export {};');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the fingerprint of the sources', () => {
  it('stays when only dates change, as by git checkout', () => {
    const before = print();
    utimesSync(join(root, 'src/core/money.ts'), 1, 1);
    expect(print()).toBe(before);
  });

  it.each([
    ['a content', () => writeFileSync(join(root, 'src/core/money.ts'), 'export const a = 1;')],
    ['a new file', () => writeFileSync(join(root, 'src/core/empty.ts'), '')],
    ['a removed file', () => rmSync(join(root, 'src/core/money.ts'))],
    ['the lockfile', () => writeFileSync(join(root, 'package-lock.json'), '{"a":1}')],
  ])('changes with %s', (_what, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });
});

describe('a build is stale', () => {
  it('without its stamp, which an interrupted build does not get', () => {
    expect(isStale(join(root, 'built-from'), print())).toBe(true);
  });

  it('when the sources went on, and only then', () => {
    const stamp = join(root, 'built-from');
    writeFileSync(stamp, print());
    expect(isStale(stamp, print())).toBe(false);
    writeFileSync(join(root, 'src/core/money.ts'), 'export const a = 2;');
    expect(isStale(stamp, print())).toBe(true);
  });
});
