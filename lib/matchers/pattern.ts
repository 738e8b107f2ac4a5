import { type BlockFacts, defineMatcher } from '@/lib/matchers/define';
import { linearSearch, nativeSearch, type PatternSearch } from '@/lib/matchers/pattern/search';
import { isRe2 } from '@/lib/matchers/re2';
import type { Span } from '@/lib/shared/span';
import { z } from '@/lib/shared/zod';

const params = z.strictObject({
  re: z
    .string()
    .max(1_000)
    .refine(isRe2, 'expected a pattern in RE2 syntax (no lookaround, no backreferences)')
    .describe(
      'RE2 syntax, matched in any case against the sentences that its keywords stand in; its first group, if any, is what is marked',
    ),
  keyword: z
    .union([z.string().min(2), z.array(z.string().min(2)).min(1)])
    .describe('Words of which one has to stand in the text before the pattern is tried; keeps typing fast'),
});

/** A pattern in any case. It reads only the sentences that its keywords stand in. */
export const pattern = defineMatcher({
  key: 'pattern',
  params,
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
