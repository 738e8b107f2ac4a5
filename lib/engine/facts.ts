import type { CompanionFinder } from '@/lib/engine/companions';
import { isHostName, mentionsAmong } from '@/lib/engine/mentions';
import type { BlockFacts, ListId, TermHit } from '@/lib/matchers/define';
import { findPersonalData, type PersonalHit } from '@/lib/matchers/personal-data';
import { findSecrets, type SecretHit } from '@/lib/matchers/secret';
import type { TokenFinder } from '@/lib/matchers/secret/tokens';
import { contains, type Span } from '@/lib/shared/span';
import { figures } from '@/lib/text/figures';
import { languageOf } from '@/lib/text/language';
import { links } from '@/lib/text/links';
import { normalise } from '@/lib/text/normalise';
import { sentences } from '@/lib/text/sentences';
import type { Figure, Link, Normalised } from '@/lib/text/types';

/** How to look at a block: the search, and which lists are names. */
export interface Reader {
  search(folded: string): ReadonlyMap<ListId, TermHit[]>;
  names: ReadonlySet<ListId>;
  companions: CompanionFinder;
  findTokens: TokenFinder;
}

/** `BlockFacts` with what only the engine itself asks for. Words inside links are no words. */
export interface ReadBlock extends BlockFacts {
  /** The lists with hits, before words inside links and namesakes are taken out. */
  lists(): Iterable<ListId>;
  entries(list: ListId): readonly TermHit[];
}

const NO_HITS: readonly TermHit[] = [];
/** No key, no password and nothing that identifies a person is shorter ("a@b.co"); a long draft may have many such lines. */
const SHORTEST = 6;

/** Reads one block. What few rules ask for is computed when it is first asked for. */
export function readBlock(block: string, reader: Reader): ReadBlock {
  return new Reading(normalise(block), reader);
}

class Reading implements ReadBlock {
  readonly normalised: Normalised;
  readonly #reader: Reader;
  #locale: ReadBlock['locale'] | undefined;
  #found: ReadonlyMap<ListId, TermHit[]> | undefined;
  #hits: Map<ListId, readonly TermHit[]> | undefined;
  #sentences: readonly Span[] | undefined;
  #sentence: Span | undefined;
  #figures: readonly Figure[] | undefined;
  #links: readonly Link[] | undefined;
  #secrets: readonly SecretHit[] | undefined;
  #personal: readonly PersonalHit[] | undefined;

  constructor(normalised: Normalised, reader: Reader) {
    this.normalised = normalised;
    this.#reader = reader;
  }

  get locale(): ReadBlock['locale'] {
    this.#locale ??= languageOf(this.normalised.text);
    return this.#locale;
  }

  /** The words of every list, before those inside links and namesakes are taken out. */
  get found(): ReadonlyMap<ListId, readonly TermHit[]> {
    this.#found ??= this.#reader.search(this.normalised.folded);
    return this.#found;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentences(this.normalised.text);
    return this.#sentences;
  }

  get figures(): readonly Figure[] {
    this.#figures ??= figures(this.normalised, this.links, this.locale);
    return this.#figures;
  }

  get links(): readonly Link[] {
    this.#links ??= links(this.normalised.text);
    return this.#links;
  }

  get secrets(): readonly SecretHit[] {
    this.#secrets ??= this.#isTiny() ? [] : findSecrets(this.normalised, this.#reader.findTokens);
    return this.#secrets;
  }

  get personal(): readonly PersonalHit[] {
    this.#personal ??= this.#isTiny() ? [] : findPersonalData(this.normalised);
    return this.#personal;
  }

  lists(): Iterable<ListId> {
    return this.found.keys();
  }

  entries(list: ListId): readonly TermHit[] {
    const hits = this.found.get(list) ?? NO_HITS;
    return hits.length === 0 || this.links.length === 0
      ? hits
      : hits.filter((hit) => !this.#isInLink(list, hit));
  }

  terms(list: ListId): readonly TermHit[] {
    const found = this.found.get(list);
    if (!found) return NO_HITS;
    // Asked hundreds of times a draft, and mostly there is nothing to take out.
    if (this.links.length === 0 && !this.#reader.names.has(list)) return found;
    this.#hits ??= new Map();
    const known = this.#hits.get(list);
    if (known) return known;
    const hits = this.#termsOf(list);
    this.#hits.set(list, hits);
    return hits;
  }

  /** Asked of one figure by some forty conditions in turn. */
  sentenceAt({ start }: Span): Span {
    const last = this.#sentence;
    if (last && last.start <= start && start < last.end) return last;
    this.#sentence = this.#sentenceFrom(start);
    return this.#sentence;
  }

  #sentenceFrom(start: number): Span {
    const all = this.sentences;
    for (let at = all.length - 1; at >= 0; at--) {
      const sentence = all[at];
      if (sentence && sentence.start <= start) return sentence;
    }
    return { start: 0, end: this.normalised.text.length };
  }

  #isTiny(): boolean {
    return this.normalised.text.length < SHORTEST;
  }

  #termsOf(list: ListId): readonly TermHit[] {
    const hits = this.entries(list);
    if (!this.#reader.names.has(list)) return hits;
    return mentionsAmong(
      this.normalised,
      (span) => this.sentenceAt(span),
      hits,
      this.#reader.companions,
      this.links,
    );
  }

  /** Words inside links are no words, unless the host is the name. */
  #isInLink(list: ListId, hit: TermHit): boolean {
    const isName = this.#reader.names.has(list);
    return this.links.some(
      (link) => contains(link, hit) && !(isName && isHostName(this.#textOf(link), hit, link)),
    );
  }

  #textOf({ start, end }: Span): string {
    return this.normalised.text.slice(start, end);
  }
}
