import { sealedForm } from '@/lib/engine/sealed-terms';
import { PLAIN_LISTS } from '@/lib/format/pack';
import { type SealedList, sealedListSchema } from '@/lib/format/sealed';
import { type PackFile, type PackProblem, readYaml } from '@/lib/packs/assemble';
import { type ListInYaml, listsOf, type PlainWord } from '@/lib/packs/plain-lists';
import { privatePath, readWords } from '@/lib/packs/private-words';
import { whyNotSealed } from '@/lib/packs/seal';

/** A list on its way: its words, each once, and what is wrong with them. */
export interface SealWork {
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

/** What sealing the list will do, and what is wrong with it. Its words are those in `private/` and those still in plain. */
export function prepare(
  list: string,
  inYaml: ListInYaml | undefined,
  files: readonly PackFile[],
  keepSalt: boolean,
): SealWork {
  const as = inYaml?.kind === 'sealed' ? inYaml.sealed : list;
  const text = fileAt(files, privatePath(as));
  const fresh = inYaml?.kind === 'words' ? inYaml.words : [];
  const { once, twice } = withoutDoubles([...(text ? readWords(text) : []), ...fresh]);
  const before = keepSalt ? fileAt(files, sealedPath(as)) : undefined;
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

export function yamlProblems(file: PackFile): PackProblem[] {
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

function sealedIn(file: PackFile): SealedList | undefined {
  return sealedListSchema.safeParse(readYaml(file, []).value).data;
}

function saltProblem(file: string): PackProblem {
  return { file, place: 'the whole file', expected: 'a sealed list whose salt can be kept' };
}

export function sealedPath(name: string): string {
  return `sealed/${name}.yaml`;
}

export function fileAt(files: readonly PackFile[], path: string): PackFile | undefined {
  return files.find((each) => each.path === path);
}
