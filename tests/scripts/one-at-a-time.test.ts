import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { oneAtATime } from '../../scripts/setup/one-at-a-time.mjs';

let dir: string;
let lock: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'keepline-lock-'));
  lock = join(dir, 'set-up.lock');
});

afterEach(() => rmSync(dir, { recursive: true }));

it('lets the second wait for the first', async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await wait(20);
    order.push(`${name} ends`);
  };
  await Promise.all([oneAtATime(lock, work('first')), oneAtATime(lock, work('second'))]);
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

it('does not wait for a process that is no more', async () => {
  writeFileSync(lock, '999999999');
  expect(await oneAtATime(lock, async () => 'done')).toBe('done');
});

it('is free again after a failure', async () => {
  await expect(oneAtATime(lock, () => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(existsSync(lock)).toBe(false);
});
