import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { keyPath } from './key-path.ts';
import { yamlExpected } from './yaml-words.ts';

/** A text file of a pack folder; `path` is relative to the folder, with `/`. */
export interface PackFile {
  path: string;
  text: string;
}

/** Something wrong in a pack, said so that an admin can find and mend it. */
export interface PackProblem {
  file: string;
  /** Where in the file: a key path such as `rules[3].message.what`, with `line:column` when it is known. */
  place: string;
  expected: string;
  found?: string;
}

/** A folder read but not yet checked against the schema; `origin` leads a key path back to its file and place. */
export interface Assembled {
  pack: unknown;
  problems: PackProblem[];
  locate(path: readonly PropertyKey[]): { file: string; place: string };
}

const HEAD = 'pack.yaml';

export interface ReadFile {
  path: string;
  value: unknown;
  placeOf(keys: readonly PropertyKey[]): string;
}

/**
 * Puts the YAML files of a folder together into one pack: `pack.yaml`, a list a file in `vocabulary/`, a list of hashes a
 * file in `sealed/`, token formats in lists in `tokens/`, a rule a file in the other folders, its id the path
 * (`fin/figure.yaml` is `fin.figure`). Nothing of `private/`, where the words behind the hashes are. Pure; imports nothing
 * of ours, since the build runs it before any alias is known.
 */
export function assemble(files: readonly PackFile[]): Assembled {
  const problems: PackProblem[] = [];
  const read = files
    .filter(({ path }) => /\.ya?ml$/.test(path) && !path.startsWith('private/'))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => readYaml(file, problems));
  const head = read.find(({ path }) => path === HEAD);
  const alike = head ? undefined : read.find(({ path }) => /^pack\.ya?ml$/i.test(path));
  if (!head) problems.push(headless(alike?.path, read.length));
  const lists = read.filter(({ path }) => path.startsWith('vocabulary/'));
  const formats = read.filter(({ path }) => path.startsWith('tokens/'));
  const hashes = read.filter(({ path }) => path.startsWith('sealed/'));
  const others = new Set([head, alike, ...lists, ...formats, ...hashes]);
  const rules = read.filter((file) => !others.has(file));
  for (const rule of rules) checkId(rule, problems);
  const base = (head?.value ?? {}) as Record<string, unknown>;
  problems.push(...twoPlaces(lists, base.vocabulary), ...twoPlaces(hashes, base.sealed));
  const own = listed(head, base.tokens, ['tokens']);
  const tokens = [...own, ...formats.flatMap((file) => listed(file, file.value))];
  const vocabulary = Object.fromEntries(lists.map(({ path, value }) => [listName(path), value]));
  const sealed = Object.fromEntries(hashes.map(({ path, value }) => [listName(path), value]));
  return {
    pack: {
      ...base,
      vocabulary: { ...(base.vocabulary as object | undefined), ...vocabulary },
      ...(hashes.length > 0 && { sealed: { ...(base.sealed as object | undefined), ...sealed } }),
      ...(tokens.length > 0 && { tokens: tokens.map(({ value }) => value) }),
      rules: rules.map(({ value }) => value),
    },
    problems,
    locate(path) {
      const [first, second, ...rest] = path;
      const rule = first === 'rules' ? rules[Number(second)] : undefined;
      if (rule) return { file: rule.path, place: rule.placeOf(rest) };
      const token = first === 'tokens' ? tokens[Number(second)] : undefined;
      if (token) return { file: token.file.path, place: token.file.placeOf([...token.keys, ...rest]) };
      const folder = first === 'vocabulary' ? lists : first === 'sealed' ? hashes : [];
      const list = folder.find((each) => listName(each.path) === second);
      if (list) return { file: list.path, place: list.placeOf(rest) };
      return { file: 'pack.yaml', place: head ? head.placeOf(path) : keyPath(path) };
    },
  };
}

/** An entry of a list in a file, and the keys that lead to it there. */
interface Entry {
  file: ReadFile;
  value: unknown;
  keys: readonly PropertyKey[];
}

/** The entries of a list; what is no list is one entry, so that the schema can say so in its place. */
function listed(file: ReadFile | undefined, list: unknown, keys: readonly PropertyKey[] = []): Entry[] {
  if (!file || list === undefined) return [];
  if (!Array.isArray(list)) return [{ file, value: list, keys }];
  return list.map((value: unknown, index) => ({ file, value, keys: [...keys, index] }));
}

/** How the problem of a file begins of which nothing can be read. */
const YAML = 'valid YAML';

/** True for the problem of a file that was not read at all, so that nothing else in it is worth a word. */
export function isUnread({ expected }: PackProblem): boolean {
  return expected.startsWith(YAML);
}

/** What is left of bytes that were no UTF-8, and the zeros of UTF-16. */
const UNREADABLE = /[\0\ufffd]/;

function notUtf8({ path, text }: PackFile): PackProblem {
  const line = text.slice(0, text.search(UNREADABLE)).split('\n').length;
  const expected = `${YAML}: a text file in UTF-8, as editors offer under “Save as”, “Encoding”`;
  return { file: path, place: `${line}:1`, expected, found: 'another encoding' };
}

/** The line as people see it, shortened; lines count from 1. */
function lineAt(text: string, line: number): string {
  return (text.split(/\r?\n/)[line - 1] ?? '').replaceAll('\t', '⇥').trim().slice(0, 60);
}

export function readYaml(file: PackFile, problems: PackProblem[]): ReadFile {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true });
  // One slip makes many errors, so the first is said: the others go with it, or come next.
  const [error] = document.errors;
  const isText = !UNREADABLE.test(file.text);
  if (!isText) problems.push(notUtf8(file));
  else if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const found = lineAt(file.text, line);
    problems.push({
      file: file.path,
      place: `${line}:${col}`,
      expected: `${YAML}: ${yamlExpected(error)}`,
      found: found === '' ? 'an empty line' : `“${found}”`,
    });
  }
  return {
    path: file.path,
    value: !isText || error ? {} : valueIn(document, file.path, problems),
    placeOf(keys) {
      const offset = offsetOf(document.contents, keys);
      if (offset === undefined) return keyPath(keys);
      const { line, col } = lines.linePos(offset);
      return `${keyPath(keys)} (${line}:${col})`;
    },
  };
}

/** An alias may name nothing, or so much that it is never done: that shows only when the value is made. */
function valueIn(document: Document.Parsed, file: string, problems: PackProblem[]): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const found = 'aliases that cannot be read';
    problems.push({ file, place: 'the whole file', expected: 'a plainer structure', found });
    return {};
  }
}

/** Offset of the deepest node on the way to `keys`; a missing key is said to be where its parent is. */
function offsetOf(node: unknown, keys: readonly PropertyKey[]): number | undefined {
  const here = (node as { range?: [number, number, number] } | null)?.range?.[0];
  const [key, ...rest] = keys;
  if (key === undefined) return here;
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    return pair ? (offsetOf(pair.value, rest) ?? here) : here;
  }
  if (isSeq(node)) return offsetOf(node.items[Number(key)], rest) ?? here;
  return here;
}

/** True for the problem of a folder that has no pack.yaml. */
export function isHeadless({ file, place }: PackProblem): boolean {
  return file === HEAD && place === IN_FOLDER;
}

const IN_FOLDER = 'the folder';

function headless(alike: string | undefined, files: number): PackProblem {
  const problem = { file: HEAD, place: IN_FOLDER };
  if (alike) return { ...problem, expected: `${HEAD}, in this very spelling; rename the file`, found: alike };
  if (files === 0) return { ...problem, expected: `the folder of a pack, with ${HEAD} in it`, found: 'none' };
  return { ...problem, expected: `a file ${HEAD}`, found: 'none' };
}

/** `fin/guidance.yaml` */
const RULE_PATH = /^[a-z]+\/[a-z][a-z0-9-]*\.ya?ml$/;

function checkId({ path, value, placeOf }: ReadFile, problems: PackProblem[]): void {
  const given = (value as { id?: unknown } | null)?.id;
  if (!RULE_PATH.test(path)) {
    const better = typeof given === 'string' && given.includes('.') ? given : 'fin.guidance';
    const expected = `a rule in a folder with the name of its family, such as ${better.replace('.', '/')}.yaml`;
    problems.push({ file: path, place: 'the name of the file', expected, found: path });
    return;
  }
  const expected = path.replace(/\.ya?ml$/, '').replaceAll('/', '.');
  if (given === undefined || given === expected) return;
  problems.push({
    file: path,
    place: placeOf(['id']),
    expected: `id: ${expected} (the path of the file)`,
    found: String(given),
  });
}

/** A list that stands in a file of its own and elsewhere too: only one of them would be read. */
function twoPlaces(files: readonly ReadFile[], inHead: unknown): PackProblem[] {
  return files.flatMap(({ path }, at): PackProblem[] => {
    const name = listName(path);
    const twin = files.slice(0, at).find((each) => listName(each.path) === name)?.path;
    const other = twin ?? (Object.hasOwn(Object(inHead), name) ? HEAD : undefined);
    if (!other) return [];
    return [
      {
        file: path,
        place: 'the whole file',
        expected: 'each list in one place',
        found: `${name} in ${other} too`,
      },
    ];
  });
}

function listName(path: string): string {
  return path.replace(/^(?:vocabulary|sealed)\//, '').replace(/\.ya?ml$/, '');
}
