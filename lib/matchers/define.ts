import type { MatcherKey, MatcherParams } from '@/lib/format/matchers';
import type { PersonalHit } from '@/lib/matchers/personal-data';
import type { SecretHit } from '@/lib/matchers/secret';
import type { Span } from '@/lib/shared/span';
import type { Figure, Link, Locale, Normalised } from '@/lib/text/types';

/** A word list in the shared dictionary. */
export type ListId = number;

/** A term of some list found in a block. Offsets are in the block's normalised text. */
export interface TermHit extends Span {
  /** The term as the list writes it. */
  term: string;
}

/** Everything seen in one block, computed once a block text. All spans are in `normalised.text`. */
export interface BlockFacts {
  readonly normalised: Normalised;
  readonly locale: Locale | 'other' | 'unknown';
  readonly sentences: readonly Span[];
  readonly figures: readonly Figure[];
  readonly links: readonly Link[];
  readonly secrets: readonly SecretHit[];
  readonly personal: readonly PersonalHit[];
  /** Hits of a list, in order of their start. */
  terms(list: ListId): readonly TermHit[];
  /** The sentence that a span starts in. */
  sentenceAt(span: Span): Span;
}

/** Words that a matcher found, with the kind it saw (`money`, `github-token`, …) where it knows one. */
export interface Hit extends Span {
  kind?: string;
  /** Found by what a pack brought: then even a rule that never sleeps holds back on protected words. */
  isOfPack?: boolean;
  /** That pack may not pause anybody. */
  isQuiet?: boolean;
}

/** What a compiled condition does: all its hits in a block, or, for `said`, those that hold for the sentence of `at`. */
export type Finder = (facts: BlockFacts, at?: Span) => readonly Hit[];

/** A dated period of a pack. Days are ISO dates, `YYYY-MM-DD`, both inclusive. */
export interface DatedWindow {
  id: string;
  from: string;
  to: string;
  label: string;
}

/** What matchers may ask for while rules are compiled. */
export interface Compiler {
  /** The dated periods of all packs. */
  windows: readonly DatedWindow[];
  /** Adds words to the dictionary. A trailing `*` means a stem; otherwise whole words. */
  words(words: readonly string[]): ListId;
  /** A vocabulary list by name; `undefined` when no pack has one. */
  list(name: string): ListId | undefined;
  /** Plain entries of a vocabulary list, for matchers that compare rather than search (hosts). */
  entries(name: string): readonly string[];
  /** Patterns that ship with Candor: the tests know that they take no time even on hostile text. */
  ourPatterns: ReadonlySet<string>;
  /** The same without the words of packs, for the rules that no pack may change; none when there are no packs. */
  own?: Compiler;
}

/** Where a condition looks when the rule does not say. */
export type Scope = 'near' | 'sentence' | 'block' | 'draft';

export interface CompiledMatcher {
  find: Finder;
  /** Lists of which at least one must have a hit for `find` to answer anything: the inverted index of rules. */
  needs?: readonly ListId[];
  /** What `find` answers depends on the sentence of `at` alone, so it is asked once a sentence. */
  perSentence?: boolean;
  /** `find` parses sentences: asked last, and only where the answer can still change something. */
  needsGrammar?: boolean;
  /** For conditions that ask the date and not the words: the period that is open on an ISO day. Asked once a draft. */
  openOn?: (day: string) => DatedWindow | undefined;
  /** For conditions that ask the draft as a whole: what each block adds, and whether the sum of them says yes. */
  ofDraft?: SumOfBlocks;
}

/** A number of each block, kept with it, and what the sum of a draft's blocks means. */
export interface SumOfBlocks {
  ofBlock(facts: BlockFacts): number;
  /** `length` is that of the draft's normalised text, in UTF-16 code units. */
  holds(sum: number, length: number): boolean;
}

/** One kind of condition. The set is closed: packs choose matchers and parameters, never bring code. */
export interface Matcher<Key extends MatcherKey = MatcherKey> {
  key: Key;
  /** `near` means within N code units of the primary match. */
  scope: Scope;
  compile(params: MatcherParams<Key>, compiler: Compiler): CompiledMatcher;
}

export function defineMatcher<const Key extends MatcherKey>(matcher: Matcher<Key>): Matcher<Key> {
  return matcher;
}
