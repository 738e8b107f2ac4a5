import { LEGAL_FORMS, NO_EMPLOYER, PLACES, TAILS } from '@/lib/profile/company-words';

/** What a proposal would become in the profile. */
export type ProposalKind = 'alias' | 'handle' | 'hashtag';

/** A way in which a draft may name the employer; the person may untick it. */
export interface Proposal {
  kind: ProposalKind;
  /** A handle with its `@`, a hashtag with its `#`. */
  value: string;
  /** Ticked from the start: it is rarely anything else. What only may be theirs is for the person to tick. */
  isLikely: boolean;
}

/** An employer as it was typed, and what follows from its name. */
export interface ProposedEmployer {
  /** As people say it: without its legal form. */
  name: string;
  proposals: Proposal[];
}

/** What profiles take at most (`employerSchema`, `profileSchema`). */
const MAX_NAME = 100;
const MAX_EMPLOYERS = 20;
/** In UTF-16 code units; twenty names of that length. */
const MAX_LINE = 2_000;

/**
 * The employers in one typed line, and how drafts may name them. Empty when the line says that there is none, in any of
 * five languages, or says nothing. Pure; nothing is looked up anywhere.
 */
export function proposeEmployers(line: string): ProposedEmployer[] {
  const typed = line
    .slice(0, MAX_LINE)
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  if (saysNone(typed)) return [];
  const names = new Map<string, ProposedEmployer>();
  for (const part of splitEmployers(typed)) {
    const employer = proposeEmployer(part);
    const key = employer.name.toLowerCase();
    if (employer.name !== '' && !names.has(key)) names.set(key, employer);
  }
  return [...names.values()].slice(0, MAX_EMPLOYERS);
}

/** True when a line says that the person has no employer: "none", "self-employed", "arbeitslos", "-". */
export function saysNone(line: string): boolean {
  const plain = line
    .toLowerCase()
    .replace(/[.!,;]+$/, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim();
  return !/[\p{L}\p{N}]/u.test(plain) || NO_EMPLOYER.has(plain);
}

/** What separates employers for certain. A comma before a legal form belongs to it: "Acme, Inc.". */
const BETWEEN = /\s*[;\n|]\s*|\s+\/\s+|\s*,\s+/;
/** What may separate them, or be part of a name. */
const AND = /\s+(?:and|und|et|en|y|e|&|\+)\s+/i;

/**
 * Cuts a line where it lists several employers. Commas and semicolons cut. "And" cuts at the end of a list with commas, and
 * where every side is whole in itself, with a legal form or as a web address; otherwise it may be part of a name: "Ben and
 * Jerry's" is one.
 */
export function splitEmployers(line: string): string[] {
  const parts = rejoined(line.split(BETWEEN).map((part) => part.trim()));
  return parts
    .flatMap((part, at) => {
      const isLast = parts.length > 1 && at === parts.length - 1;
      const rest = isLast ? part.replace(LEADING_AND, '') : part;
      const sides = rest.split(AND).map((side) => side.trim());
      const isCut = sides.every(isComplete) || (isLast && LAST_TWO.test(rest));
      return isCut ? sides : [rest];
    })
    .filter((part) => part !== '');
}

/** Behind the last comma of a list: "and Globex". */
const LEADING_AND = /^(?:and|und|et|en|y|e|&)\s+/i;
/** Behind the last comma of a list: "Initech and Globex", two plain words. */
const LAST_TWO = /^\p{Lu}[\p{L}\p{N}]*\s+(?:and|und|et|en|y|e)\s+\p{Lu}[\p{L}\p{N}]*$/u;

/** Puts the "Inc." of "Acme, Inc." and of "Acme, Inc. and Globex" back to its name. */
function rejoined(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const [form = ''] = part.split(AND);
    const isForm = whole.length > 0 && isLegalForm(form);
    if (isForm) whole[whole.length - 1] += `, ${form}`;
    const rest = isForm ? part.slice(form.length).trimStart().replace(LEADING_AND, '') : part;
    if (rest !== '') whole.push(rest);
  }
  return whole;
}

/** A name that needs nothing more: it ends in its legal form, or is a web address. */
function isComplete(name: string): boolean {
  return withoutLegalForm(name) !== name || domainOf(name) !== null;
}

/** The name as people say it, and everything that follows from what was typed. */
function proposeEmployer(typed: string): ProposedEmployer {
  const isHandle = /^@[\p{L}\p{N}]/u.test(typed);
  const said = (isHandle ? typed.slice(1) : typed).slice(0, MAX_NAME).trim();
  const domain = domainOf(said);
  const label = domain?.split('.')[0] ?? '';
  // "Booking.com" is called so; an address in small letters is only an address.
  const isAddress = domain !== null && said === said.toLowerCase();
  const name = isAddress || isHandle ? titled(label || said) : withoutLegalForm(said);
  const spoken = domain ? titled(label) : name;
  const all = [...aliasesOf(said, name, spoken, domain), ...tagsOf(spoken, isHandle)];
  const seen = new Set([name.toLowerCase()]);
  const proposals = all.filter(({ value }) => {
    const key = value.toLowerCase();
    const isNew = !seen.has(key) && value.length <= MAX_NAME;
    seen.add(key);
    return isNew;
  });
  return { name, proposals };
}

/** `spoken`: without what makes it a web address. */
function aliasesOf(said: string, name: string, spoken: string, domain: string | null): Proposal[] {
  const core = withoutTail(spoken);
  const letters = initialsOf(name);
  return [
    ...(said !== name && !domain ? [alias(said, true)] : []),
    ...(spoken !== name ? [alias(spoken, spoken.length >= LONG_ENOUGH)] : []),
    // "Acme Robotics" is "Acme" to those who work there; a short word may be many things besides.
    ...(core !== spoken ? [alias(core, core.length >= LONG_ENOUGH)] : []),
    ...(letters ? [alias(letters, false)] : []),
    domain ? alias(domain, true) : alias(`${plainWord(name)}.com`, false),
  ];
}

function tagsOf(name: string, isHandle: boolean): Proposal[] {
  const word = plainWord(name);
  if (word.length < 2) return [];
  const core = withoutTail(name);
  const isLikely = word.length >= LONG_ENOUGH;
  return [
    { kind: 'handle', value: `@${word}`, isLikely: isHandle || isLikely },
    { kind: 'handle', value: `@${plainWord(core)}`, isLikely: false },
    { kind: 'hashtag', value: `#${camel(name)}`, isLikely },
    { kind: 'hashtag', value: `#LifeAt${camel(core)}`, isLikely: false },
  ];
}

/** Shorter words stand for many things. */
const LONG_ENOUGH = 4;

function alias(value: string, isLikely: boolean): Proposal {
  return { kind: 'alias', value, isLikely };
}

/** "AcmeRobotics" */
function camel(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(titled)
    .join('');
}

/** "Acme Robotics" of "Acme Robotics GmbH & Co. KG"; the name itself when nothing else would be left. */
export function withoutLegalForm(name: string): string {
  let left = name;
  for (;;) {
    const [form] = LEGAL_FORMS.exec(left) ?? [];
    const shorter =
      form === undefined ? left : left.slice(0, left.length - form.length).replace(/[\s,&+-]+$/, '');
    if (shorter === left || shorter === '') return left;
    left = shorter;
  }
}

function isLegalForm(part: string): boolean {
  return LEGAL_FORMS.exec(` ${part}`)?.[0].trim() === part;
}

/** "Acme" of "Acme Robotics Group Nederland": without what says the trade, the size or the country. */
function withoutTail(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && isTailWord(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

function isTailWord(word: string): boolean {
  const plain = word.toLowerCase();
  return TAILS.has(plain) || PLACES.has(plain);
}

/** "ARS" of "Acme Robotics Systems", from three words on; null for fewer, or when it would spell a word of its own. */
function initialsOf(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const proper = words.filter((word) => !SMALL.has(word.toLowerCase()));
  if (proper.length < 3 || proper.length > 6) return null;
  return proper.map((word) => word[0]?.toUpperCase()).join('');
}

const SMALL = new Set([
  'and',
  'of',
  'the',
  'for',
  'und',
  'für',
  'der',
  'die',
  'das',
  'et',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'en',
  'van',
  'voor',
  'het',
  'y',
  'del',
  'el',
  'los',
  'las',
]);

/** Endings by which a name with a dot is a web address; "J.Crew" is none. */
const ADDRESS =
  /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:[a-z]{2,3}|info|tech|shop|cloud|online|agency|studio|jobs|example))(?:\/\S*)?$/iu;

/** "acme.example" of a web address or a bare domain; null for anything else. */
function domainOf(name: string): string | null {
  return isLegalForm(name) ? null : (ADDRESS.exec(name)?.[1]?.toLowerCase() ?? null);
}

/** "acmerobotics": lower-case letters and digits without their accents, as handles are. */
function plainWord(name: string): string {
  return name
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function titled(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
