import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The end-to-end tests drive the built command line: what is tested is what is shipped.
    globalSetup: ['test/e2e/build.ts'],
    testTimeout: 20_000,
  },
});
