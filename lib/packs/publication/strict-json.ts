import { decodeText } from '@/lib/packs/publication/bytes';
import { type Refusal, refusal } from '@/lib/packs/refusal';
import { err, ok, type Result } from '@/lib/shared/result';

/** Deepest nesting of a published file; a pack needs about eight. */
const MAX_DEPTH = 32;

/** Names that reach into how objects work rather than into the data. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads JSON more strictly than `JSON.parse`: UTF-8 only, no name twice in an object, none of the names that reach into
 * how objects work, and at most 32 levels. What is a web page is called so, since that is what a host that moved or wants
 * a login answers with. Never throws.
 */
export function parseStrictJson(source: Uint8Array | string): Result<unknown, Refusal> {
  const text = typeof source === 'string' ? source : decodeText(source);
  if (text === null)
    return err(refusal('not-json', { found: 'bytes that are no text', expected: 'JSON in UTF-8' }));
  if (isWebPage(text)) return err(refusal('web-page', { found: 'a web page', expected: 'JSON' }));
  const problem = namesProblem(text);
  if (problem) return err(problem);
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(refusal('not-json', { found: 'text that does not parse, or is cut off', expected: 'JSON' }));
  }
}

/** Markup never starts JSON. */
export function isWebPage(source: Uint8Array | string): boolean {
  const head = typeof source === 'string' ? source : String.fromCharCode(...source.subarray(0, 200));
  return /^(?:\ufeff|\xef\xbb\xbf)?\s*</.test(head);
}

/** Looks at the names and the depth of text that may or may not be JSON, one pass, without recursion. */
function namesProblem(text: string): Refusal | null {
  // A set of the names so far for an object, null for a list.
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null);
      if (open.length > MAX_DEPTH) return tooDeep(text, at);
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const end = endOfString(text, at);
      const names = open.at(-1);
      const problem = names && isName(text, end) ? nameProblem(text, at, end, names) : null;
      if (problem) return problem;
      at = end - 1;
    }
  }
  return null;
}

/** Offset (UTF-16) after the closing quotation mark of the string that starts at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** In JSON a string before a colon is a name. */
function isName(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at++;
  return text[at] === ':';
}

function nameProblem(text: string, start: number, end: number, names: Set<string>): Refusal | null {
  const name = unescaped(text.slice(start, end));
  if (name === null) return null;
  const found = `${JSON.stringify(name.slice(0, 60))} at ${placeOf(text, start)}`;
  if (RESERVED.includes(name)) return refusal('schema', { found, expected: 'other names than that' });
  if (names.has(name))
    return refusal('duplicate-key', { found: `${found}, for the second time`, expected: 'each name once' });
  names.add(name);
  return null;
}

/** `"a\u0062"` is `ab`; null when it is no string of JSON, which the parser says better. */
function unescaped(literal: string): string | null {
  try {
    return JSON.parse(literal) as string;
  } catch {
    return null;
  }
}

function tooDeep(text: string, at: number): Refusal {
  return refusal('schema', {
    found: `deeper nesting at ${placeOf(text, at)}`,
    expected: `at most ${MAX_DEPTH} levels`,
  });
}

/** `line:column`, both from 1. */
function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
