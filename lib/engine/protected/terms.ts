import type { ProtectedLexicon, Topic } from '@/lib/engine/protected/lexicon/lexicon';
import type { Locale } from '@/lib/text/types';

/** What a term means in one language. */
export interface ProtectedRole {
  locale: Locale;
  strength: 'strong' | 'weak' | 'ambiguous' | 'first-person' | 'workforce' | 'other-sense';
  /** Of strong, weak and ambiguous words. */
  topic?: Topic;
}

/** One entry for the shared search: lower case, `stem` matches every word that begins with it. */
export interface ProtectedTerm {
  text: string;
  stem: boolean;
  roles: readonly ProtectedRole[];
}

/** All spellings of all entries, each once, with what it means in every language that has it. */
export function termsOf(lexicons: Record<Locale, ProtectedLexicon>): ProtectedTerm[] {
  const terms = new Map<string, { text: string; stem: boolean; roles: ProtectedRole[] }>();
  for (const { entry, role } of entriesOf(lexicons)) {
    for (const spelling of spellings(entry, role.locale)) {
      const term = terms.get(spelling) ?? {
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

function entriesOf(lexicons: Record<Locale, ProtectedLexicon>): { entry: string; role: ProtectedRole }[] {
  const locales = Object.keys(lexicons) as Locale[];
  return locales.flatMap((locale) => {
    const { topics, firstPerson, workforce, otherSenses } = lexicons[locale];
    const ofTopics = (Object.keys(topics) as Topic[]).flatMap((topic) =>
      (['strong', 'weak', 'ambiguous'] as const).flatMap((strength) =>
        topics[topic][strength].map((entry) => ({ entry, role: { locale, strength, topic } })),
      ),
    );
    const as = (list: readonly string[], strength: ProtectedRole['strength']) =>
      list.map((entry) => ({ entry, role: { locale, strength } }));
    return [
      ...ofTopics,
      ...as(firstPerson, 'first-person'),
      ...as(workforce, 'workforce'),
      ...as(otherSenses, 'other-sense'),
    ];
  });
}

/** As people type it: with hyphens for spaces, without accents, and German umlauts spelled out. */
function spellings(entry: string, locale: Locale): Set<string> {
  const joined = [entry, entry.replaceAll(' ', '-')];
  const plain = joined.map((each) => each.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  return new Set([...joined, ...plain, ...(locale === 'de' ? joined.map(withoutUmlauts) : [])]);
}

function withoutUmlauts(text: string): string {
  return text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
}
