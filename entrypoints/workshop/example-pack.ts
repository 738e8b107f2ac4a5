import type { PackFile } from '@/lib/packs/assemble';

const FOLDER = '/rules/example/';

/** The example pack of the guide, as it lies in `rules/example`. */
const TEXTS = import.meta.glob<string>('/rules/example/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const EXAMPLE_PACK: readonly PackFile[] = Object.entries(TEXTS).map(([path, text]) => ({
  path: path.slice(FOLDER.length),
  text,
}));
