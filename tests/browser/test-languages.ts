import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import english from '@/messages/en.json' with { type: 'json' };
import { compileMessages } from '@/scripts/messages/compile';
import { type BrowserName, builtFor } from '@/tests/browser/launch';

/** How much longer other languages may say what English says. */
export const LONGER = 1.4;

/** What the pages of {@link withTestLanguages} tell of themselves. */
export interface TestPage {
  /** What could be read on the page, after each change to it. */
  candorPaints: string[];
}

/** Opens practice so that the first worker, which makes the class, breaks. */
export const BROKEN_CLASS = '?broken-class';

/**
 * A copy of the built extension whose pages speak two languages of tests: as `en` English with accents and every word
 * longer, as `de` the keys of the messages themselves. Each page notes what it showed.
 */
export async function withTestLanguages(name: BrowserName): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'candor-languages-')), 'extension');
  await cp(builtFor(name), folder, { recursive: true });
  const languages = {
    en: longMessages(),
    de: Object.fromEntries(Object.keys(english).map((key) => [key, key])),
  };
  await writeFile(
    join(folder, 'test-page.js'),
    `(${atStart})(${JSON.stringify(languages)}, '${BROKEN_CLASS}')`,
  );
  const pages = (await readdir(folder)).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    await writeFile(
      join(folder, page),
      html.replace('<head>', '<head><script src="/test-page.js"></script>'),
    );
  }
  await lengthenCardWords(join(folder, 'chunks'));
  return folder;
}

/** What the card says stands a second time in the chunks, in English alone, as the script on the page has it. */
async function lengthenCardWords(chunks: string): Promise<void> {
  const plain = new Map(Object.entries(longMessages()).filter(([, message]) => typeof message === 'string'));
  for (const file of await readdir(chunks)) {
    const script = await readFile(join(chunks, file), 'utf8');
    const long = script.replace(/"(nudge\.[\w.-]+)":(?:"[^"\\]*"|`[^`\\]*`)/g, (as, key) =>
      plain.has(key) ? `${JSON.stringify(key)}:${JSON.stringify(plain.get(key))}` : as,
    );
    if (long !== script) await writeFile(join(chunks, file), long);
  }
}

/** Runs in the page, before its own scripts. */
function atStart(languages: Record<string, unknown>, brokenClass: string): void {
  const { parse } = JSON;
  JSON.parse = (text, reviver) => {
    const value = parse(text, reviver);
    return value?.en?.['profile.promise.nobody'] ? { ...value, ...languages } : value;
  };
  const paints: string[] = [];
  Object.assign(globalThis, { candorPaints: paints });
  new MutationObserver(() => {
    const shown = document.querySelector<HTMLElement>('#root')?.innerText ?? '';
    if (shown !== (paints.at(-1) ?? '')) paints.push(shown);
  }).observe(document, { childList: true, subtree: true, characterData: true });
  if (location.search !== brokenClass) return;
  const Whole = Worker;
  let made = 0;
  globalThis.Worker = class extends Whole {
    constructor(url: string | URL, options?: WorkerOptions) {
      made += 1;
      super(made === 1 ? '/no-such-worker.js' : url, options);
    }
  };
}

/** The English messages, compiled, at least {@link LONGER} times as long. */
export function longMessages(): Record<string, unknown> {
  const compiled = Object.entries(compileMessages(english));
  return Object.fromEntries(compiled.map(([key, message]) => [key, lengthen(message)]));
}

/** The text of a compiled message (see `icu-minify`'s types) and of its plural forms; names and kinds stay. */
function lengthen(message: unknown): unknown {
  if (typeof message === 'string') return longer(message);
  if (!Array.isArray(message)) return message;
  return message.map((part) => {
    if (!Array.isArray(part)) return lengthen(part);
    const [name, kind, forms] = part;
    if (kind === undefined || kind > 3) return part;
    const longForms = Object.entries(forms).map(([form, words]) => [form, lengthen(words)]);
    return [name, kind, Object.fromEntries(longForms)];
  });
}

const ACCENTS: Readonly<Record<string, string>> = { a: 'å', e: 'é', i: 'ï', o: 'ö', u: 'ü', n: 'ñ', c: 'ç' };

/** `Undo` becomes `Üñdööö`. */
export function longer(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const accented = word.replace(/\p{Ll}/gu, (letter) => ACCENTS[letter] ?? letter);
    const missing = Math.ceil(word.length * LONGER) - word.length;
    return accented + accented.slice(-1).repeat(missing);
  });
}
