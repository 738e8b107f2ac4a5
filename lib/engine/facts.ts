import type { EntryHit } from '@/lib/engine/dictionary';
import { isHostName, mentionsAmong } from '@/lib/engine/mentions';
import type { BlockFacts, ListId, TermHit } from '@/lib/matchers/define';
import { findPersonalData } from '@/lib/matchers/personal-data';
import { findSecrets } from '@/lib/matchers/secret';
import { contains, type Span } from '@/lib/shared/span';
import { figures } from '@/lib/text/figures';
import { languageOf } from '@/lib/text/language';
import { links } from '@/lib/text/links';
import { normalise } from '@/lib/text/normalise';
import { sentences } from '@/lib/text/sentences';

/** How to look at a block: the search, the words behind its lists, and which lists are names. */
export interface Reader {
  search(folded: string): Map<ListId, EntryHit[]>;
  words: ReadonlyMap<ListId, readonly string[]>;
  names: ReadonlySet<ListId>;
}

/** `BlockFacts` with the entry numbers of hits, which protected speech reads. Words inside links are no words. */
export interface ReadBlock extends BlockFacts {
  /** The lists with hits, before words inside links and namesakes are taken out. */
  lists(): Iterable<ListId>;
  entries(list: ListId): readonly EntryHit[];
}

const NO_HITS: readonly TermHit[] = [];

/** Reads one block. What few rules ask for is computed when it is first asked for. */
export function readBlock(block: string, reader: Reader): ReadBlock {
  const normalised = normalise(block);
  const found = reader.search(normalised.folded);
  const byList = new Map<ListId, readonly TermHit[]>();
  const facts: ReadBlock = {
    normalised,
    locale: languageOf(normalised.text),
    get sentences() {
      return once(this, 'sentences', sentences(normalised.text));
    },
    get figures() {
      return once(this, 'figures', figures(normalised, this.links));
    },
    get links() {
      return once(this, 'links', links(normalised.text));
    },
    get secrets() {
      return once(this, 'secrets', findSecrets(normalised));
    },
    get personal() {
      return once(this, 'personal', findPersonalData(normalised));
    },
    lists: () => found.keys(),
    entries: (list) =>
      (found.get(list) ?? []).filter(
        (hit) =>
          !facts.links.some(
            (link) =>
              contains(link, hit) &&
              !(reader.names.has(list) && isHostName(normalised.text.slice(link.start, link.end), hit, link)),
          ),
      ),
    terms(list) {
      if (!found.has(list)) return NO_HITS;
      const known = byList.get(list);
      if (known) return known;
      const hits = termHits(facts, list, reader);
      byList.set(list, hits);
      return hits;
    },
    sentenceAt: (span) => sentenceAt(facts, span),
  };
  return facts;
}

/** Replaces a getter by its value. */
function once<T>(target: object, key: string, value: T): T {
  Object.defineProperty(target, key, { value });
  return value;
}

function termHits(facts: ReadBlock, list: ListId, reader: Reader): readonly TermHit[] {
  const words = reader.words.get(list) ?? [];
  const hits = facts.entries(list).map(({ start, end, entry }) => ({ start, end, term: words[entry] ?? '' }));
  if (!reader.names.has(list)) return hits;
  return mentionsAmong(facts.normalised, facts.sentenceAt, hits, facts.links);
}

function sentenceAt({ sentences: all, normalised }: BlockFacts, span: Span): Span {
  return all.findLast(({ start }) => start <= span.start) ?? { start: 0, end: normalised.text.length };
}
