import { describe, expect, it } from 'vitest';
import { complaintOf } from '../../scripts/setup/npm.mjs';
import { missingPackages } from '../../scripts/setup/packages.mjs';

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/lowdb': { version: '7.0.1', integrity: 'sha512-a' },
    'node_modules/cli-linux': { version: '2.5.15', integrity: 'sha512-b', optional: true },
    'node_modules/cli-win32': { version: '2.5.15', integrity: 'sha512-c', optional: true },
  },
};
const installed = (lowdb: { version: string; integrity: string }) => ({
  packages: { 'node_modules/lowdb': lowdb, 'node_modules/cli-linux': { version: '2.5.15', integrity: 'sha512-b' } },
});

describe('packages that npm ci has to bring', () => {
  it.each([
    ['none, also when another system’s optional one is missing', { version: '7.0.1', integrity: 'sha512-a' }, []],
    ['one of another version', { version: '7.0.0', integrity: 'sha512-a' }, ['node_modules/lowdb']],
    ['one of another content', { version: '7.0.1', integrity: 'sha512-z' }, ['node_modules/lowdb']],
  ])('%s', (_what, lowdb, missing) => {
    expect(missingPackages(locked, installed(lowdb))).toEqual(missing);
  });

  it('all that everybody needs, in a fresh clone', () => {
    expect(missingPackages(locked, undefined)).toEqual(['node_modules/lowdb']);
  });
});

it('tells npm’s complaint without its warnings and its manual', () => {
  const output = [
    'npm warn EBADENGINE Unsupported engine',
    'npm error code EUSAGE',
    'npm error Missing: lowdb@7.0.2 from lock file',
    'npm error Clean install a project',
    'npm error Usage:',
  ].join('\n');
  expect(complaintOf(output)).toBe('npm error code EUSAGE\nnpm error Missing: lowdb@7.0.2 from lock file');
});
