import { type BlockFacts, defineMatcher } from '@/lib/matchers/define';
import { firstPerson } from '@/lib/text/grammar';

/** One word about oneself in so many UTF-16 code units, or more of them: a person tells their own story. */
const PERSONAL = 200;
/** A text as long as this that hardly says "I" or "we" is about something else. */
const ESSAY_LENGTH = 500;
const ESSAY = 400;

const known = new WeakMap<BlockFacts, number>();

/**
 * Who a draft as a whole is about, by how often it says "I", "we" or names the employer: `personal`, or `essay` for a long
 * one that hardly does. Figures in an essay are rarely the author's own.
 */
export const voiceOf = defineMatcher({
  key: 'voice',
  scope: 'draft',
  compile(wanted, compiler) {
    const lists = ['employer', 'products'].flatMap((name) => compiler.list(name) ?? []);
    const holds =
      wanted === 'personal'
        ? (own: number, length: number) => own * PERSONAL >= length + PERSONAL
        : (own: number, length: number) => length >= ESSAY_LENGTH && own * ESSAY < length + PERSONAL;
    const ofBlock = (facts: BlockFacts) =>
      ownWords(facts) + lists.reduce((sum, list) => sum + facts.terms(list).length, 0);
    return { find: () => [], ofDraft: { ofBlock, holds } };
  },
});

/** How many words about oneself a block has; counted once. */
export function ownWords(facts: BlockFacts): number {
  const count = known.get(facts) ?? firstPerson(facts.normalised.text).length;
  known.set(facts, count);
  return count;
}
