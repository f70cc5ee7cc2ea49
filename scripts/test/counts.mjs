/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };
/** @type {Counts} */
export const ONE_FAILURE = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/**
 * @param {any} report of vitest's JSON reporter
 * @returns {Counts}
 */
export function countsOfVitest(report) {
  // A file that cannot be loaded has no tests to fail; it is one failure all the same.
  const brokenFiles = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report of Playwright's JSON reporter
 * @returns {Counts}
 */
export function countsOfPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/**
 * What a suite's run comes to. Silence is no success: a run without a report, without
 * tests, or one that ended badly although every test passed, counts as a failure.
 * @param {Counts | undefined} reported
 * @param {number | null} exitCode
 * @returns {{ counts: Counts, complaint?: string }}
 */
export function judge(reported, exitCode) {
  if (reported === undefined) return { counts: ONE_FAILURE, complaint: 'it left no report' };
  if (reported.failed > 0) return { counts: reported };
  if (reported.passed === 0) return { counts: add(reported, ONE_FAILURE), complaint: 'no test was run' };
  if (exitCode !== 0)
    return { counts: add(reported, ONE_FAILURE), complaint: `every test passed, yet it ended with code ${exitCode}` };
  return { counts: reported };
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
