import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A helper process whose lines can be awaited, and which ends with its test. */
export interface Child {
  readonly pid: number;
  /** Every line printed so far, standard output and standard error together, in order of arrival. */
  readonly printed: readonly string[];
  /** The first line from `from` (an index into `printed`) on that gives a value; fails when the process ends first. */
  readonly until: <T>(read: (line: string) => T | null, from?: number, timeoutMs?: number) => Promise<T>;
  readonly write: (line: string) => void;
  /** Its exit code once it is gone; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Asks it to end, insists after two seconds, and resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

interface Waiter {
  readonly look: () => void;
  readonly ended: (why: string) => void;
}

const PATIENCE_MS = 15_000;
const INSIST_MS = 2_000;

/** Starts a process whose lines are kept. */
export const startChild = (command: string, args: readonly string[], env: NodeJS.ProcessEnv): Child => {
  const child = spawn(command, [...args], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const printed: string[] = [];
  const waiters = new Set<Waiter>();
  let over: string | null = null;
  const hear = (stream: NodeJS.ReadableStream): void => {
    createInterface({ input: stream }).on('line', (line) => {
      printed.push(line);
      for (const waiter of waiters) waiter.look();
    });
  };
  hear(child.stdout);
  hear(child.stderr);
  // A write to a process that has just died must not take the test runner with it.
  child.stdin.on('error', () => undefined);
  const end = (why: string): void => {
    over ??= why;
    for (const waiter of waiters) waiter.ended(over);
  };
  child.on('error', (error) => end(`${command}: ${error.message}`));
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (code, signal) => {
      end(`${command} ended (${signal ?? code}):\n${printed.slice(-20).join('\n')}`);
      resolve(code);
    });
  });
  const until = async <T>(read: (line: string) => T | null, from = 0, timeoutMs = PATIENCE_MS): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      let next = from;
      const finish = (act: () => void): void => {
        clearTimeout(timer);
        waiters.delete(waiter);
        act();
      };
      const waiter: Waiter = {
        look: () => {
          try {
            while (next < printed.length) {
              const found = read(printed[next++] ?? '');
              if (found !== null) return finish(() => resolve(found));
            }
          } catch (error) {
            finish(() => reject(error));
          }
        },
        ended: (why) => finish(() => reject(new Error(why))),
      };
      const timer = setTimeout(
        () =>
          finish(() => reject(new Error(`${command} said nothing of it in ${timeoutMs} ms:\n${printed.join('\n')}`))),
        timeoutMs,
      );
      waiters.add(waiter);
      waiter.look();
      if (over !== null && waiters.has(waiter)) waiter.ended(over);
    });
  return {
    pid: child.pid ?? -1,
    printed,
    until,
    write: (line) => void child.stdin.write(`${line}\n`),
    ended,
    stop: () => stopChild(child, ended),
  };
};

const stopChild = async (child: ChildProcessWithoutNullStreams, ended: Promise<number | null>): Promise<void> => {
  if (child.pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), INSIST_MS);
  await ended;
  clearTimeout(insist);
};
