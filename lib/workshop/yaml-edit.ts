import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLSeq,
} from 'yaml';
import { keepLines, writeYaml } from '@/lib/workshop/yaml-text';

/** Leads to a value in a document: `['cases', 0, 'primary', 'terms']`. */
export type YamlPath = readonly (string | number)[];

/** One change that a form makes. */
export type YamlEdit =
  /** `undefined` takes the key away. Of a list of words those that stay keep their comments. */
  | { kind: 'set'; path: YamlPath; value: unknown }
  /** Puts an entry at the end of the list, which begins with it if need be. */
  | { kind: 'add'; path: YamlPath; value: unknown }
  /** Takes an entry of a list away; with the last one, the list. */
  | { kind: 'remove'; path: YamlPath };

/** Keys in the order in which the guide writes them; a new one goes behind those before it here. */
const ORDER = [
  ...['format', 'id', 'name', 'version', 'issued', 'expires', 'minEngine', 'publisher', 'vocabulary'],
  ...['contacts', 'publicFacts', 'windows', 'shareable', 'linkHosts', 'siteHints', 'adjust'],
  ...['severity', 'enabled', 'gate', 'appears', 'primary', 'cases', 'require', 'unless', 'evidence'],
  ...['levels', 'softer', 'message', 'edits', 'locales', 'ask', 'fixtures', 'rules'],
];

/**
 * Makes a change in a YAML text. Comments, the order of keys and every line that is not touched survive. `null` for a text
 * that cannot be read, or a change that it has no place for: an alias that would lead nowhere, an entry of what is no list.
 */
export function editYaml(text: string, edit: YamlEdit): string | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  try {
    const before = writeYaml(document);
    apply(document, edit);
    return keepLines(text, before, writeYaml(document));
  } catch {
    return null;
  }
}

/** The value of a YAML text, unchecked; `null` when it cannot be read. */
export function readYamlValue(text: string): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  try {
    return document.toJS();
  } catch {
    return null;
  }
}

function apply(document: Document<ParsedNode>, edit: YamlEdit): void {
  if (edit.kind === 'remove') remove(document, edit.path);
  else if (edit.kind === 'add') add(document, edit.path, edit.value);
  else if (edit.value === undefined) document.deleteIn(edit.path);
  else set(document, edit.path, edit.value);
}

function set(document: Document<ParsedNode>, path: YamlPath, value: unknown): void {
  const there = document.getIn(path, true);
  if (isSeq(there) && Array.isArray(value)) setEntries(document, there, value);
  else if (isScalar(value) || typeof value !== 'object' || value === null) document.setIn(path, value);
  else document.setIn(path, fresh(document, value, isNode(there) ? there : undefined));
  placeKey(document, path);
}

/** What stays in the list stays as it is written. */
function setEntries(document: Document, list: YAMLSeq, values: readonly unknown[]): void {
  const old = [...list.items];
  list.items = values.map((value) => {
    const at = old.findIndex((item) => isScalar(item) && item.value === value);
    return at < 0 ? fresh(document, value) : old.splice(at, 1)[0];
  });
}

function add(document: Document<ParsedNode>, path: YamlPath, value: unknown): void {
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isSeq(list)) {
    list.items.push(fresh(document, value) as ParsedNode);
    // Entries with keys read better a line each.
    if (isMap(list.items.at(-1)) && list.items.length > 1) list.flow = false;
    return;
  }
  if (list !== undefined && list !== null) throw new TypeError('expected a list');
  const first = document.createNode([fresh(document, value)]);
  first.flow = typeof value !== 'object';
  document.setIn(path, first);
  placeKey(document, path);
}

function remove(document: Document, path: YamlPath): void {
  document.deleteIn(path);
  const list = path.slice(0, -1);
  const left = document.getIn(list, true);
  if (list.length > 0 && isSeq(left) && left.items.length === 0) document.deleteIn(list);
}

/** A new value on one line, as conditions and edits are written; where something stood, in its way. */
function fresh(document: Document, value: unknown, there?: Node): Node {
  const node = document.createNode(value) as Node;
  if (there && (isMap(there) || isSeq(there)) && there.flow !== true) return node;
  visit(node, {
    Collection(_, collection) {
      collection.flow = true;
    },
  });
  return node;
}

/** Moves a new top-level key, which the library puts last, to where people look for it. */
function placeKey({ contents }: Document, [key]: YamlPath): void {
  if (!isMap(contents)) return;
  const { items } = contents;
  const rank = (name: unknown) => ORDER.indexOf(String(isScalar(name) ? name.value : name));
  const last = items.at(-1);
  if (!last || rank(last.key) < 0 || String(isScalar(last.key) ? last.key.value : last.key) !== key) return;
  const at = items.findIndex((item) => item !== last && rank(item.key) > rank(last.key));
  if (at < 0) return;
  items.pop();
  items.splice(at, 0, last);
}
