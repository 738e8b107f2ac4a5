import { Document, isMap, isScalar, isSeq, type Node, type ParsedNode, parseDocument, visit } from 'yaml';
import type { PackFile } from '@/lib/packs/assemble';
import { editYaml, readYamlValue } from '@/lib/workshop/yaml-edit';
import { writeYaml } from '@/lib/workshop/yaml-text';

/** What a pack says about itself; the other files hold rules and lists. */
export const HEAD = 'pack.yaml';

/** Folders of a pack whose files are no rules. */
const LISTS = /^(?:vocabulary|sealed|tokens)\//;

/** `fin/guidance.yaml` of `fin.guidance`. */
export function rulePath(id: string): string {
  return `${id.replace('.', '/')}.yaml`;
}

/** `fin.guidance` of `fin/guidance.yaml`. */
export function ruleId(path: string): string {
  return path.replace(/\.ya?ml$/, '').replaceAll('/', '.');
}

/** family.name in lower case, as the format asks for. */
export function isRuleId(id: string): boolean {
  return /^[a-z]+\.[a-z][a-z0-9-]*$/.test(id) && !LISTS.test(rulePath(id)) && !id.startsWith('private.');
}

/** The rules of a folder, a file each, in the order of their paths. */
export function ruleFiles(files: readonly PackFile[]): PackFile[] {
  return files
    .filter(({ path }) => path !== HEAD && !LISTS.test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** `pack.yaml` and the lists, a file each. */
export function otherFiles(files: readonly PackFile[]): PackFile[] {
  const rules = ruleFiles(files);
  return files.filter((file) => !rules.includes(file)).toSorted((a, b) => rank(a) - rank(b));
}

const rank = ({ path }: PackFile) => (path === HEAD ? 0 : 1);

/** True for a file of a chosen folder that belongs to the pack: no words behind hashes, nothing of tools. */
export function isPackFile(path: string): boolean {
  return /\.ya?ml$/.test(path) && !/(?:^|\/)(?:\.|node_modules\/)|^private\//.test(path);
}

/** The files with one of them changed, or added. */
export function withFile(files: readonly PackFile[], path: string, text: string): PackFile[] {
  const others = files.filter((file) => file.path !== path);
  return [...others, { path, text }];
}

/** The rule under another id, in the file that goes with it; as it was when there is a rule of that id, or it is none. */
export function withRuleId(files: readonly PackFile[], path: string, id: string): PackFile[] {
  const file = files.find((each) => each.path === path);
  const to = rulePath(id);
  if (!file || !isRuleId(id) || files.some((each) => each.path === to)) return [...files];
  const text = editYaml(file.text, { kind: 'set', path: ['id'], value: id }) ?? file.text;
  return withFile(
    files.filter((each) => each !== file),
    to,
    text,
  );
}

/** A rule to begin with; every fixture is a blank to fill in, and the first check says so. */
export function newRule(id: string): string {
  return `id: ${id}
severity: suggest
gate: employer
primary: { terms: [word to find] }
message:
  what: '"{match}" looks like something {employer} may not have told yet.'
  why: Say in one line why it may matter.
edits: [{ label: Leave it out, replace: match, with: '' }]
fixtures:
  nudge:
    - 'At our company we have a [[word to find]]'
    - 'Our team likes its [[word to find]]'
    - 'We at work say [[word to find]] every day'
  quiet:
    - A draft about the weather
    - A draft about a holiday
    - A draft about something learned
`;
}

/**
 * The files of a pack that came as one: its head, and a file for each rule. Comments go with what they stand above. A text that is
 * no YAML is the head as it stands, so that its author can mend it.
 */
export function splitPack(text: string): PackFile[] {
  const document = parseDocument(text);
  const whole = [{ path: HEAD, text }];
  if (document.errors.length > 0 || !isMap(document.contents)) return whole;
  if (document.contents.flow) return splitPack(written(blockStyle(document.toJS())));
  const rules = document.get('rules', true);
  if (!isSeq(rules)) return whole;
  try {
    const taken = new Set<string>();
    const files = rules.items.map((item, at) => {
      const own = new Document();
      own.contents = item as ParsedNode;
      const id = isMap(item) ? item.get('id') : undefined;
      const path = freePath(typeof id === 'string' ? id : '', at, taken);
      return { path, text: written(own) };
    });
    document.delete('rules');
    return [{ path: HEAD, text: written(document) }, ...files];
  } catch {
    // An alias from one rule into another: without them it says the same.
    return splitPack(written(blockStyle(document.toJS())));
  }
}

function freePath(id: string, at: number, taken: Set<string>): string {
  const wanted = isRuleId(id) ? rulePath(id) : `rule/number-${at + 1}.yaml`;
  const path = taken.has(wanted) ? wanted.replace('.yaml', `-${at + 1}.yaml`) : wanted;
  taken.add(path);
  return path;
}

/**
 * The pack in one file, as `pack check`, `build` and `publish` take it. Comments come along, what editors read in them does
 * not. `null` when a file cannot be read.
 */
export function joinPack(files: readonly PackFile[]): string | null {
  const head = documentOf(files.find(({ path }) => path === HEAD)?.text ?? '');
  if (!head || !isMap(head.contents)) return null;
  const others = otherFiles(files).filter(({ path }) => path !== HEAD);
  const rules = ruleFiles(files);
  const parts = [...others, ...rules].map(({ path, text }) => ({ path, document: documentOf(text) }));
  if (parts.some(({ document }) => document === null)) return null;
  const tokens: unknown[] = [];
  const list: unknown[] = [];
  for (const { path, document } of parts) {
    const node = withComment(document as Document<ParsedNode>);
    const [, folder, name] = /^(vocabulary|sealed|tokens)\/(.+)\.ya?ml$/.exec(path) ?? [];
    if (folder === 'tokens') tokens.push(...(isSeq(node) ? node.items : []));
    else if (folder !== undefined && name !== undefined) head.setIn([folder, name], node);
    else list.push(node);
  }
  if (tokens.length > 0) {
    const own = head.get('tokens', true);
    head.set('tokens', head.createNode([...(isSeq(own) ? own.items : []), ...tokens]));
  }
  head.set('rules', head.createNode(list));
  spread(head.get('vocabulary', true));
  return written(head);
}

/** Lists that came from files of their own stand a line each. */
function spread(node: unknown): void {
  if (isMap(node)) node.flow = false;
}

/** Without the line that tells editors which schema a file of its own has. */
function documentOf(text: string): Document<ParsedNode> | null {
  const document = parseDocument(text.replace(/^# yaml-language-server:.*\n/gm, ''));
  return document.errors.length > 0 ? null : document;
}

/** What stands above a document belongs to what is in it. */
function withComment({ contents, commentBefore }: Document): Node {
  const node = contents as Node;
  const comments = [commentBefore, node.commentBefore].filter((each) => typeof each === 'string');
  if (comments.length > 0) node.commentBefore = comments.join('\n');
  return node;
}

/** A value without any style of its own: blocks, and short lists on a line. */
function blockStyle(value: unknown): Document {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, list) {
      const words = list.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : []));
      list.flow = words.length === list.items.length && words.join(', ').length < 90;
    },
  });
  return document;
}

function written(document: Document): string {
  return writeYaml(document);
}

/** The value at a path in a text, unchecked; `undefined` where nothing stands. */
export function valueAt(text: string, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => Object(value)[key], readYamlValue(text));
}
