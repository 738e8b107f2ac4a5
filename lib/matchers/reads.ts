import { type BlockFacts, defineMatcher, type Hit } from '@/lib/matchers/define';
import { AROUND, READINGS, type Reading } from '@/lib/matchers/reads/readings';
import type { Span } from '@/lib/shared/span';
import { z } from '@/lib/shared/zod';

const known = new WeakMap<BlockFacts, Map<Reading, readonly Hit[]>>();
const names = Object.keys(READINGS) as [Reading, ...Reading[]];

/**
 * How a figure reads by the words right before and after it ("hit …", "… a month per seat"), or whose words a text
 * is in ("my little shop", "shares closed at"). What a list of words cannot say: order and small grammar.
 */
export const reads = defineMatcher({
  key: 'reads',
  params: z.enum(names).describe(`How the words around it read: ${names.join(', ')}`),
  scope: 'sentence',
  compile(name) {
    const { side, re } = READINGS[name];
    if (side === 'anywhere') return { find: (facts) => anywhere(name, facts) };
    return { find: (facts, at) => (at ? beside(side, re, facts, at) : []) };
  },
});

/** True when a block as a whole reads so; for readings that need no figure beside them. */
export function speaksOf(facts: BlockFacts, name: Reading): boolean {
  return anywhere(name, facts).length > 0;
}

function beside(side: 'before' | 'after' | 'match', re: RegExp, facts: BlockFacts, at: Span): Hit[] {
  const { text } = facts.normalised;
  const sentence = facts.sentenceAt(at);
  const from =
    side === 'before' ? Math.max(sentence.start, at.start - AROUND) : side === 'after' ? at.end : at.start;
  const to =
    side === 'before' ? at.start : side === 'after' ? Math.min(text.length, at.end + AROUND) : at.end;
  const match = re.exec(text.slice(from, to));
  return match ? [trimmed(match[0], from + match.index)] : [];
}

/** All places of a block, found once however many figures ask. */
function anywhere(name: Reading, facts: BlockFacts): readonly Hit[] {
  const byName = known.get(facts) ?? new Map<Reading, readonly Hit[]>();
  known.set(facts, byName);
  const hits = byName.get(name) ?? findAll(READINGS[name].re, facts.normalised.text);
  byName.set(name, hits);
  return hits;
}

function findAll(re: RegExp, text: string): Hit[] {
  return [...text.matchAll(new RegExp(re, `${re.flags}g`))].map((match) => trimmed(match[0], match.index));
}

function trimmed(words: string, start: number): Hit {
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + Math.max(1, words.trim().length) };
}
