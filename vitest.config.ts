import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // Those run in the real app, or measure it: npm run e2e, npm run bench.
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    // Against tests that hang; a busy CI machine is no failure.
    testTimeout: 30_000,
  },
});
