import { defineMatcher } from '@/lib/matchers/define';
import { z } from '@/lib/shared/zod';
import { peopleAndOrganisations } from '@/lib/text/grammar';

/** A person or an organisation that no list names, found by grammar in the sentence around the primary match. */
export const entity = defineMatcher({
  key: 'entity',
  params: z.enum(['person', 'organisation']).describe('person or organisation'),
  scope: 'sentence',
  compile(kind) {
    return {
      perSentence: true,
      needsGrammar: true,
      find(facts, at) {
        const looked = at ? [facts.sentenceAt(at)] : facts.sentences;
        return looked.flatMap((sentence) =>
          peopleAndOrganisations(facts.normalised.text.slice(sentence.start, sentence.end))
            .filter((each) => each.kind === kind)
            .map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start, kind })),
        );
      },
    };
  },
});
