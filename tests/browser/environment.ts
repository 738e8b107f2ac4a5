import type { Environment } from 'vitest/runtime';
import type { Browser } from '@/tests/browser/browser';

declare global {
  /** Running browsers that no test uses just now, by what is in them. */
  var idleBrowsers: Map<string, Browser>;
}

/** A start is the dearest thing in a file of browser tests: browsers live as long as the worker, through many files. */
export default {
  name: 'browsers',
  viteEnvironment: 'ssr',
  setup(global: typeof globalThis) {
    const idle = new Map<string, Browser>();
    global.idleBrowsers = idle;
    return {
      async teardown() {
        await Promise.all([...idle.values()].map((browser) => browser.stop()));
      },
    };
  },
} satisfies Environment;
