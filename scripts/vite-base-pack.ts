import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { packFiles } from '../lib/cli/pack-files.ts';
import { assemble } from '../lib/packs/assemble.ts';

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
      if (problem)
        throw new Error(`rules/base/${problem.file} ${problem.place}: expected ${problem.expected}`);
      return `export default ${JSON.stringify(pack)}`;
    },
  };
}
