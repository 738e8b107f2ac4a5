import type { Coach } from '@/lib/engine/compile';
import { inDraft, type PlacedBlock } from '@/lib/engine/place';
import type { ListId } from '@/lib/matchers/define';
import type { GoodDeed, Signal } from '@/lib/shared/report';
import type { Span } from '@/lib/shared/span';
import { firstPerson, peopleAndOrganisations } from '@/lib/text/grammar';

/** What the draft does well: says where the author works, links a public source. */
export function goodDeeds(blocks: readonly PlacedBlock[], { lists }: Coach): GoodDeed[] {
  const hasName = blocks.some(({ facts }) =>
    [lists.employer, lists.products].some((list) => facts.terms(list).length > 0),
  );
  return blocks.flatMap((block) => {
    const disclosed = hasName ? block.facts.terms(lists.disclosures).slice(0, 1) : [];
    const source = block.publicSource ? [block.publicSource] : [];
    return [
      ...disclosed.map((hit) => ({ kind: 'disclosure' as const, ...inDraft(hit, block) })),
      ...source.map((hit) => ({ kind: 'public-source' as const, ...inDraft(hit, block) })),
    ];
  });
}

/** Everything that the engine saw, spoken about or not, in the order of the text. */
export function signalsOf(blocks: readonly PlacedBlock[], { lists }: Coach): Signal[] {
  return blocks
    .flatMap((block) => {
      const place = (kind: Signal['kind'], spans: readonly Span[]) =>
        spans.map((span) => ({ kind, ...inDraft(span, block) }));
      const named = (kind: Signal['kind'], ...from: ListId[]) =>
        place(
          kind,
          from.flatMap((list) => block.facts.terms(list)),
        );
      return [
        ...figureSignals(block),
        ...named('employer-mention', lists.employer, lists.products),
        ...named('disclosure', lists.disclosures),
        ...named('metric', lists.metrics),
        ...place('public-source', block.publicSource ? [block.publicSource] : []),
        ...place('first-person', inSentences(block, firstPerson)),
        ...place('person', inSentences(block, people)),
      ];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function figureSignals(block: PlacedBlock): Signal[] {
  return block.facts.figures.map((figure) => ({
    kind: 'figure',
    ...inDraft(figure, block),
    ...(figure.value === undefined ? {} : { value: figure.value }),
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
  }));
}

function people(sentence: string): Span[] {
  return peopleAndOrganisations(sentence).filter(({ kind }) => kind === 'person');
}

function inSentences({ facts }: PlacedBlock, find: (sentence: string) => readonly Span[]): Span[] {
  return facts.sentences.flatMap((sentence) =>
    find(facts.normalised.text.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
      start: start + sentence.start,
      end: end + sentence.start,
    })),
  );
}
