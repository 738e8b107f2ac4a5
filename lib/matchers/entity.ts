import { defineMatcher } from '@/lib/matchers/define';
import type { Span } from '@/lib/shared/span';
import { organisations, peopleAndOrganisations } from '@/lib/text/grammar';

/** A person or an organisation that no list names, found by grammar in the sentence around the primary match. */
export const entity = defineMatcher({
  key: 'entity',
  scope: 'sentence',
  compile(kind) {
    return {
      perSentence: true,
      needsGrammar: true,
      find(facts, at) {
        const looked = at ? [facts.sentenceAt(at)] : facts.sentences;
        return looked.flatMap((sentence) =>
          named(kind, facts.normalised.text.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
            start: start + sentence.start,
            end: end + sentence.start,
            kind,
          })),
        );
      },
    };
  },
});

function named(kind: 'person' | 'organisation', sentence: string): readonly Span[] {
  if (kind === 'organisation') return organisations(sentence);
  return peopleAndOrganisations(sentence).filter((entity) => entity.kind === 'person');
}
