import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';

const GRACE_MS = 10_000;
const LOOK_FOR_PARENT_MS = 500;
const SETPRIV = '/usr/bin/setpriv';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * Keeps what was started and ends it in reverse order, so that the app can still save and
 * say good-bye while its bus and its display are there.
 * @param {{ graceMs?: number }} [options]
 */
export function keepStarted({ graceMs = GRACE_MS } = {}) {
  /** @type {{ child: ChildProcess, ended: Promise<void>, endWith: NodeJS.Signals }[]} */
  const started = [];

  /**
   * Each runs in a process group of its own: Ctrl+C in the terminal reaches only us, and
   * whatever the process starts in turn can be ended with it.
   * @param {string} command
   * @param {string[]} args
   * @param {{ env?: NodeJS.ProcessEnv, stdio: import('node:child_process').StdioOptions, endWith?: NodeJS.Signals }} options
   */
  function start(command, args, { endWith = 'SIGTERM', ...options }) {
    // Should we be killed without a chance to tidy up, the kernel ends it for us.
    const tied = existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'TERM', command, ...args] : [command, ...args];
    const child = spawn(tied[0] ?? command, tied.slice(1), { ...options, detached: true });
    const ended = new Promise((/** @type {(value: void) => void} */ resolve) => {
      child.on('error', () => resolve());
      child.on('exit', () => resolve());
    });
    started.push({ child, ended, endWith });
    return child;
  }

  async function endAll() {
    for (const { child, ended, endWith } of started.splice(0).reverse()) {
      // Only the head is asked: Electron takes the sudden end of its graphics process for a crash, and falls.
      child.kill(endWith);
      const insist = setTimeout(() => killGroup(child), graceMs);
      await ended;
      clearTimeout(insist);
      killGroup(child);
    }
  }

  return { start, endAll };
}

/** @typedef {ReturnType<typeof keepStarted>} Started */

/** @param {ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nobody is left in the group.
  }
}

/**
 * The one way out: what came first decides the exit code, and all that was started is
 * ended before. Asked to stop by a signal, we go the same way.
 * @param {Started} started
 */
export function leaveOnSignals(started) {
  let leaving = false;
  const leave = async (/** @type {number} */ code) => {
    if (leaving) return;
    leaving = true;
    await started.endAll();
    process.exit(code);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => leave(128 + constants.signals[signal]));
  }
  if (process.env['npm_lifecycle_event'] !== undefined) onParentGone(() => leave(128 + constants.signals.SIGTERM));
  return leave;
}

/**
 * The exit code of what we were run for is ours as well.
 * @param {ChildProcess} child
 * @param {(code: number) => void} leave
 */
export function leaveWith(child, leave) {
  child.on('error', (error) => {
    console.error(error);
    leave(1);
  });
  child.on('exit', (code, signal) => leave(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
}

/**
 * npm runs us through a shell and hands SIGTERM to that shell, which dies of it and tells
 * nobody: we would run on with the app, unseen.
 * @param {() => void} react
 */
function onParentGone(react) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) react();
  }, LOOK_FOR_PARENT_MS).unref();
}
