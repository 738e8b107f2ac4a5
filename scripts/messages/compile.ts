import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import type { Source } from './read.ts';

/** What a message takes: a number decides between plural forms, a Date is written out by the language, all else is put in. */
export type ParameterKind = 'number' | 'Date' | 'string | number';

/** Numbers of the compiled form, see `icu-minify`'s types. */
const KINDS: Readonly<Record<number, ParameterKind>> = {
  1: 'string | number',
  2: 'number',
  3: 'number',
  4: 'number',
  5: 'Date',
  6: 'Date',
};

const POUND = 0;

/** Messages in the form that `lib/words` reads; only those whose key begins with `place`. */
export function compileMessages(source: Source, place = ''): Record<string, CompiledMessage> {
  const kept = Object.entries(source).filter(([key]) => key.startsWith(place));
  return Object.fromEntries(kept.map(([key, message]) => [key, compile(message)]));
}

/** The parameters of a message by name, sorted. @throws Error for a message that is not in ICU's form, or that has tags */
export function parametersOf(message: string): Map<string, ParameterKind> {
  const found = new Map<string, ParameterKind>();
  collect(compile(message), found);
  return new Map([...found].sort(([a], [b]) => a.localeCompare(b)));
}

function collect(node: unknown, found: Map<string, ParameterKind>): void {
  if (typeof node === 'string' || node === POUND) return;
  if (!Array.isArray(node)) throw new Error('unknown part of a message');
  // A list of parts has no name at its head: a message, or one form of a plural.
  for (const part of node) collectPart(part, found);
}

function collectPart(part: unknown, found: Map<string, ParameterKind>): void {
  if (!Array.isArray(part)) return;
  const [name, kind, forms] = part;
  const meaning = kind === undefined ? 'string | number' : KINDS[kind];
  if (typeof name !== 'string' || meaning === undefined) throw new Error('tags are not spoken');
  found.set(name, meaning === 'string | number' ? (found.get(name) ?? meaning) : meaning);
  if (kind <= 3) for (const form of Object.values(forms)) collect(form, found);
}

/** The declaration that makes keys and parameters typed, for `wxt prepare`. */
export function declarationOf(english: Source): string {
  const lines = Object.entries(english).map(([key, message]) => {
    const parameters = [...parametersOf(message)].map(([name, kind]) => `${name}: ${kind}`);
    return `    '${key}': [${parameters.length > 0 ? `{ ${parameters.join('; ')} }` : ''}];`;
  });
  return `// Made from messages/en.json.
declare module 'virtual:messages' {
  /** What each message takes besides its key. */
  export interface Messages {
${lines.join('\n')}
  }
  /** The compiled messages of every language. */
  const catalogues: Readonly<Record<import('@/lib/shared/language').Language, Readonly<Record<string, unknown>>>>;
  export default catalogues;
}

declare module 'virtual:messages/nudge' {
  /** Those that the view on the page says, in English. */
  const english: Readonly<Record<string, unknown>>;
  export default english;
}
`;
}
