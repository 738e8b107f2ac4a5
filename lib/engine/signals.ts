import type { Coach, EngineLists } from '@/lib/engine/compile';
import type { ReadBlock } from '@/lib/engine/facts';
import { inDraft, type PlacedBlock } from '@/lib/engine/place';
import type { ListId } from '@/lib/matchers/define';
import type { GoodDeed, Signal } from '@/lib/shared/report';
import type { Span } from '@/lib/shared/span';
import { firstPerson, peopleAndOrganisations } from '@/lib/text/grammar';

/** A good deed in the block's normalised text. A disclosure counts in a draft that names the employer. */
export type BlockDeed = GoodDeed;

const NO_DEEDS: readonly BlockDeed[] = [];

/** What a block does well: says where the author works, links a public source. */
export function deedsOf(
  facts: ReadBlock,
  { disclosures }: EngineLists,
  publicSource: Span | undefined,
): readonly BlockDeed[] {
  const [disclosed] = facts.terms(disclosures);
  if (!disclosed && !publicSource) return NO_DEEDS;
  return [
    ...(disclosed ? [{ kind: 'disclosure' as const, start: disclosed.start, end: disclosed.end }] : []),
    ...(publicSource
      ? [{ kind: 'public-source' as const, start: publicSource.start, end: publicSource.end }]
      : []),
  ];
}

/** What the draft does well. */
export function goodDeeds(blocks: readonly PlacedBlock[], { lists }: Coach): GoodDeed[] {
  const proud: PlacedBlock[] = [];
  for (const placed of blocks) if (placed.block.deeds.length > 0) proud.push(placed);
  if (proud.length === 0) return [];
  const hasName = blocks.some(({ block: { facts } }) =>
    [lists.employer, lists.products].some((list) => facts.terms(list).length > 0),
  );
  return proud.flatMap((placed) =>
    placed.block.deeds
      .filter(({ kind }) => hasName || kind !== 'disclosure')
      .map(({ kind, start, end }) => ({ kind, ...inDraft({ start, end }, placed) })),
  );
}

/** Everything that the engine saw, spoken about or not, in the order of the text. */
export function signalsOf(blocks: readonly PlacedBlock[], { lists }: Coach): Signal[] {
  return blocks
    .flatMap((placed) => {
      const { facts, deeds } = placed.block;
      const place = (kind: Signal['kind'], spans: readonly Span[]) =>
        spans.map((span) => ({ kind, ...inDraft(span, placed) }));
      const named = (kind: Signal['kind'], ...from: ListId[]) =>
        place(
          kind,
          from.flatMap((list) => facts.terms(list)),
        );
      return [
        ...figureSignals(placed),
        ...named('employer-mention', lists.employer, lists.products),
        ...named('disclosure', lists.disclosures),
        ...named('metric', lists.metrics),
        ...place(
          'public-source',
          deeds.filter(({ kind }) => kind === 'public-source'),
        ),
        ...place('first-person', inSentences(facts, firstPerson)),
        ...place('person', inSentences(facts, people)),
      ];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function figureSignals(placed: PlacedBlock): Signal[] {
  return placed.block.facts.figures.map((figure) => ({
    kind: 'figure',
    ...inDraft(figure, placed),
    ...(figure.value === undefined ? {} : { value: figure.value }),
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
  }));
}

function people(sentence: string): Span[] {
  return peopleAndOrganisations(sentence).filter(({ kind }) => kind === 'person');
}

function inSentences(facts: ReadBlock, find: (sentence: string) => readonly Span[]): Span[] {
  return facts.sentences.flatMap((sentence) =>
    find(facts.normalised.text.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
      start: start + sentence.start,
      end: end + sentence.start,
    })),
  );
}
