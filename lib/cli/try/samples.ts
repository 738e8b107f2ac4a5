import type { Excerpt } from '@/lib/packs/excerpt';
import type { Severity } from '@/lib/shared/report';

/** Words that a rule spoke about, with a little of what stands around them. */
export interface Sample extends Excerpt {
  file: string;
  line: number;
  /** The post's own id, when it has one. */
  id?: string | number;
  severity: Severity;
}

/** A sample with its place in the archive and the lot it drew. */
export interface Drawn {
  at: number;
  lot: number;
  sample: Sample;
}

/** The lowest lots of both, at most `most`; the same words are shown once. Neither order nor grouping matters. */
export function drawn(some: readonly Drawn[], others: readonly Drawn[], most: number): Drawn[] {
  const byWords = new Map<string, Drawn>();
  for (const each of [...some, ...others].toSorted((a, b) => a.lot - b.lot || a.at - b.at)) {
    const { before, match, after } = each.sample;
    const words = `${before}\n${match}\n${after}`;
    if (!byWords.has(words)) byWords.set(words, each);
    if (byWords.size >= most) break;
  }
  return [...byWords.values()].slice(0, most);
}
