import type { MatcherParams } from '@/lib/format/matchers';
import { type BlockFacts, defineMatcher, type Finder, type Hit, type ListId } from '@/lib/matchers/define';
import { startsOf } from '@/lib/matchers/reads/starts';
import type { Span } from '@/lib/shared/span';
import { CONDITIONAL, SUPPOSING } from '@/lib/text/cues';
import {
  firstPerson,
  isFuture,
  isHypothetical,
  isNegatedNear,
  isQuestion,
  isQuoted,
} from '@/lib/text/grammar';

type Manner = MatcherParams<'said'>;

/** The others look at where in the sentence the words stand. */
const PER_SENTENCE: ReadonlySet<Manner> = new Set(['hypothetical', 'future', 'first-person']);

/** A sentence without any of these plays with no thought; the dictionary knows which one that is. */
const HYPOTHETICAL = startsOf(new RegExp(`${SUPPOSING.source}|${CONDITIONAL.source}`, 'iu'));

/** How something is said: a property of the sentence around the primary match, or of every sentence looked at. */
export const said = defineMatcher({
  key: 'said',
  scope: 'sentence',
  compile(wanted, compiler) {
    const find: Finder = (facts, at) =>
      at ? about(wanted, facts, facts.sentenceAt(at), at) : everywhere(wanted, facts);
    const perSentence = PER_SENTENCE.has(wanted);
    if (wanted !== 'hypothetical' || !HYPOTHETICAL) return { perSentence, find };
    const list = compiler.words(HYPOTHETICAL);
    const hasWords: Finder = (facts, at) =>
      at && !hasWordIn(facts, list, facts.sentenceAt(at)) ? [] : find(facts, at);
    return { perSentence, find: hasWords, needs: [list] };
  },
});

function hasWordIn(facts: BlockFacts, list: ListId, { start, end }: Span): boolean {
  return facts.terms(list).some((hit) => hit.start >= start && hit.start < end);
}

function everywhere(wanted: Manner, facts: BlockFacts): Hit[] {
  return facts.sentences.flatMap((sentence) => about(wanted, facts, sentence, sentence));
}

function about(wanted: Manner, facts: BlockFacts, sentence: Span, at: Span): Hit[] {
  const { text } = facts.normalised;
  if (wanted === 'quoted') return isQuoted(text, at) ? [{ ...sentence }] : [];
  const words = text.slice(sentence.start, sentence.end);
  if (wanted === 'first-person') {
    return firstPerson(words).map(({ start, end }) => ({
      start: start + sentence.start,
      end: end + sentence.start,
    }));
  }
  const inSentence = {
    start: at.start - sentence.start,
    end: Math.min(at.end, sentence.end) - sentence.start,
  };
  return HOLDS[wanted](words, inSentence) ? [{ ...sentence }] : [];
}

/** Whether the words of a sentence are said so, at a place in them. */
const HOLDS: Record<Exclude<Manner, 'quoted' | 'first-person'>, (words: string, at: Span) => boolean> = {
  hypothetical: isHypothetical,
  negated: isNegatedNear,
  question: isQuestion,
  future: isFuture,
};
