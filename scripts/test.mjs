import { keepStarted, leaveOnSignals } from './launch/started.mjs';
import { inProject } from './setup/project.mjs';
import { electronReady, packagesReady } from './setup/ready.mjs';
import { tell } from './setup/stop.mjs';
import { add, closingLine, NONE, ONE_FAILURE } from './test/counts.mjs';
import { STEPS, stepsFor, timed } from './test/steps.mjs';

const TOOL_LIMIT_MS = 11 * 60_000;

const started = keepStarted();
const leave = leaveOnSignals(started);

/** @type {import('./test/steps.mjs').RunTool} */
const runTool = (script, args) =>
  new Promise((resolve) => {
    const tool = started.start(process.execPath, [inProject('node_modules', script), ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: process.env,
      // What a test runner is asked with by Ctrl+C: it closes the apps it started.
      endWith: 'SIGINT',
    });
    const timer = setTimeout(() => {
      console.log(`✗ Not done after ${TOOL_LIMIT_MS / 60_000} minutes; ended.`);
      started.endAll();
    }, TOOL_LIMIT_MS);
    const settle = (/** @type {number | null} */ code) => {
      clearTimeout(timer);
      resolve(code);
    };
    tool.on('error', () => settle(null));
    tool.on('exit', settle);
  });

/** @param {string[]} args such as none, `unit`, `unit core/expiry` or `e2e main-job` */
async function test([chosen, ...selection]) {
  let counts = NONE;
  try {
    const names = stepsFor(chosen);
    if (names.includes('e2e')) {
      // The tests bring a display of their own, so that two runs never meet on one.
      process.env['KEEPLINE_ELECTRON'] = await electronReady({ display: true, tests: true });
    } else {
      await packagesReady();
    }
    for (const name of names) {
      counts = add(counts, await timed(name, () => STEPS[name]({ runTool, selection })));
    }
  } catch (error) {
    // What comes after a failed set-up or build would only fail in its wake.
    tell(error);
    counts = add(counts, ONE_FAILURE);
  }
  return counts;
}

const counts = await test(process.argv.slice(2));
console.log(`\n${closingLine(counts)}`);
await leave(counts.failed === 0 ? 0 : 1);
