import { Dictionary } from '@/lib/engine/dictionary';
import { LEXICONS } from '@/lib/engine/lexicons';
import { blockProtection, draftProtection } from '@/lib/engine/protected/protected-speech';
import { protectedWords } from '@/lib/engine/protected/terms';
import { splitBlocks } from '@/lib/text/blocks';
import { languageOf } from '@/lib/text/language';
import { normalise } from '@/lib/text/normalise';
import { sentences } from '@/lib/text/sentences';
import type { Locale } from '@/lib/text/types';

const dictionary = new Dictionary();
const { terms, meaningOf } = protectedWords(LEXICONS.protected);
const list = dictionary.add(terms);
const search = dictionary.build();

/** Reads a draft as the engine does, from the text itself; `locale` stands in for what the text would be taken for. */
export function readProtection(text: string, locale?: Locale | 'other' | 'unknown') {
  const blocks = splitBlocks(text).map((block) => {
    const { text: plain, folded } = normalise(block.text);
    const hits = (search(folded).get(list) ?? []).map((hit) => ({
      ...hit,
      means: meaningOf(hit.term),
    }));
    const language = locale ?? languageOf(plain);
    return { text: plain, protection: blockProtection(folded, hits, sentences(plain), language) };
  });
  const { topics, draft, sentences: silent } = draftProtection(blocks.map((block) => block.protection));
  return {
    topics,
    draft,
    isProtected: draft || silent.some((spans) => spans.length > 0),
    /** The words in which other rules fall silent. */
    silent: blocks.flatMap((block, at) =>
      (silent[at] ?? []).map((span) => block.text.slice(span.start, span.end)),
    ),
  };
}
