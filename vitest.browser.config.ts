import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { messages } from './scripts/vite-messages.ts';

const common = {
  // Files share their worker, and with it its browsers.
  environment: './tests/browser/environment.ts',
  isolate: false,
  retry: 0,
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

const MEASURING = 'tests/browser/**/*.cost.test.ts';

// Real browsers, two at once on two cores: a third one saves little and makes the others late. Conditions are awaited,
// never times. What measures comes last and has the machine to itself.
export default defineConfig({
  plugins: [messages()],
  resolve: { alias: { '@': resolve(import.meta.dirname) } },
  test: {
    reporters: ['default', './tests/browser/matrix/reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [MEASURING],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'cost',
          include: [MEASURING],
          fileParallelism: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
