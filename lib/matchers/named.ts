import { mayNameCompany } from '@/lib/matchers/capitals';
import { type BlockFacts, defineMatcher, type Hit } from '@/lib/matchers/define';
import type { Span } from '@/lib/shared/span';
import { z } from '@/lib/shared/zod';

const words = z.array(z.string().min(2).max(100)).min(1).max(200);

/** Up to five words that begin with a capital or a digit: "Port of Elsinore", "Larkspur Rail 24". */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&'-]{0,40}(?:(?: of| de| for)? [\p{Lu}\p{N}][\p{L}\p{N}&'-]{0,40}){0,4}`;
const NAMES = `${NAME}(?:(?:, and |, or |, | and | or | & )${NAME}){0,6}`;
const FIRST = new RegExp(`^(?:,|:| [-–—])?(?: the)? (${NAMES})`, 'u');
const LAST = new RegExp(String.raw`(?<![\p{L}\p{N}&'-])(${NAMES}),? $`, 'u');
/** Longest run of names that is looked for, in UTF-16 code units. */
const REACH = 160;
/** Words that have a capital only because a sentence begins with them. */
const OPENING =
  /^(?:The|Our|This|That|These|Those|A|An|My|And|But|So|Also|Now|In|For|With|Both|When|After|Before|While|Since|Today|Tomorrow|Yesterday) /;

/**
 * Names with a capital right after or right before certain words: "contract with Vantor", "Pelican Freight renewal".
 * Whether they are companies is for the words around them to say; a name on no list has nothing else to show.
 */
export const named = defineMatcher({
  key: 'named',
  params: z
    .strictObject({ after: words.optional(), before: words.optional() })
    .refine(({ after, before }) => (after === undefined) !== (before === undefined), {
      error: 'expected either `after` or `before`',
    })
    .describe('Names that begin with a capital, right after or right before one of these words'),
  scope: 'near',
  compile({ after = [], before = [] }, compiler) {
    const list = compiler.words([...after, ...before]);
    const read = after.length > 0 ? nameAfter : nameBefore;
    return {
      find: (facts) => facts.terms(list).flatMap((word) => read(facts, word) ?? []),
      needs: [list],
    };
  },
});

function nameAfter({ normalised: { text } }: BlockFacts, { end }: Span): Hit | undefined {
  const match = FIRST.exec(text.slice(end, end + REACH));
  if (!match?.[1] || !mayNameCompany(match[1])) return undefined;
  const start = end + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

function nameBefore({ normalised: { text } }: BlockFacts, word: Span): Hit | undefined {
  const from = Math.max(0, word.start - REACH);
  const match = LAST.exec(text.slice(from, word.start));
  if (!match?.[1]) return undefined;
  const opening = OPENING.exec(match[1])?.[0].length ?? 0;
  if (!mayNameCompany(match[1].slice(opening))) return undefined;
  const start = from + match.index + opening;
  return { start, end: from + match.index + match[1].length };
}
