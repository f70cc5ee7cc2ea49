import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/shots',
  workers: 2,
  fullyParallel: true,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
