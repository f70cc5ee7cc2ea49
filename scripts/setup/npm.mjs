import { run } from './command.mjs';

/**
 * The package manager that runs us, else the one on the path.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const entry = process.env['npm_execpath'];
  if (entry?.endsWith('npm-cli.js')) return run(process.execPath, [entry, ...args], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}

/**
 * npm explains itself first, then prints stacks, hints and its manual.
 * @param {string} output
 */
export function complaintOf(output) {
  const lines = output
    .split('\n')
    .filter((line) => !/^npm (warn|notice)|^npm error\s+at |complete log of this run/.test(line));
  const manual = lines.findIndex((line) => line.includes('Clean install a project'));
  return (manual < 0 ? lines : lines.slice(0, manual)).join('\n').trim();
}
