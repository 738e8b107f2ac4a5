import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const FAMILIES = ['server', 'linkedin', 'x', 'quora', 'other', 'forum'];

const entry = (family: string) =>
  fileURLToPath(new URL(`./src/${family}/${family}-pages.ts`, import.meta.url));

/** One script and one style sheet per page family, and one of each that they share; serve.mjs hands them out. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/candor-pages/',
  logLevel: 'warn',
  // Draft reads `global`; browsers have none.
  define: { global: 'globalThis' },
  // draft-js is hoisted beside the extension's React 19 and would take that one.
  resolve: { dedupe: ['react', 'react-dom'] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: Object.fromEntries(FAMILIES.map((family) => [family, entry(family)])),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]',
        codeSplitting: { groups: [{ name: 'shared', test: /src\/shared\// }] },
      },
    },
  },
});
