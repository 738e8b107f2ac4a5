import type { ProtectedLexicons, Topic } from '@/lib/engine/protected/lexicon/lexicon';
import type { Voice } from '@/lib/engine/protected/voice/voice';
import { ORDINARY } from '@/lib/engine/protected/voice/words';
import type { Locale } from '@/lib/text/types';

/** What a term means in one language. */
export interface ProtectedRole {
  locale: Locale;
  strength: 'strong' | 'weak' | 'ambiguous' | 'paired' | 'first-person' | 'workforce' | 'other-sense';
  /** Of strong, weak, ambiguous and paired words. */
  topic?: Topic;
  /** Of paired words: which pair of their topic, and which side of it. */
  pair?: number;
  side?: 'one' | 'other';
  /** In which voices it protects nobody: an owner's wage bill, the salary in an advertisement. */
  ordinaryTo?: readonly Voice[];
}

/** One entry for the shared search: lower case, `stem` matches every word that begins with it. */
export interface ProtectedTerm {
  /** As it is spelled, with a `*` behind a stem: what its hits are told by. */
  term: string;
  text: string;
  stem: boolean;
  roles: readonly ProtectedRole[];
}

/** What the engine looks for, and what a hit means by its term. */
export interface ProtectedWords {
  terms: readonly ProtectedTerm[];
  meaningOf(term: string): readonly ProtectedRole[];
}

const known = new WeakMap<ProtectedLexicons, ProtectedWords>();

/** Worked out once for the same lexicons: coaches come and go with every change of settings. */
export function protectedWords(lexicons: ProtectedLexicons): ProtectedWords {
  const terms = known.get(lexicons)?.terms ?? termsOf(lexicons);
  const words = known.get(lexicons) ?? { terms, meaningOf: meaningsOf(terms) };
  known.set(lexicons, words);
  return words;
}

/** All spellings of all entries, each once, with what it means in every language that has it. */
function termsOf(lexicons: ProtectedLexicons): ProtectedTerm[] {
  const terms = new Map<string, ProtectedTerm & { roles: ProtectedRole[] }>();
  for (const { entry, role } of entriesOf(lexicons)) {
    for (const spelling of spellings(entry, role)) {
      const term = terms.get(spelling) ?? {
        term: spelling,
        text: spelling.replace(/\*$/, ''),
        stem: spelling.endsWith('*'),
        roles: [],
      };
      term.roles.push(role);
      terms.set(spelling, term);
    }
  }
  return [...terms.values()];
}

/**
 * What each term means, with what the words inside it mean: "cut" in "they cut" is still about jobs. The
 * search reports the longest phrase only, so the phrase has to carry the meaning of its parts. Worked out when a term is
 * first hit: few ever are, and the worker wakes often.
 */
function meaningsOf(terms: readonly ProtectedTerm[]): ProtectedWords['meaningOf'] {
  const bySpelling = new Map(terms.map((term) => [term.term, term]));
  const asked = new Map<string, readonly ProtectedRole[]>();
  return (spelling) => {
    const term = bySpelling.get(spelling);
    const roles = asked.get(spelling) ?? (term ? [...term.roles, ...rolesInside(term, bySpelling)] : []);
    asked.set(spelling, roles);
    return roles;
  };
}

/** A phrase with another sense is there to take the meaning of its parts away, so it inherits none. */
function rolesInside(term: ProtectedTerm, bySpelling: ReadonlyMap<string, ProtectedTerm>): ProtectedRole[] {
  const isMeant = ({ locale }: ProtectedRole) =>
    term.roles.some((role) => role.locale === locale && role.strength !== 'other-sense');
  return runsIn(term.text)
    .flatMap((part) => bySpelling.get(part)?.roles ?? [])
    .filter((role) => role.strength !== 'other-sense' && isMeant(role));
}

/** Every run of words inside a phrase, shorter than the phrase, and every stem of a single word. */
function runsIn(phrase: string): string[] {
  const words = [...phrase.matchAll(/[^ -]+/g)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  if (words.length < 2) return [];
  const runs = words.flatMap((first, from) =>
    words.slice(from).map((last) => phrase.slice(first.start, last.end)),
  );
  const stems = words.flatMap(({ word }) => Array.from(word, (_, at) => `${word.slice(0, at + 1)}*`));
  return [...runs.filter((run) => run !== phrase), ...stems];
}

function entriesOf(lexicons: ProtectedLexicons): { entry: string; role: ProtectedRole }[] {
  const locales = Object.keys(lexicons) as Locale[];
  return locales.flatMap((locale) => {
    const { topics, pairs, firstPerson, workforce, otherSenses } = lexicons[locale];
    const ofTopics = (Object.keys(topics) as Topic[]).flatMap((topic) =>
      (['strong', 'weak', 'ambiguous'] as const).flatMap((strength) =>
        topics[topic][strength].map((entry) => ({
          entry,
          role: { locale, strength, topic, ordinaryTo: voicesFor(entry, strength, topic) },
        })),
      ),
    );
    const paired = (Object.keys(topics) as Topic[]).flatMap((topic) =>
      (pairs[topic] ?? []).flatMap((words, pair) =>
        (['one', 'other'] as const).flatMap((side) =>
          words[side].map((entry) => ({
            entry,
            role: {
              locale,
              strength: 'paired' as const,
              topic,
              pair,
              side,
              ordinaryTo: voicesFor(entry, 'paired', topic),
            },
          })),
        ),
      ),
    );
    const as = (list: readonly string[], strength: ProtectedRole['strength']) =>
      list.map((entry) => ({ entry, role: { locale, strength } }));
    return [
      ...ofTopics,
      ...paired,
      ...as(firstPerson, 'first-person'),
      ...as(workforce, 'workforce'),
      ...as(otherSenses, 'other-sense'),
    ];
  });
}

/** An owner may be unfair to people, too: only pay and jobs are ordinary there. An advertisement has room for "coworkers". */
function voicesFor(entry: string, strength: ProtectedRole['strength'], topic: Topic): Voice[] {
  const faint = strength !== 'strong';
  const ofWork = topic === 'pay' || topic === 'jobs';
  const toOwner = (faint && strength !== 'paired' && ofWork) || ORDINARY.owner.has(entry);
  const toHiring = (faint && topic !== 'treatment' && topic !== 'wrongdoing') || ORDINARY.hiring.has(entry);
  return [...(toOwner ? (['owner'] as const) : []), ...(toHiring ? (['hiring'] as const) : [])];
}

/** As people type it: with a hyphen between two words, without accents, and German umlauts spelled out. */
function spellings(entry: string, { locale, strength }: ProtectedRole): Set<string> {
  const joined = strength !== 'paired' && isCompound(entry) ? [entry, entry.replace(' ', '-')] : [entry];
  const plain = joined.map((each) => each.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  return new Set([...joined, ...plain, ...(locale === 'de' ? joined.map(withoutUmlauts) : [])]);
}

/** "laid off", "fraud detection"; nobody writes "my-pay". Every spelling costs time when the search is built. */
function isCompound(entry: string): boolean {
  return /^[^ ]{2,} [^ ]{2,}$/.test(entry) && !NEVER_JOINED.test(entry);
}

const NEVER_JOINED =
  /^(?:our|my|the|they|has|had|was|were|get|got|not|pays|owes?|hr|mein\p{L}*|unser\p{L}*|wir|der|den|ist|war|mon|mes|nos|notre|une?|mis?|nuestr\p{L}*|nos|los|las|mijn|onze|ons|een|geen|niet|kein\p{L}*|ohne|zonder|sin|sans|without) /u;

function withoutUmlauts(text: string): string {
  return text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
}
