import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Decision } from '#core/reminders/decision.ts';
import { createScheduler } from '../../src/main/desktop/scheduler.ts';
import { followSystemZone, watchTime } from '../../src/main/desktop/time-watch.ts';

const HOUR = 3_600_000;
beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** A scheduler whose looks are counted and whose next instant is what the test says. */
const scheduled = (nextLookAt: () => number, work: () => Promise<void> = async () => undefined) => {
  const looks: number[] = [];
  const failures: unknown[] = [];
  const look = async (): Promise<Decision> => {
    looks.push(Date.now());
    await work();
    return { nextLookAt: nextLookAt() } as Decision;
  };
  const scheduler = createScheduler({ now: Date.now, look, failed: (error) => failures.push(error) });
  return { scheduler, looks, failures };
};

describe('the timer', () => {
  it('looks exactly when something is due', async () => {
    const { scheduler, looks } = scheduled(() => (Date.now() < 5_000 ? 5_000 : 9_000_000));
    await scheduler.lookNow();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(looks).toEqual([0]);
    await vi.advanceTimersByTimeAsync(1);
    expect(looks).toEqual([0, 5_000]);
  });

  it.each([2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER])('never waits longer than an hour, also for %d', async (far) => {
    const { scheduler, looks } = scheduled(() => far);
    await scheduler.lookNow();
    await vi.advanceTimersByTimeAsync(HOUR - 1);
    expect(looks).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1 + 2 * HOUR);
    expect(looks).toEqual([0, HOUR, 2 * HOUR, 3 * HOUR]);
  });

  it('does not spin when it is asked to look in the past', async () => {
    const { scheduler, looks } = scheduled(() => Date.now() - 1_000);
    await scheduler.lookNow();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks.length).toBeLessThanOrEqual(51);
  });

  it('looks again an hour after a look that threw', async () => {
    const { scheduler, looks, failures } = scheduled(
      () => 0,
      () => Promise.reject(new Error('disk')),
    );
    await scheduler.lookNow();
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(looks).toEqual([0, HOUR]);
    expect(failures).toHaveLength(2);
  });
});

describe('other reasons to look', () => {
  it('many changes make one look', async () => {
    const { scheduler, looks } = scheduled(() => 9_000_000);
    for (let change = 0; change < 100; change += 1) scheduler.lookSoon();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toHaveLength(1);
  });

  it('a change during a look makes another one after it, never beside it', async () => {
    let running = 0;
    const { scheduler, looks } = scheduled(
      () => 9_000_000,
      async () => {
        running += 1;
        expect(running).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 100));
        running -= 1;
      },
    );
    void scheduler.lookNow();
    await vi.advanceTimersByTimeAsync(50);
    void scheduler.lookNow();
    void scheduler.lookNow();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(looks).toEqual([0, 100]);
  });

  it('stopping waits for what is under way and looks no more', async () => {
    let ended = false;
    const { scheduler, looks } = scheduled(
      () => 1_000,
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        ended = true;
      },
    );
    void scheduler.lookNow();
    await vi.advanceTimersByTimeAsync(10);
    const stopped = scheduler.stop();
    await vi.advanceTimersByTimeAsync(100);
    await stopped;
    expect(ended).toBe(true);
    scheduler.lookSoon();
    await vi.advanceTimersByTimeAsync(10 * HOUR);
    expect(looks).toEqual([0]);
  });
});

describe('watching the time', () => {
  it.each([
    ['the clock is set an hour forward', HOUR, 0, 'Asia/Shanghai', 1],
    ['the clock is set a day back', -24 * HOUR, 0, 'Asia/Shanghai', 1],
    ['the network trims it by a second', 1_000, 0, 'Asia/Shanghai', 0],
    ['the computer slept, and the steady clock with it', 8 * HOUR, 0, 'Asia/Shanghai', 1],
    ['the person flew home', 0, 0, 'Asia/Kuala_Lumpur', 1],
    ['nothing happened', 0, 0, 'Asia/Shanghai', 0],
  ])('%s', async (_name, moved, slept, zoneAfter, expected) => {
    let shift = 0;
    let zone = 'Asia/Shanghai';
    let changes = 0;
    const stop = watchTime({
      wallMs: () => Date.now() + shift,
      steadyMs: () => Date.now() - slept,
      zone: () => zone,
      changed: () => (changes += 1),
    });
    await vi.advanceTimersByTimeAsync(60_000);
    shift = moved;
    zone = zoneAfter;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(changes).toBe(expected);
    stop();
  });
});

describe('the zone of the system', () => {
  const resolved = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

  it('is left alone where TZ was given', () => {
    const env = { TZ: 'Asia/Tokyo' };
    expect(followSystemZone(env, () => 'Asia/Tokyo', '/nowhere')()).toBe('Asia/Tokyo');
    expect(env).toEqual({ TZ: 'Asia/Tokyo' });
  });

  it('is taken over while the app runs when the system moves', async () => {
    const { mkdtempSync, rmSync, symlinkSync } = await import('node:fs');
    const { tmpdir } = await import('node:os');
    const folder = mkdtempSync(`${tmpdir()}/keepline-zone-`);
    const link = `${folder}/localtime`;
    const before = process.env['TZ'];
    delete process.env['TZ'];
    symlinkSync('/usr/share/zoneinfo/Asia/Shanghai', link);
    const zone = followSystemZone(process.env, resolved, link);
    zone();
    rmSync(link);
    symlinkSync('../usr/share/zoneinfo/America/Argentina/Ushuaia', link);
    expect(zone()).toBe('America/Argentina/Ushuaia');
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    rmSync(folder, { recursive: true });
  });
});
