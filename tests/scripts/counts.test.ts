import { describe, expect, it } from 'vitest';
import { add, closingLine, countsOfPlaywright, countsOfVitest, judge } from '../../scripts/test/counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

const vitestReport = (passed: number, failed: number, skipped: number, files: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults: files,
});

describe('counting a report', () => {
  it('takes the numbers of vitest', () => {
    expect(countsOfVitest(vitestReport(40, 2, 1, [file('failed', 'failed', 'passed')]))).toEqual({
      passed: 40,
      failed: 2,
      skipped: 1,
    });
  });

  it('counts a test file that could not be loaded as one failure', () => {
    expect(countsOfVitest(vitestReport(40, 0, 0, [file('failed'), file('passed', 'passed')])).failed).toBe(1);
  });

  it('takes the numbers of Playwright, and an error outside of any test as a failure', () => {
    const report = {
      stats: { expected: 8, unexpected: 1, flaky: 0, skipped: 2 },
      errors: [{ message: 'SyntaxError' }],
    };
    expect(countsOfPlaywright(report)).toEqual({ passed: 8, failed: 2, skipped: 2 });
  });
});

describe('judging a run', () => {
  const passed = { passed: 3, failed: 0, skipped: 0 };

  it.each([
    ['a good one', passed, 0, 0],
    ['no report at all', undefined, 0, 1],
    ['no test', { passed: 0, failed: 0, skipped: 0 }, 0, 1],
    ['only skipped tests', { passed: 0, failed: 0, skipped: 4 }, 0, 1],
    ['all passed, but the runner crashed', passed, 1, 1],
    ['all passed, but the runner was killed', passed, null, 1],
    ['a failed test is not counted twice', { passed: 3, failed: 1, skipped: 0 }, 1, 1],
  ])('%s', (_what, reported, exitCode, failed) => {
    expect(judge(reported, exitCode).counts.failed).toBe(failed);
  });
});

describe('the closing line', () => {
  it.each([
    [{ passed: 327, failed: 0, skipped: 0 }, '327 passed, 0 failed'],
    [{ passed: 320, failed: 2, skipped: 5 }, '320 passed, 2 failed, 5 skipped'],
  ])('of %o', (counts, line) => {
    expect(closingLine(counts)).toBe(line);
  });

  it('sums the suites', () => {
    const unit = { passed: 300, failed: 1, skipped: 0 };
    expect(add(unit, { passed: 12, failed: 0, skipped: 1 })).toEqual({ passed: 312, failed: 1, skipped: 1 });
  });
});
