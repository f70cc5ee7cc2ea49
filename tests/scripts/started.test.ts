import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstLine } from '../../scripts/launch/first-line.mjs';
import { keepStarted } from '../../scripts/launch/started.mjs';

/** A zombie that nobody has reaped yet is no process any more. */
const runs = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

const shell = (script: string): [string, string[]] => ['sh', ['-c', script]];
const PIPED = { stdio: ['ignore', 'pipe', 'ignore'] as ('ignore' | 'pipe')[] };

describe.runIf(process.platform === 'linux')('what was started', () => {
  it('is ended last first, so that the app leaves before its display', async () => {
    const started = keepStarted();
    const ended: string[] = [];
    for (const name of ['display', 'app']) {
      const child = started.start(...shell('echo ready; exec sleep 60'), PIPED);
      child.on('exit', () => ended.push(name));
      await firstLine(child, 1, 5000);
    }
    await started.endAll();
    expect(ended).toEqual(['app', 'display']);
  });

  it('is ended with what it started itself', async () => {
    const started = keepStarted();
    const child = started.start(...shell('sleep 60 & echo $!; wait'), PIPED);
    const grandchild = Number(await firstLine(child, 1, 5000));
    expect(runs(grandchild)).toBe(true);
    await started.endAll();
    await expect.poll(() => runs(grandchild)).toBe(false);
  });

  it('is killed when it does not want to go', async () => {
    const started = keepStarted({ graceMs: 100 });
    const child = started.start(...shell("trap '' TERM; echo ready; while :; do sleep 1; done"), PIPED);
    await firstLine(child, 1, 5000);
    const exit = once(child, 'exit');
    await started.endAll();
    expect((await exit)[1]).toBe('SIGKILL');
  });

  it('ends with us even when we are killed', async () => {
    const script = `
      const { keepStarted } = await import('./scripts/launch/started.mjs');
      const child = keepStarted().start('sleep', ['60'], { stdio: 'ignore' });
      console.log(child.pid);
      setInterval(() => undefined, 1000);`;
    const us = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await firstLine(us, 1, 5000));
    expect(runs(pid)).toBe(true);
    us.kill('SIGKILL');
    await expect.poll(() => runs(pid), { timeout: 10_000 }).toBe(false);
  });
});

describe('the first line of a server', () => {
  it('is undefined when it ends without one', async () => {
    expect(await firstLine(spawn('true', { stdio: ['ignore', 'pipe', 'ignore'] }), 1, 5000)).toBeUndefined();
  });

  it('is undefined when the program is not there', async () => {
    expect(await firstLine(spawn('no-such-program', { stdio: ['ignore', 'pipe', 'ignore'] }), 1, 5000)).toBeUndefined();
  });
});
