import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { basePack } from './scripts/vite-base-pack.ts';
import { messages } from './scripts/vite-messages.ts';

export default defineConfig({
  plugins: [await WxtVitest(), basePack(), messages()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/pages/**', '**/node_modules/**'],
    restoreMocks: true,
    // Megabyte drafts and property tests on a busy two-core machine; nothing here measures time.
    testTimeout: 60_000,
  },
});
