import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions } from 'vite';

const FAMILIES = ['server', 'linkedin', 'x', 'quora', 'other', 'forum'];

const entry = (family: string) =>
  fileURLToPath(new URL(`./src/${family}/${family}-pages.ts`, import.meta.url));

/**
 * One script and one style sheet per page family, with all that they share: every request of a page passes through the
 * test that answers it. Editors that few pages want stay apart.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/candor-pages/',
  logLevel: 'warn',
  // Draft reads `global`; browsers have none.
  define: { global: 'globalThis' },
  // draft-js is hoisted beside the extension's React 19 and would take that one.
  resolve: { dedupe: ['react', 'react-dom'] },
  environments: Object.fromEntries(FAMILIES.map((family, index) => [family, built(family, index === 0)])),
  builder: {
    buildApp: async (builder) => {
      for (const family of FAMILIES) {
        const environment = builder.environments[family];
        if (environment) await builder.build(environment);
      }
    },
  },
});

function built(family: string, isFirst: boolean): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: 'dist',
      emptyOutDir: isFirst,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: { [family]: entry(family) },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${family}-[name].js`,
          assetFileNames: ({ names }) =>
            (names[0] === `${family}.css` ? '' : `${family}-`).concat('[name][extname]'),
        },
      },
    },
  };
}
