import type { SealedList } from '@/lib/format/sealed';
import type { PackFile, PackProblem } from '@/lib/packs/assemble';
import { type ListInYaml, listsOf } from '@/lib/packs/plain-lists';
import { PRIVATE_NOTE, privatePath, withWords } from '@/lib/packs/private-words';
import { type SealOptions, sealTerms } from '@/lib/packs/seal';
import { fileAt, prepare, type SealWork, sealedPath, yamlProblems } from '@/lib/packs/seal-work';
import { type StillPlain, stillPlain } from '@/lib/packs/still-plain';

export interface SealFolderOptions {
  /** Names of lists; without any: `USUALLY_SEALED`, and those sealed before whose words are at hand. */
  lists?: readonly string[];
  /** Seals under the salt of last time, so that words which stay keep their hashes. */
  keepSalt?: boolean;
  random?: SealOptions['random'];
}

/** What sealing does to a folder. With problems, nothing: `files` is empty then. */
export interface SealedFolder {
  /** Files to write, paths relative to the folder. */
  files: PackFile[];
  sealed: { list: string; terms: number; file: string; words: string }[];
  problems: PackProblem[];
  /** Words that stand twice: told, and sealed once. */
  twice: PackProblem[];
  /** Where words of the sealed lists still stand in what is published. */
  stillPlain: StillPlain[];
}

/** Lists of names that a pack on a public host should not spell out. */
const USUALLY_SEALED = ['codenames', 'customers'];

/**
 * Seals lists of a pack folder: their words go to `private/NAME.txt`, their hashes to `sealed/NAME.yaml`, and a reference
 * takes their place. A list that is sealed already is sealed again from its words, with whatever was added to them.
 * `files` are the YAML files of the folder and the text files of `private/`. Pure but for random bits.
 */
export function sealFolder(files: readonly PackFile[], options: SealFolderOptions = {}): SealedFolder {
  const broken = files
    .filter(({ path }) => /^(?:pack|vocabulary\/.+)\.ya?ml$/.test(path))
    .flatMap(yamlProblems);
  if (broken.length > 0) return { files: [], sealed: [], problems: broken, twice: [], stillPlain: [] };
  const lists = listsOf(files);
  const works = (options.lists ?? usualLists(lists, files)).map((name) =>
    prepare(name, lists.get(name), files, options.keepSalt ?? false),
  );
  const problems = works.flatMap((each) => each.problems);
  const twice = works.flatMap((each) => each.twice);
  if (problems.length > 0) return { files: [], sealed: [], problems, twice, stillPlain: [] };
  const changed = new Map<string, string>();
  for (const work of works)
    for (const { path, text } of filesOf(work, overlaid(files, changed), options)) changed.set(path, text);
  const words = works.flatMap((each) => each.words.map(({ word }) => word));
  return {
    files: [...changed].map(([path, text]) => ({ path, text })),
    sealed: works.map(({ list, as, words: all }) => ({
      list,
      terms: all.length,
      file: sealedPath(as),
      words: privatePath(as),
    })),
    problems,
    twice,
    stillPlain: stillPlain(words, overlaid(files, changed)),
  };
}

function usualLists(lists: ReadonlyMap<string, ListInYaml>, files: readonly PackFile[]): string[] {
  return [...lists].flatMap(([name, list]) => {
    const isDue =
      list.kind === 'sealed' ? fileAt(files, privatePath(list.sealed)) : USUALLY_SEALED.includes(name);
    return isDue ? [name] : [];
  });
}

function filesOf(work: SealWork, files: readonly PackFile[], { random }: SealFolderOptions): PackFile[] {
  const { list, as, words, added, keep } = work;
  const terms = words.map(({ word }) => word);
  const sealed = sealTerms(terms, { keep, ...(random && { random }) });
  const text = withWords(fileAt(files, privatePath(as))?.text, list, added);
  // Read again, since another list of the same file may have been sealed a moment ago.
  const inYaml = listsOf(files).get(list);
  return [
    // The words first: whatever goes wrong while files are written, they are not lost.
    { path: privatePath(as), text },
    PRIVATE_NOTE,
    { path: sealedPath(as), text: yamlOf(sealed, as) },
    ...(inYaml?.kind === 'words' ? [{ path: inYaml.file, text: inYaml.sealedAs(as) }] : []),
  ];
}

function yamlOf({ salt, maxWords, first, terms }: SealedList, name: string): string {
  return [
    `# Made by \`pack seal\` from ${privatePath(name)}; what is changed by hand is lost.`,
    `salt: '${salt}'`,
    `maxWords: ${maxWords}`,
    `first: '${first}'`,
    `terms: '${terms}'`,
    '',
  ].join('\n');
}

function overlaid(files: readonly PackFile[], changed: ReadonlyMap<string, string>): PackFile[] {
  const kept = files.filter(({ path }) => !changed.has(path));
  return [...kept, ...[...changed].map(([path, text]) => ({ path, text }))];
}
