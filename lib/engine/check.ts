import type { BlockAnalysis, Candidate } from '@/lib/engine/block';
import type { Coach } from '@/lib/engine/compile';
import { hasEmployerLink } from '@/lib/engine/employer-link';
import { toFinding } from '@/lib/engine/finding';
import { merge } from '@/lib/engine/merge';
import { muteTest } from '@/lib/engine/mutes';
import { inDraft, type PlacedBlock } from '@/lib/engine/place';
import { draftProtection } from '@/lib/engine/protected/protected-speech';
import type { CompiledRule } from '@/lib/engine/rules';
import { goodDeeds, signalsOf } from '@/lib/engine/signals';
import { weigh } from '@/lib/engine/weigh';
import type { Report, SiteId } from '@/lib/shared/report';
import { overlaps } from '@/lib/shared/span';
import { splitBlocks } from '@/lib/text/blocks';
import { firstPerson } from '@/lib/text/grammar';

/** What a person is about to post. */
export interface Draft {
  text: string;
  site: SiteId;
  /** `post`, `comment`, `answer` … */
  surface?: string;
  /** ISO instant: dated windows and mutes are read against it. The engine has no clock. */
  now: string;
}

export interface CheckOptions {
  /** Also lists what was seen; off by default, since it reads more than the rules ask for. */
  signals?: boolean;
}

/**
 * Reads a draft and says what may be worth a second look. Pure: the same draft and coach give the same report. Spans
 * are UTF-16 offsets of `draft.text`, sorted, never overlapping. Throws on nothing that a person can type.
 */
export function check(draft: Draft, coach: Coach, { signals = false }: CheckOptions = {}): Report {
  const blocks: PlacedBlock[] = splitBlocks(draft.text).map(({ text, start }) => ({
    ...coach.analyse(text),
    start,
  }));
  const protection = draftProtection(blocks.map((block) => block.protection));
  const isSilenced = (index: number, { rule, span }: Candidate) => {
    if (rule.neverSleeps) return false;
    if (protection.draft || blocks[index]?.facts.locale === 'other') return true;
    return protection.sentences[index]?.some((sentence) => overlaps(sentence, span)) ?? false;
  };
  const isProtected = protection.draft || protection.sentences.some((spans) => spans.length > 0);
  const mayRun = gate(draft, coach, blocks);
  const view = coach.view(blocks, dayOf(draft.now));
  const isMuted = muteTest(coach.mutes, draft.site, draft.now);

  const heard = blocks.flatMap((block, index) =>
    block.candidates
      .filter((candidate) => mayRun(candidate.rule) && !isSilenced(index, candidate))
      .flatMap((candidate) => {
        const weighed = weigh(candidate, view);
        if (!weighed) return [];
        const { severity } = weighed;
        const place = inDraft(candidate.span, block);
        const words = draft.text.slice(place.start, place.end);
        return isMuted(candidate.rule.id, words) ? [] : [{ ...place, severity, candidate, weighed, block }];
      }),
  );
  const surroundings = { text: draft.text, coach, isProtected, view };
  return {
    findings: merge(heard).map(({ candidate, weighed, block }) =>
      toFinding(candidate, weighed, block, surroundings),
    ),
    good: isProtected ? [] : goodDeeds(blocks, coach),
    protected: isProtected,
    signals: signals ? signalsOf(blocks, coach) : [],
  };
}

/** The day of an ISO instant in UTC, `YYYY-MM-DD`; empty when it is none, so that no dated period is open. */
function dayOf(now: string): string {
  const at = Date.parse(now);
  return Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10);
}

/** Which rules may speak about this draft at all: what it is about, and how the person appears on this site. */
function gate(
  { site }: Draft,
  coach: Coach,
  blocks: readonly BlockAnalysis[],
): (rule: CompiledRule) => boolean {
  const isLinked = hasEmployerLink(blocks, coach.lists);
  const appearance = coach.profile.appears?.[site] ?? 'work';
  let isOfSelf: boolean | undefined;
  const speaksOfSelf = () => {
    isOfSelf ??= blocks.some(({ facts }) => firstPerson(facts.normalised.text).length > 0);
    return isOfSelf;
  };
  return ({ aboutWork, gate: wanted, appears }) => {
    if (appears && !appears.includes(appearance)) return false;
    if (aboutWork && !isLinked) return false;
    return wanted !== 'self' || speaksOfSelf();
  };
}
