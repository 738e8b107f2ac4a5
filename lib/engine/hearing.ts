import type { Candidate } from '@/lib/engine/block';
import type { DraftView } from '@/lib/engine/draft-view';
import type { LastFinding } from '@/lib/engine/finding';
import { merge } from '@/lib/engine/merge';
import type { PlacedBlock } from '@/lib/engine/place';
import { factAt, type KnownFact } from '@/lib/engine/public-facts';
import type { Indexed } from '@/lib/engine/rule-index';
import { atMost, oneStepDown } from '@/lib/engine/rules';
import { type Weighed, weigh } from '@/lib/engine/weigh';
import type { Reasons, Wording } from '@/lib/engine/wording';
import type { Severity } from '@/lib/shared/report';
import { overlaps, type Span } from '@/lib/shared/span';

/** What a rule has to say about a block, before it is put into words. Offsets are in the block's text as it was typed. */
export interface Heard extends Span {
  severity: Severity;
  candidate: Candidate;
  weighed: Weighed;
  /** A pack lists this very figure as public. */
  fact?: KnownFact;
  /** What decided, how it was worded and where it stood last time: made when it is first told. */
  reasons?: Reasons;
  wording?: Wording;
  last?: LastFinding;
}

/** What was heard in a block, and what the draft said then. */
export interface LastHearing {
  said: object;
  all: readonly Heard[];
}

const NO_SPANS: readonly Span[] = [];

/** How a draft listens to its blocks. */
export interface Ear {
  text: string;
  view: DraftView;
  /** The whole draft is protected. */
  isProtected: boolean;
  /** Something in it is. */
  isTouched: boolean;
  /** May this case speak, as far as the draft as a whole says? */
  mayRun(each: Indexed): boolean;
  isMuted(rule: string, words: string): boolean;
  /** Figures that are public, and the day of the draft as `YYYY-MM-DD`. */
  facts: readonly KnownFact[];
  day: string;
}

/** Something heard, and the block that it was heard in. */
export interface HeardIn {
  heard: Heard;
  placed: PlacedBlock;
}

/** What all blocks have to say, in the order of the text; `silent` are the protected sentences of each. */
export function hearAll(
  blocks: readonly PlacedBlock[],
  silent: readonly (readonly Span[])[],
  ear: Ear,
): HeardIn[] {
  const all: HeardIn[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const placed = blocks[at];
    if (!placed) continue;
    const heard = hear(placed, silent[at] ?? NO_SPANS, ear);
    for (let nth = 0; nth < heard.length; nth++) all.push({ heard: heard[nth] as Heard, placed });
  }
  return all;
}

/**
 * What a block has to say in this draft, sorted, without overlaps. Kept for as long as the draft as a whole says the same,
 * which a keystroke in another block rarely changes; `silent` are sentences that neighbours protect, so they are not kept.
 */
function hear(placed: PlacedBlock, silent: readonly Span[], ear: Ear): readonly Heard[] {
  const { block } = placed;
  if (silent.length > 0) return listen(placed, silent, ear);
  if (block.heard?.said !== ear.view.said)
    block.heard = { said: ear.view.said, all: listen(placed, silent, ear) };
  return block.heard.all;
}

function listen(placed: PlacedBlock, silent: readonly Span[], ear: Ear): readonly Heard[] {
  const { block } = placed;
  const sleeps = ear.isProtected || block.facts.locale === 'other';
  const heard: Heard[] = [];
  const { cases } = block;
  for (let at = 0; at < cases.length; at++) {
    const each = cases[at];
    if (!each) continue;
    const { neverSleeps } = each.rule;
    if ((sleeps && !neverSleeps) || !ear.mayRun(each)) continue;
    for (const candidate of block.candidates(at)) {
      const isAwake = neverSleeps && !candidate.isOfPack;
      if (!isAwake && (sleeps || silent.some((sentence) => overlaps(sentence, candidate.span)))) continue;
      const said = heardOf(candidate, placed, silent, ear);
      if (said) heard.push(said);
    }
  }
  return merge(heard, isSaferThan);
}

/** No pack speaks over what never sleeps, however loud or long. */
function isSaferThan({ candidate }: Heard, other: Heard): boolean {
  return candidate.rule.neverSleeps && !candidate.isOfPack && !other.candidate.rule.isOurs;
}

/** A rule of a pack that speaks because of protected words elsewhere would speak about those. */
function hearsProtected({ held }: Weighed, silent: readonly Span[], { isTouched }: Ear): boolean {
  return (
    isTouched &&
    held.some(({ own, window }) => (own ? silent.some((sentence) => overlaps(sentence, own)) : !window))
  );
}

function heardOf(
  candidate: Candidate,
  { block, start }: PlacedBlock,
  silent: readonly Span[],
  ear: Ear,
): Heard | undefined {
  const weighed = weigh(candidate, ear.view);
  if (!weighed || (!candidate.rule.isOurs && hearsProtected(weighed, silent, ear))) return undefined;
  const place = block.facts.normalised.toOriginal(candidate.span);
  const words = ear.text.slice(start + place.start, start + place.end);
  if (ear.isMuted(candidate.rule.id, words)) return undefined;
  const severity = candidate.isQuiet ? atMost(weighed.severity, 'suggest') : weighed.severity;
  const heard = { start: place.start, end: place.end, severity, candidate, weighed };
  const isFigure = candidate.case.primary.kind.startsWith('figure');
  const fact = isFigure ? factAt(ear.facts, block.facts, candidate.span, ear.day) : undefined;
  // A public figure holds nobody up.
  return fact ? { ...heard, severity: oneStepDown(severity), fact } : heard;
}
