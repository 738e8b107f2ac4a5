import { type BlockFacts, defineMatcher, type ListId } from '@/lib/matchers/define';
import type { Span } from '@/lib/shared/span';
import { type Subject, subjectOf } from '@/lib/text/subject';

/** Whose the words around it make a figure: the nearest pronoun, kin, company or name before it decides. */
export const whose = defineMatcher({
  key: 'whose',
  scope: 'sentence',
  compile(wanted, compiler) {
    const lists = ['employer', 'products'].flatMap((name) => compiler.list(name) ?? []);
    return {
      find(facts, at) {
        if (!at) return [];
        // A rule asks for one owner after the other.
        if (last.facts !== facts || last.at !== at) last = { facts, at, subject: ask(facts, at, lists) };
        return last.subject?.owner === wanted ? [last.subject] : [];
      },
    };
  },
});

let last: { facts?: BlockFacts; at?: Span; subject?: Subject | undefined } = {};

function ask(facts: BlockFacts, at: Span, lists: readonly ListId[]): Subject | undefined {
  const names = lists.flatMap((list) => facts.terms(list));
  return subjectOf(facts.normalised.text, facts.sentenceAt(at), at, names);
}
