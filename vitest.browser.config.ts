import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// Real browsers, one after the other: two at once on a small machine make both slow and their timings lie.
export default defineConfig({
  resolve: { alias: { '@': resolve(import.meta.dirname) } },
  test: {
    name: 'browser',
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
