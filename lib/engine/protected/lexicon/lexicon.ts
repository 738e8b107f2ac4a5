import type { Locale } from '@/lib/text/types';

/** What the law lets people talk about in public, whatever their employer would like. */
export type Topic = 'pay' | 'jobs' | 'organising' | 'safety' | 'treatment' | 'wrongdoing';

/** Words of one topic in one language. */
export interface TopicWords {
  /** Protect by themselves. */
  strong: readonly string[];
  /** Protect beside a first person or the people at work in the same sentence ("*our* bonus", "*staff* petition"). */
  weak: readonly string[];
  /** Everyday business words, too ("we pay for hosting"): protect only beside the people at work ("they pay *staff* …"). */
  ambiguous: readonly string[];
}

/**
 * Words that protect beside each other in one sentence and never alone: a finger, and what happened to it. Any word of
 * the one list with any of the other, in any order; no word stands in both.
 */
export interface WordPair {
  one: readonly string[];
  other: readonly string[];
}

/**
 * The words of one language. Lower case; a trailing `*` makes a stem, everything else is a whole word or phrase. The space
 * between two words also stands for a hyphen, and accents may be missing.
 */
export interface ProtectedLexicon {
  topics: Record<Topic, TopicWords>;
  pairs: Partial<Record<Topic, readonly WordPair[]>>;
  /** First persons: my, our, we. */
  firstPerson: readonly string[];
  /** The people at work and what is done to them: staff, my boss, they cut. */
  workforce: readonly string[];
  /** Phrases in which a word of the topics means something else: "strike a deal", "fraud detection". */
  otherSenses: readonly string[];
}

/** Every language that is read. */
export type ProtectedLexicons = Record<Locale, ProtectedLexicon>;

/** Entries separated by commas; line breaks are only layout. */
export function entries(text: TemplateStringsArray): string[] {
  return text
    .join('')
    .split(',')
    .map((entry) => entry.trim().replaceAll(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}
