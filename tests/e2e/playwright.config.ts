import { defineConfig } from 'playwright/test';

const root = new URL('../../', import.meta.url).pathname;

export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results/e2e`,
  workers: 2,
  // A shared machine can stall for seconds. A test that needs its second try is printed as flaky: look at it.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 90_000,
  // A run that hangs as a whole must end before the machine that runs it is taken away.
  globalTimeout: 30 * 60_000,
  expect: { timeout: 10_000 },
  // The closing count of npm test is read from the second one.
  reporter: [['list'], ['json', { outputFile: `${root}test-results/e2e.json` }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
