import { BANNED } from '../../lib/shared/banned-words.ts';
import { LANGUAGES, type Language } from '../../lib/shared/language.ts';
import { parametersOf } from './compile.ts';
import type { Source } from './read.ts';

/** A source file: its path from the root of the project, and its text. */
export interface CodeFile {
  path: string;
  text: string;
}

/** What the view on the page may say: the script there carries these alone. */
const ON_THE_PAGE = { folder: 'components/nudge/', place: 'nudge.' };

/** Everything wrong with the messages, a line each; empty when all is well. */
export function judgeMessages(
  sources: Readonly<Record<Language, Source>>,
  code: readonly CodeFile[],
): string[] {
  return [
    ...LANGUAGES.flatMap((language) => judgeLanguage(language, sources)),
    ...judgeUses(sources.en, code),
  ];
}

function judgeLanguage(language: Language, sources: Readonly<Record<Language, Source>>): string[] {
  const own = sources[language];
  const keys = Object.keys(own);
  const file = `messages/${language}.json`;
  const missing = Object.keys(sources.en).filter((key) => !Object.hasOwn(own, key));
  const strange = keys.filter((key) => !Object.hasOwn(sources.en, key));
  const isSorted = keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key);
  return [
    ...missing.map((key) => `${file}: ${key} is missing`),
    ...strange.map((key) => `${file}: ${key} is not in messages/en.json`),
    ...(isSorted ? [] : [`${file}: the keys are not sorted`]),
    ...keys.flatMap((key) =>
      judgeMessage(own[key] ?? '', language, sources.en[key]).map((what) => `${file}: ${key} ${what}`),
    ),
  ];
}

function judgeMessage(message: string, language: Language, english: string | undefined): string[] {
  const parameters = signatureOf(message);
  if (parameters === null) return ['is not in the form of ICU, or has tags'];
  const banned = BANNED[language].exec(message);
  const found = [
    message.trim() === '' && 'is empty',
    message !== message.trim() && 'begins or ends with a space',
    // In ICU it quotes what follows, so that a brace or a hash behind it is not read.
    message.includes("'") && 'has a straight apostrophe: write ’',
    banned && `says “${banned[0]}”, a word of a warden`,
    english !== undefined &&
      parameters !== signatureOf(english) &&
      `takes ${parameters || 'nothing'}, in English ${signatureOf(english) || 'nothing'}`,
  ];
  return found.filter((what) => typeof what === 'string');
}

/** The parameters in one line; null for a message that cannot be read. */
function signatureOf(message: string): string | null {
  try {
    return [...parametersOf(message)].map(([name, kind]) => `${name} (${kind})`).join(', ');
  } catch {
    return null;
  }
}

function judgeUses(english: Source, code: readonly CodeFile[]): string[] {
  const keys = Object.keys(english);
  const uses = code.map(({ path, text }) => ({ path, isUsed: usesIn(text) }));
  const unused = keys.filter((key) => !uses.some(({ isUsed }) => isUsed(key)));
  const misplaced = uses
    .filter(({ path }) => path.startsWith(ON_THE_PAGE.folder))
    .flatMap(({ path, isUsed }) =>
      keys
        .filter((key) => !key.startsWith(ON_THE_PAGE.place) && isUsed(key))
        .map((key) => `${path}: ${key} is not there on the page, only ${ON_THE_PAGE.place}… is`),
    );
  return [...unused.map((key) => `messages/en.json: nothing says ${key}`), ...misplaced];
}

const TEMPLATE = /`([\w-]+(?:\.[\w-]*)+\$\{[^`]*)`/g;

/** Keys stand in the code as they are, or as a template whose gaps each stand for one part of a key. */
function usesIn(text: string): (key: string) => boolean {
  const templates = [...text.matchAll(TEMPLATE)].map(([, template = '']) => patternOf(template));
  return (key) =>
    text.includes(`'${key}'`) || text.includes(`"${key}"`) || templates.some((pattern) => pattern.test(key));
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[^.]+')}$`);
}
