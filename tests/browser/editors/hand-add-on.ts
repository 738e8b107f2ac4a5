import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { SITES } from '@/lib/sites';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Builds the test-only add-on around `hand.ts`. @returns its folder, and how to remove it */
export async function buildHandAddOn(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-hand-'));
  await build({
    configFile: false,
    root: ROOT,
    // What the browser shows of Candor is not for this add-on.
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: join(import.meta.dirname, 'hand.ts'),
        formats: ['iife'],
        name: 'hand',
        fileName: () => 'hand.js',
      },
    },
  });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest()));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

function manifest() {
  const matches = [...SITES.flatMap((site) => site.matches), 'https://blog.example/*'];
  return {
    manifest_version: 3,
    name: 'Candor test hand',
    version: '0.0.1',
    browser_specific_settings: { gecko: { id: 'hand@candor.example', strict_min_version: '142.0' } },
    host_permissions: matches,
    content_scripts: [{ matches, js: ['hand.js'], run_at: 'document_start' }],
  };
}
