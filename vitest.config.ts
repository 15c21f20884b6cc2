import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Its main file is a UMD module, of which Node sees no names.
  resolve: { alias: { 'jsonc-parser': fileURLToPath(new URL('node_modules/jsonc-parser/lib/esm/main.js', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    // The end-to-end tests drive the built command line: what is tested is what is shipped.
    globalSetup: ['test/e2e/build.ts'],
    server: { deps: { inline: ['jsonc-parser'] } },
    // Most of the time goes by in programs that the tests start, so two files at a time pay even where there is one core less.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
  },
});
