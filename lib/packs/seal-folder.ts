import { sealedForm } from '@/lib/engine/sealed-terms';
import { PLAIN_LISTS } from '@/lib/format/pack';
import { type SealedList, sealedListSchema } from '@/lib/format/sealed';
import { type PackFile, type PackProblem, readYaml } from '@/lib/packs/assemble';
import { type ListInYaml, listsOf, type PlainWord } from '@/lib/packs/plain-lists';
import { PRIVATE_NOTE, privatePath, readWords, withWords } from '@/lib/packs/private-words';
import { type SealOptions, sealTerms, whyNotSealed } from '@/lib/packs/seal';
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
    prepare(name, lists.get(name), files, options),
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

/** A list on its way: its words, each once, and what is wrong with them. */
interface Work {
  list: string;
  /** Name of the sealed list. */
  as: string;
  words: PlainWord[];
  /** Those of `words` that are not in the private file yet. */
  added: PlainWord[];
  keep: SealedList | undefined;
  problems: PackProblem[];
  twice: PackProblem[];
}

function usualLists(lists: ReadonlyMap<string, ListInYaml>, files: readonly PackFile[]): string[] {
  return [...lists].flatMap(([name, list]) => {
    const isDue =
      list.kind === 'sealed' ? at(files, privatePath(list.sealed)) : USUALLY_SEALED.includes(name);
    return isDue ? [name] : [];
  });
}

function prepare(
  list: string,
  inYaml: ListInYaml | undefined,
  files: readonly PackFile[],
  { keepSalt = false }: SealFolderOptions,
): Work {
  const as = inYaml?.kind === 'sealed' ? inYaml.sealed : list;
  const text = at(files, privatePath(as));
  const fresh = inYaml?.kind === 'words' ? inYaml.words : [];
  const { once, twice } = withoutDoubles([...(text ? readWords(text) : []), ...fresh]);
  const before = keepSalt ? at(files, sealedPath(as)) : undefined;
  const keep = before && sealedIn(before);
  const wrong = listProblem(list, as, inYaml, once.length);
  return {
    list,
    as,
    words: once,
    added: once.filter((each) => fresh.includes(each)),
    keep,
    problems: [
      ...(wrong ? [wrong] : []),
      ...once.flatMap(unfit),
      ...(before && !keep ? [saltProblem(before.path)] : []),
    ],
    twice,
  };
}

function listProblem(
  list: string,
  as: string,
  inYaml: ListInYaml | undefined,
  count: number,
): PackProblem | undefined {
  const file = inYaml?.file ?? 'pack.yaml';
  const place = `vocabulary.${list}`;
  if (PLAIN_LISTS.includes(list))
    return { file, place, expected: `plain words: ${list} is read as text or shown, so hashes will not do` };
  if (!inYaml) return { file, place, expected: `a list ${list} here, or a file vocabulary/${list}.yaml` };
  if (inYaml.kind === 'broken') return { file, place: inYaml.place, expected: inYaml.expected };
  if (count === 0)
    return {
      file: privatePath(as),
      place: 'the whole file',
      expected: `the words of ${list}, one a line; they are not in this copy of the folder`,
    };
  if (inYaml.kind === 'words' && !isSealedIn(inYaml.sealedAs(as), file, list))
    return {
      file,
      place,
      expected: 'a list in plain YAML, without anchors or tags; put it in a file of its own',
    };
  return undefined;
}

/** Editing YAML by its text can go wrong where it is written in an unusual way: better nothing than a broken file. */
function isSealedIn(text: string, path: string, list: string): boolean {
  const file = { path, text };
  return yamlProblems(file).length === 0 && listsOf([file]).get(list)?.kind === 'sealed';
}

function yamlProblems(file: PackFile): PackProblem[] {
  const problems: PackProblem[] = [];
  readYaml(file, problems);
  return problems;
}

function unfit({ word, file, place }: PlainWord): PackProblem[] {
  const expected = whyNotSealed(word);
  return expected === undefined ? [] : [{ file, place, expected, found: JSON.stringify(word) }];
}

function withoutDoubles(words: readonly PlainWord[]): { once: PlainWord[]; twice: PackProblem[] } {
  const first = new Map<string, PlainWord>();
  const twice: PackProblem[] = [];
  for (const each of words) {
    const form = sealedForm(each.word);
    const before = first.get(form);
    if (before) {
      const expected = `each word once; it stands in ${before.file}, ${before.place} too`;
      twice.push({ file: each.file, place: each.place, expected, found: JSON.stringify(each.word) });
    } else first.set(form, each);
  }
  return { once: [...first.values()], twice };
}

function filesOf(work: Work, files: readonly PackFile[], { random }: SealFolderOptions): PackFile[] {
  const { list, as, words, added, keep } = work;
  const terms = words.map(({ word }) => word);
  const sealed = sealTerms(terms, { keep, ...(random && { random }) });
  const text = withWords(at(files, privatePath(as))?.text, list, added);
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

function sealedIn(file: PackFile): SealedList | undefined {
  return sealedListSchema.safeParse(readYaml(file, []).value).data;
}

function saltProblem(file: string): PackProblem {
  return { file, place: 'the whole file', expected: 'a sealed list whose salt can be kept' };
}

function sealedPath(name: string): string {
  return `sealed/${name}.yaml`;
}

function at(files: readonly PackFile[], path: string): PackFile | undefined {
  return files.find((each) => each.path === path);
}

function overlaid(files: readonly PackFile[], changed: ReadonlyMap<string, string>): PackFile[] {
  const kept = files.filter(({ path }) => !changed.has(path));
  return [...kept, ...[...changed].map(([path, text]) => ({ path, text }))];
}
