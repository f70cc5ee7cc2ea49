import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** The machine it runs on does not matter: the same dates in processes that really live in different time zones. */

interface Told {
  readonly zone: string;
  readonly wallClock: readonly number[];
  readonly cards: number;
  readonly hash: string;
}

const PROGRAM = join(import.meta.dirname, 'zones', 'dates-here.ts');

const runIn = async (zone: string): Promise<Told> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', PROGRAM], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout) as Told;
};

/** Each zone with its minutes east of Greenwich in January and in July: Lord Howe moves by half an hour. */
const zones = [
  ['UTC', [0, 0]],
  ['Asia/Kuala_Lumpur', [480, 480]],
  ['America/Los_Angeles', [-480, -420]],
  ['Pacific/Apia', [780, 780]],
  ['Australia/Lord_Howe', [660, 630]],
] as const;

describe('10,000 random cards in a process of its own', { timeout: 120_000 }, () => {
  const utc = runIn('UTC');

  it.each(zones)('have the same dates, reasons and today with the machine in %s', async (zone, wallClock) => {
    const [there, here] = await Promise.all([runIn(zone), utc]);
    expect(there).toEqual({ zone, wallClock, cards: 10_000, hash: here.hash });
  });
});
