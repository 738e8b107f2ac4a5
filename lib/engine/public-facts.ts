import type { ReadBlock } from '@/lib/engine/facts';
import type { Tongue } from '@/lib/engine/tongue';
import type { LoadedPack } from '@/lib/format/pack';
import type { Compiler, ListId } from '@/lib/matchers/define';
import { overlaps, type Span } from '@/lib/shared/span';
import { figures } from '@/lib/text/figures';
import { normalise } from '@/lib/text/normalise';
import type { Figure } from '@/lib/text/types';

/** A figure that a pack lists as public, ready to compare. */
export interface KnownFact {
  figure: Pick<Figure, 'kind' | 'value' | 'high' | 'unit'>;
  /** What it measures: one of these words stands in its block. */
  about: ListId;
  source: string;
  /** Last day, `YYYY-MM-DD`. */
  until: string | undefined;
}

/** The public figures of all packs; one whose figure cannot be read is left out, `pack check` names it. */
export function compileFacts(packs: readonly LoadedPack[], compiler: Compiler): KnownFact[] {
  return packs.flatMap(({ pack }) =>
    (pack.publicFacts ?? []).flatMap(({ figure, about, source, until }) => {
      const [known] = figures(normalise(figure));
      return known ? [{ figure: known, about: compiler.words([about].flat()), source, until }] : [];
    }),
  );
}

/** The public figure that stands at a span of the block's normalised text on a day, `YYYY-MM-DD`. */
export function factAt(
  facts: readonly KnownFact[],
  block: ReadBlock,
  span: Span,
  day: string,
): KnownFact | undefined {
  if (facts.length === 0) return undefined;
  const written = block.figures.find((each) => overlaps(each, span));
  if (!written) return undefined;
  return facts.find(
    ({ figure, about, until }) =>
      isSame(figure, written) && day <= (until ?? day) && block.terms(about).length > 0,
  );
}

function isSame(a: KnownFact['figure'], b: KnownFact['figure']): boolean {
  return a.kind === b.kind && a.value === b.value && a.high === b.high && a.unit === b.unit;
}

/** What the card says instead of the rule's own words. */
export function factWords({ source }: KnownFact, { fact }: Tongue) {
  return {
    what: fact.what,
    why: fact.why,
    edit: { label: fact.link, insert: 'end' as const, with: ` ${source}` },
  };
}
