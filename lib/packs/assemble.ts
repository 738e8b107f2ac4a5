import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { keyPath } from './key-path.ts';

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
  const head = read.find(({ path }) => path === 'pack.yaml');
  if (!head) problems.push({ file: 'pack.yaml', place: 'the folder', expected: 'a file pack.yaml' });
  const lists = read.filter(({ path }) => path.startsWith('vocabulary/'));
  const formats = read.filter(({ path }) => path.startsWith('tokens/'));
  const hashes = read.filter(({ path }) => path.startsWith('sealed/'));
  const others = new Set([head, ...lists, ...formats, ...hashes]);
  const rules = read.filter((file) => !others.has(file));
  for (const rule of rules) checkId(rule, problems);
  const base = (head?.value ?? {}) as Record<string, unknown>;
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

export function readYaml(file: PackFile, problems: PackProblem[]): ReadFile {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push({
      file: file.path,
      place: `${line}:${col}`,
      expected: 'valid YAML',
      found: firstLine(error.message),
    });
  }
  return {
    path: file.path,
    value: document.errors.length > 0 ? {} : valueIn(document, file.path, problems),
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

function checkId({ path, value, placeOf }: ReadFile, problems: PackProblem[]): void {
  const expected = path.replace(/\.ya?ml$/, '').replaceAll('/', '.');
  const id = (value as { id?: unknown } | null)?.id;
  if (id === undefined || id === expected) return;
  problems.push({
    file: path,
    place: placeOf(['id']),
    expected: `id: ${expected} (the path of the file)`,
    found: String(id),
  });
}

function listName(path: string): string {
  return path.replace(/^(?:vocabulary|sealed)\//, '').replace(/\.ya?ml$/, '');
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
