import { Dictionary, toEntry } from '@/lib/engine/dictionary';
import { sealedForm } from '@/lib/engine/sealed-terms';
import type { PackFile } from '@/lib/packs/assemble';

/** A sealed word that can be read elsewhere in the pack. */
export interface StillPlain {
  word: string;
  file: string;
  line: number;
}

/** Where words can still be read in the files of a pack that are published, comments included; in their order. */
export function stillPlain(words: readonly string[], files: readonly PackFile[]): StillPlain[] {
  const dictionary = new Dictionary();
  const list = dictionary.add(words.map(toEntry));
  const search = dictionary.build();
  return files
    .filter(({ path }) => /\.ya?ml$/.test(path) && !/^(?:private|sealed)\//.test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => {
        const hits = search(sealedForm(line)).get(list) ?? [];
        return hits.map(({ term }) => ({ word: term, file: path, line: at + 1 }));
      }),
    );
}
