import { rmSync } from 'node:fs';
import { freshBuild } from '../setup/fresh-build.mjs';
import { inProject, readJson } from '../setup/project.mjs';
import { elapsed } from '../setup/step.mjs';
import { Stop } from '../setup/stop.mjs';
import { countsOfPlaywright, countsOfVitest, judge, NONE, ONE_FAILURE } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {(script: string, args: string[]) => Promise<number | null>} RunTool runs a tool from node_modules to its end, its output shown
 * @typedef {{ runTool: RunTool, selection: string[] }} Circumstances
 */

/**
 * @param {Circumstances} circumstances
 * @returns {Promise<Counts>}
 */
const types = async ({ runTool }) => asCounts(await runTool('typescript/bin/tsc', ['-b']));

/**
 * @param {Circumstances} circumstances
 * @returns {Promise<Counts>}
 */
const lint = async ({ runTool }) =>
  asCounts(await runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']));

/** @param {number | null} exitCode */
const asCounts = (exitCode) => (exitCode === 0 ? NONE : ONE_FAILURE);

/** @param {Circumstances} circumstances */
const unit = ({ runTool, selection }) =>
  suite('unit', countsOfVitest, (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    // In CI vitest would write colour codes into the log.
    const plain = process.stdout.isTTY ? [] : ['--no-color'];
    return runTool('vitest/vitest.mjs', ['run', ...reporters, ...plain, ...selection]);
  });

/** @param {Circumstances} circumstances */
const e2e = ({ runTool, selection }) =>
  // The report's place is named in the configuration, beside the reporter that people read.
  suite('e2e', countsOfPlaywright, () =>
    runTool('playwright/cli.js', ['test', '-c', 'tests/e2e/playwright.config.ts', ...selection]),
  );

/**
 * @param {string} name
 * @param {(report: any) => Counts} count
 * @param {(reportFile: string) => Promise<number | null>} runSuite
 */
async function suite(name, count, runSuite) {
  const reportFile = inProject('test-results', `${name}.json`);
  // The last run's report must not pass for this one's.
  rmSync(reportFile, { force: true });
  const exitCode = await runSuite(reportFile);
  const report = readJson(reportFile);
  const { counts, complaint } = judge(report === undefined ? undefined : count(report), exitCode);
  if (complaint !== undefined) console.log(`✗ ${name}: ${complaint}`);
  return counts;
}

async function build() {
  await freshBuild();
  return NONE;
}

/** In the order in which they are run, the quick ones first. */
export const STEPS = { types, lint, unit, build, e2e };

/** @typedef {keyof typeof STEPS} StepName */

/**
 * @param {string | undefined} chosen
 * @returns {StepName[]}
 */
export function stepsFor(chosen) {
  const all = /** @type {StepName[]} */ (Object.keys(STEPS));
  if (chosen === undefined) return all;
  if (!all.some((name) => name === chosen)) {
    throw new Stop(`There is no step "${chosen}".`, `Choose one of ${all.join(', ')}, or none for all of them.`);
  }
  return chosen === 'e2e' ? ['build', 'e2e'] : [/** @type {StepName} */ (chosen)];
}

/**
 * @param {string} name
 * @param {() => Promise<Counts>} work
 */
export async function timed(name, work) {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  const counts = await work();
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${name} (${elapsed(startedAt)})`);
  return counts;
}
