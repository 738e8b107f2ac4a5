import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { assemble, type PackFile } from '../lib/packs/assemble.ts';

const ID = 'virtual:base-pack';
const FOLDER = fileURLToPath(new URL('../rules/base', import.meta.url));

/** Serves `rules/base` as one JSON under `virtual:base-pack`, so that the extension carries no YAML parser for it. */
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
      if (problem) throw new Error(`rules/base/${problem.file} ${problem.place}: expected ${problem.expected}`);
      return `export default ${JSON.stringify(pack)}`;
    },
  };
}

/** The YAML files of a pack folder, paths relative to it with `/`. */
export function packFiles(folder: string): PackFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll(sep, '/'), text: readFileSync(file, 'utf8') }));
}
