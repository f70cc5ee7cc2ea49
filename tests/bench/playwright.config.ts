import { defineConfig } from 'playwright/test';

/** Benches run one at a time and have no opinion: they print figures. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results/bench',
  workers: 1,
  timeout: 15 * 60_000,
  reporter: [['list']],
});
