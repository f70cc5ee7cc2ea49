import { spawn } from 'node:child_process';
import { projectDir } from './project.mjs';

const TAIL_CHARS = 20_000;

/**
 * @typedef {object} Outcome
 * @property {number | null} code null when it could not be started, was killed or ran out of time
 * @property {boolean} timedOut
 * @property {string} output the end of stdout and stderr, for a failure's explanation
 * @property {string} stdout
 */

/**
 * Runs a command to its end without showing what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeoutMs?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    let stdout = '';
    let output = '';
    let timedOut = false;
    const child = spawn(command, args, {
      cwd: options.cwd ?? projectDir,
      // What is kept is for a message of ours; colour codes would stand in it as noise.
      env: { ...(options.env ?? process.env), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(
      () => {
        timedOut = true;
        child.kill('SIGKILL');
      },
      options.timeoutMs ?? 2 ** 30,
    );
    const settle = (/** @type {number | null} */ code) => {
      clearTimeout(timer);
      process.off('exit', end);
      resolve({ code, timedOut, output: output.trim(), stdout });
    };
    const end = () => child.kill('SIGTERM');
    process.on('exit', end);
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      output = (output + chunk).slice(-TAIL_CHARS);
    });
    child.stderr.on('data', (chunk) => {
      output = (output + chunk).slice(-TAIL_CHARS);
    });
    child.on('error', (error) => {
      output = `${output}\n${error.message}`;
      settle(null);
    });
    child.on('close', settle);
  });
}
