import type { LoadedPack } from '@/lib/format/pack';
import { EMPTY_PROFILE, type Employer, type Profile } from '@/lib/format/profile';
import type { SealedList } from '@/lib/format/sealed';
import { hostOf } from '@/lib/shared/url';
import { isOrdinaryWord } from '@/lib/text/ordinary';

/** The person's own words: names to watch, and words never to mark. */
export interface OwnWords {
  projects: readonly string[];
  customers: readonly string[];
  accept: readonly string[];
}

export const NO_WORDS: OwnWords = { projects: [], customers: [], accept: [] };

export type Vocabulary = ReadonlyMap<string, readonly string[]>;

/** Lists that name companies and products: an entry may also be an ordinary word, so its hits are looked at twice. */
export const NAME_LISTS = ['employer', 'products'] as const;

/** What people put before a codename; it is part of the name then. */
const CODENAME_OPENER = 'project';

/** A list that a pack keeps as hashes, under the name that rules call it. */
export interface SealedVocabulary {
  name: string;
  sealed: SealedList;
  /** A word that is part of the name where it stands before it. */
  opener: string | undefined;
  isQuiet: boolean;
}

/** A pack that may not pause anybody; so may no word of it. */
export function isQuiet({ tier, mayPause = false }: LoadedPack): boolean {
  return tier === 'added' && !mayPause;
}

/** The sealed lists of all packs; a name may come more than once. */
export function sealedVocabularyOf(packs: readonly LoadedPack[]): SealedVocabulary[] {
  return packs.flatMap((loaded) =>
    Object.entries(loaded.pack.vocabulary ?? {}).flatMap(([name, list]) => {
      const sealed = Array.isArray(list) ? undefined : loaded.pack.sealed?.[list.sealed];
      const opener = name === 'codenames' ? CODENAME_OPENER : undefined;
      return sealed ? [{ name, sealed, opener, isQuiet: isQuiet(loaded) }] : [];
    }),
  );
}

/** The words that nobody brought who may pause: neither the person, nor Candor, nor the organisation. */
export function quietWords(packs: readonly LoadedPack[], profile: Profile, own: OwnWords): string[] {
  const quiet = packs.filter(isQuiet);
  if (quiet.length === 0) return [];
  const loud = vocabularyOf(
    packs.filter((each) => !isQuiet(each)),
    profile,
    own,
  );
  const known = new Set([...loud.values()].flat().map((word) => word.toLowerCase()));
  const words = [...vocabularyOf(quiet, EMPTY_PROFILE, NO_WORDS).values()].flat();
  return words.filter((word) => !known.has(word.toLowerCase()));
}

/** All lists of all packs under their names, with what the person said of themselves. */
export function vocabularyOf(packs: readonly LoadedPack[], profile: Profile, own: OwnWords): Vocabulary {
  const lists = new Map<string, Set<string>>();
  const add = (name: string, words: readonly string[]) => {
    const list = lists.get(name) ?? new Set();
    for (const word of words) list.add(word);
    lists.set(name, list);
  };
  for (const name of [...NAME_LISTS, 'codenames', 'customers', 'accept', 'publicHosts']) add(name, []);
  for (const { pack } of packs) {
    for (const [name, list] of Object.entries(pack.vocabulary ?? {}))
      add(name, Array.isArray(list) ? list : []);
    add(
      'publicHosts',
      (pack.publicFacts ?? []).flatMap(({ source }) => hostOf(source) ?? []),
    );
  }
  for (const employer of profile.employers) {
    add('employer', employerNames(employer));
    add('products', employer.products ?? []);
    add('disclosures', [`#${squeezed(employer.name)}employee`]);
  }
  add('codenames', own.projects);
  add('customers', own.customers);
  add('accept', own.accept);
  add(
    'codenames',
    [...(lists.get('codenames') ?? [])].map((name) => `${CODENAME_OPENER} ${name}`),
  );
  return new Map([...lists].map(([name, words]) => [name, [...words]]));
}

/** What people put before a company's name in one hashtag. */
const TAG_OPENERS = ['LifeAt', 'WorkAt', 'WorkingAt', 'WeAre', 'Team', 'Inside', 'ProudTo'];

/** Every way in which a draft may name an employer, but for its products. A trailing `*` makes a stem of a hashtag. */
export function employerNames({ name, aliases = [], handles = [], hashtags = [] }: Employer): string[] {
  const tag = squeezed(name);
  return [
    ...[name, ...aliases].flatMap(inflected),
    ...handles.map((handle) => withPrefix(handle, '@')),
    ...[tag, ...hashtags].map((each) => withPrefix(each, '#')),
    ...(tag === '' ? [] : [`@${tag}*`, `#${tag}*`, ...TAG_OPENERS.map((opener) => `#${opener}${tag}`)]),
  ];
}

/** "Acmes" is a genitive in German and Dutch, and a plural in English; an ordinary word's plural is no name. */
function inflected(name: string): string[] {
  const isOneWord = /^\p{Lu}\p{L}{3,}$/u.test(name) && !/[sxz]$/i.test(name);
  return isOneWord && !isOrdinaryWord(name.toLowerCase()) ? [name, `${name}s`] : [name];
}

function withPrefix(word: string, prefix: string): string {
  return word.startsWith(prefix) ? word : prefix + word;
}

function squeezed(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}
