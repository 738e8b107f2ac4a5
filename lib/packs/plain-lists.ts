import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLSeq } from 'yaml';
import type { PackFile } from '@/lib/packs/assemble';

/** A word of a list, where it stands, and what a comment says of it. */
export interface PlainWord {
  word: string;
  file: string;
  /** `line:column`, or `line` in a plain text file. */
  place: string;
  comments: readonly string[];
}

/** A list of a pack folder as its YAML has it. */
export type ListInYaml =
  /** `sealedAs` gives the file's text with a reference to a sealed list in the place of the words. */
  | { kind: 'words'; file: string; words: PlainWord[]; sealedAs(name: string): string }
  | { kind: 'sealed'; file: string; sealed: string }
  | { kind: 'broken'; file: string; place: string; expected: string };

/** Every list under its name: of `vocabulary/`, and of `vocabulary` in `pack.yaml`, over which a file wins. Pure. */
export function listsOf(files: readonly PackFile[]): Map<string, ListInYaml> {
  const lists = new Map<string, ListInYaml>();
  const head = files.find(({ path }) => path === 'pack.yaml');
  if (head) for (const [name, list] of listsInHead(head)) lists.set(name, list);
  for (const file of files) {
    const name = /^vocabulary\/(.+)\.ya?ml$/.exec(file.path)?.[1];
    if (name !== undefined) lists.set(name, listInFile(file));
  }
  return lists;
}

function listsInHead(file: PackFile): [string, ListInYaml][] {
  const { document, placeOf } = read(file);
  const vocabulary = document.get('vocabulary');
  if (!isMap(vocabulary)) return [];
  return vocabulary.items.flatMap(({ key, value }): [string, ListInYaml][] => {
    if (!isScalar(key) || typeof key.value !== 'string') return [];
    const colon = file.text.indexOf(':', key.range?.[1] ?? 0);
    return [
      [key.value, listOf(file, value, placeOf, { from: colon + 1, as: (name) => ` { sealed: ${name} }` })],
    ];
  });
}

function listInFile(file: PackFile): ListInYaml {
  const { document, placeOf } = read(file);
  const from = document.contents?.range?.[0] ?? 0;
  return listOf(file, document.contents, placeOf, { from, as: (name) => `sealed: ${name}` });
}

type PlaceOf = (node: unknown) => string;

/** What takes the place of a list, from which offset on. */
interface Instead {
  from: number;
  as(name: string): string;
}

function read(file: PackFile) {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines });
  const placeOf: PlaceOf = (node) => {
    const { line, col } = lines.linePos((node as Node | null)?.range?.[0] ?? 0);
    return `${line}:${col}`;
  };
  return { document, placeOf };
}

function listOf(file: PackFile, node: unknown, placeOf: PlaceOf, instead: Instead): ListInYaml {
  const broken = (at: unknown, expected: string) =>
    ({ kind: 'broken', file: file.path, place: placeOf(at), expected }) as const;
  if (isMap(node)) {
    const sealed = node.get('sealed');
    return typeof sealed === 'string'
      ? { kind: 'sealed', file: file.path, sealed }
      : broken(node, 'a list of words, or { sealed: NAME }');
  }
  if (!isSeq(node) || node.items.length === 0) return broken(node, 'a list of words');
  const odd = node.items.find((item) => !isScalar(item) || typeof item.value !== 'string');
  if (odd !== undefined) return broken(odd, 'a word, in quotes if it is a number');
  return {
    kind: 'words',
    file: file.path,
    words: wordsOf(node, file, placeOf, instead.from),
    sealedAs: (name) => replaced(file.text, node, instead, name),
  };
}

function wordsOf(list: YAMLSeq, file: PackFile, placeOf: PlaceOf, from: number): PlainWord[] {
  // What stands above the list in a file of its own stays there; in `pack.yaml` it goes with the words.
  const head = file.text.slice(from, list.range?.[0]).match(/(?<=#).*/g) ?? [];
  return list.items.flatMap((item, at) => {
    if (!isScalar<string>(item)) return [];
    const above = at === 0 ? head : [item.commentBefore];
    const comments = [...above, item.comment].flatMap((each) => each?.split('\n') ?? []);
    const place = placeOf(item);
    return [{ word: item.value, file: file.path, place, comments: comments.map((each) => each.trim()) }];
  });
}

/** The text with a reference where the list was; comments between its words go with it. */
function replaced(text: string, list: YAMLSeq, { from, as }: Instead, name: string): string {
  return text.slice(0, from) + as(name) + text.slice(endOf(text, list));
}

/** A list of lines ends with its last word's line: what is behind it there is a comment on that word. */
function endOf(text: string, list: YAMLSeq): number {
  if (list.flow) return list.range?.[1] ?? text.length;
  const last = list.items.at(-1) as Node | undefined;
  const lineEnd = text.indexOf('\n', last?.range?.[1] ?? 0);
  return lineEnd < 0 ? text.length : lineEnd;
}
