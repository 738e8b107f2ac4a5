import { type BlockFacts, defineMatcher } from '@/lib/matchers/define';
import { linearSearch, nativeSearch, type PatternSearch } from '@/lib/matchers/pattern/search';
import type { Span } from '@/lib/shared/span';

/** A pattern in any case. It reads only the sentences that its keywords stand in. */
export const pattern = defineMatcher({
  key: 'pattern',
  scope: 'near',
  compile({ re, keyword }, compiler) {
    // Compiled at its first keyword: most patterns never meet one, and the worker wakes often.
    let search: PatternSearch | undefined;
    const list = compiler.words([keyword].flat());
    // Read piece by piece, an anchor would hold where the text goes on.
    const isAnchored = /(?<!\[)[\^$]/.test(re);
    return {
      find(facts) {
        const { text } = facts.normalised;
        const keywords = facts.terms(list);
        if (keywords.length === 0) return [];
        search ??= compiler.ourPatterns.has(re) ? nativeSearch(re) : linearSearch(re);
        const known = search;
        const pieces = isAnchored ? [{ start: 0, end: text.length }] : around(keywords, facts);
        return pieces.flatMap(({ start, end }) =>
          known(text.slice(start, end)).map((found) => ({
            start: start + found.start,
            end: start + found.end,
          })),
        );
      },
      needs: [list],
    };
  },
});

/** The sentences of the keywords, each once, and the keyword as a whole. */
function around(keywords: readonly Span[], facts: BlockFacts): Span[] {
  const pieces: Span[] = [];
  for (const keyword of keywords) {
    const sentence = facts.sentenceAt(keyword);
    const start = Math.min(sentence.start, keyword.start);
    const end = Math.max(sentence.end, keyword.end);
    const last = pieces.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else pieces.push({ start, end });
  }
  return pieces;
}
