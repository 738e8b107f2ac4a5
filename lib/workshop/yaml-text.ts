import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';

/** Text in quotes only where it has to be, in single ones; nothing is wrapped, since that would move other people's lines. */
const STYLE = { lineWidth: 0, singleQuote: true } as const;

/** A document as text, in the style of the guide: `[a, b]`, `{ key: value }`. Throws for an alias that leads nowhere. */
export function writeYaml(document: Document): string {
  return tightLists(document.toString(STYLE));
}

/** The library puts blanks inside both kinds of brackets, or inside neither. */
function tightLists(text: string): string {
  const blanks: number[] = [];
  visit(parseDocument(text), {
    Seq(_, { flow, items, range }) {
      const [start, end] = range ?? [0, 0];
      if (!flow || items.length === 0) return;
      if (text[start + 1] === ' ') blanks.push(start + 1);
      if (text[end - 2] === ' ') blanks.push(end - 2);
    },
  });
  return without(text, blanks);
}

function without(text: string, offsets: readonly number[]): string {
  let result = text;
  for (const offset of offsets.toSorted((a, b) => b - a))
    result = result.slice(0, offset) + result.slice(offset + 1);
  return result;
}

/**
 * The text of a document after a change, as its author would have written it: lines that the change does not touch stay as
 * they are, byte by byte. `before` is the document as it was read, written again.
 */
export function keepLines(source: string, before: string, after: string): string {
  const [own, then, now] = [source, before, after].map((text) => partsOf(keyComments(source, text)));
  if (!own || !then || !now) return after;
  const kept = [...now].flatMap(([key, lines]) => {
    const old = then.get(key);
    const written = own.get(key);
    return old && written ? mended(written, old, lines) : lines;
  });
  const text = kept.join('\n');
  return isSame(text, after) ? text : after;
}

/** Lines of `now` where it differs from `then`; the writer's own lines around them, as far as they can be told apart. */
function mended(own: readonly string[], then: readonly string[], now: readonly string[]): readonly string[] {
  if (then.length === now.length && then.every((line, at) => line === now[at])) return own;
  if (own.length !== then.length) return now;
  const most = Math.min(then.length, now.length);
  let head = 0;
  while (head < most && then[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && then.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [...own.slice(0, head), ...now.slice(head, now.length - tail), ...own.slice(own.length - tail)];
}

const TOP = '';

/** The lines of each top-level key, the comments above it among them; what is no list of keys is one part. */
function partsOf(text: string): Map<string, string[]> {
  const lines = text.split('\n');
  const starts = keyLines(text);
  const parts = new Map<string, string[]>();
  let from = 0;
  let name = TOP;
  for (const [key, line] of starts) {
    let first = line;
    while (first > from && /^\s*(?:#|$)/.test(lines[first - 1] ?? '')) first--;
    // What stands above the first key belongs to the file.
    if (name === TOP) first = line;
    parts.set(name, lines.slice(from, first));
    [from, name] = [first, key];
  }
  return parts.set(name, lines.slice(from));
}

function keyLines(text: string): [key: string, line: number][] {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || contents.flow) return [];
  return contents.items.flatMap(({ key }): [string, number][] => {
    if (!isScalar(key)) return [];
    const line = text.slice(0, key.range?.[0] ?? 0).split('\n').length - 1;
    return [[String(key.value), line]];
  });
}

/** The library moves a comment behind `key:` to the line below; here it goes back to where the source has it. */
function keyComments(source: string, text: string): string {
  const beside = new Set(
    [...source.matchAll(/^[ -]*([\w-]+:(?: &\w+)?)[ \t]+(#.*)$/gm)].map(([, key, note]) => `${key} ${note}`),
  );
  if (beside.size === 0) return text;
  return text.replace(/^([ -]*)([\w-]+:(?: &\w+)?)\n[ \t]*(#.*)$/gm, (whole, indent, key, note) =>
    beside.has(`${key} ${note}`) ? `${indent}${key} ${note}` : whole,
  );
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => parseDocument(text, { uniqueKeys: true }));
  if (!one || !other || one.errors.length > 0) return false;
  return JSON.stringify(one.toJS()) === JSON.stringify(other.toJS());
}
