import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packFiles } from '../lib/cli/pack-files.ts';
import { assemble } from '../lib/packs/assemble.ts';

const ID = 'virtual:base-pack';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'rules/base');

/** Serves `rules/base` as one JSON under `virtual:base-pack`, so that pages and tests need no YAML parser for it. */
export function basePack(): Plugin {
  return {
    name: 'candor:base-pack',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return;
      const files = packFiles(FOLDER);
      for (const { path } of files) this.addWatchFile(join(FOLDER, path));
      const { pack, problems } = assemble(files);
      const [problem] = problems;
      if (problem)
        throw new Error(`rules/base/${problem.file} ${problem.place}: expected ${problem.expected}`);
      return `export default ${JSON.stringify(pack)}`;
    },
  };
}

/** The contents of `base.json`. */
export function baseData(): string {
  return printedBy('scripts/base-data.ts');
}

/** What Candor's own rules say in other languages: `base.de.json` and so on, a file a language. */
export function baseWordsFiles(): { relativeDest: `base.${string}.json`; contents: string }[] {
  const byLanguage: Record<string, unknown> = JSON.parse(printedBy('scripts/base-words.ts'));
  return Object.entries(byLanguage).map(([language, words]) => ({
    relativeDest: `base.${language}.json`,
    contents: JSON.stringify(words),
  }));
}

/** The contents of `trial.json`. */
export function trialData(): string {
  return printedBy('scripts/trial-data.ts');
}

/** Run by a Node of its own: the loader of the build's configuration does not know `@/`. */
function printedBy(script: string): string {
  const args = ['--import', './scripts/ts-hooks.mjs', script];
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 16_000_000 });
}
