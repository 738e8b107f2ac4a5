import { rulesWithCards, severityIn } from '@/lib/engine/company';
import type { Coach, Memory } from '@/lib/engine/compile';
import type { DraftView, Occasion } from '@/lib/engine/draft-view';
import { hasEmployerLink, speaksOfSelf } from '@/lib/engine/employer-link';
import { toFinding } from '@/lib/engine/finding';
import { type Ear, hearAll } from '@/lib/engine/hearing';
import { loudest } from '@/lib/engine/merge';
import { activeMutes, muteTest } from '@/lib/engine/mutes';
import type { PlacedBlock } from '@/lib/engine/place';
import {
  type DraftProtection,
  draftProtection,
  isProtective,
  NOT_PROTECTED,
} from '@/lib/engine/protected/protected-speech';
import { readAhead } from '@/lib/engine/read-ahead';
import type { Indexed } from '@/lib/engine/rule-index';
import type { CompiledCase } from '@/lib/engine/rules';
import { goodDeeds, signalsOf } from '@/lib/engine/signals';
import { isOpen } from '@/lib/engine/weigh';
import type { Report, SiteId } from '@/lib/shared/report';
import { withoutGrammar } from '@/lib/text/grammar';

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
  /** Full id of the one rule that may speak, as when its fixtures are run. */
  only?: string | undefined;
}

/** Longer drafts than any site takes are read without grammar, in UTF-16 code units. */
const MOST_PARSED = 125_000;

/**
 * Reads a draft and says what may be worth a second look. Pure: the same draft and coach give the same report. Spans
 * are UTF-16 offsets of `draft.text`, sorted, never overlapping. Throws on nothing that a person can type.
 */
export function check(draft: Draft, coach: Coach, options: CheckOptions = {}): Report {
  if (draft.text.length <= MOST_PARSED) return reportOn(draft, coach, coach.usual, options);
  return withoutGrammar(() => reportOn(draft, coach, coach.long, options));
}

function reportOn(draft: Draft, coach: Coach, memory: Memory, options: CheckOptions): Report {
  const { text } = draft;
  const { signals = false, only } = options;
  const read = memory.read(text);
  const { blocks } = read;
  readAhead(read.fresh);
  const protection = protectionOf(blocks);
  const isProtected = protection.draft || protection.sentences.some((spans) => spans.length > 0);
  const view = memory.view(read, occasionOf(draft, coach, [protection.draft, isProtected], only));
  const ear: Ear = {
    text,
    view,
    isProtected: protection.draft,
    isTouched: isProtected,
    mayRun: gate(draft, coach, view, only),
    isMuted: muteTest(coach.mutes, draft.site, draft.now),
    facts: coach.facts,
    day: dayOf(draft.now),
  };
  const all = hearAll(blocks, protection.sentences, ear);
  const withCards = rulesWithCards(all);
  const { tongue } = coach;
  const employer = coach.profile.employers[0]?.name;
  const around = { text, employer, isProtected, view, tongue };
  return {
    findings: loudest(all, ({ heard }) => heard.severity).map(({ heard, placed }) =>
      toFinding(heard, placed, severityIn(heard, withCards), around),
    ),
    good: isProtected ? [] : goodDeeds(blocks, coach),
    protected: isProtected,
    signals: signals ? signalsOf(blocks, coach) : [],
  };
}

/** Asked at every keystroke, and nearly always of nothing. */
function protectionOf(blocks: readonly PlacedBlock[]): DraftProtection {
  if (!blocks.some(({ block }) => isProtective(block.protection))) return NOT_PROTECTED;
  return draftProtection(blocks.map(({ block }) => block.protection));
}

/** Everything besides the blocks that decides what is heard: when it changes, every block is heard again. */
function occasionOf(
  { now, site }: Draft,
  { mutes, profile }: Coach,
  protection: readonly boolean[],
  only: CheckOptions['only'],
): Occasion {
  // Mutes only end, so their number says which ones are left.
  return [dayOf(now), site, ...protection, mutes, activeMutes(mutes, now).length, profile, only];
}

/** The day of an ISO instant in UTC, `YYYY-MM-DD`; empty when it is none, so that no dated period is open. */
function dayOf(now: string): string {
  const at = Date.parse(now);
  return Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10);
}

/** Which cases may speak about this draft at all: what it is about and says, and how the person appears on this site. */
function gate(
  { site }: Draft,
  { profile }: Coach,
  view: DraftView,
  only: CheckOptions['only'],
): Ear['mayRun'] {
  const appearance = profile.appears?.[site] ?? 'work';
  const known = new Map<CompiledCase, boolean>();
  const mayRun = ({ rule, case: each }: Indexed) => {
    if (only !== undefined && rule.id !== only) return false;
    if (rule.appears && !rule.appears.includes(appearance)) return false;
    if (rule.aboutWork && !view.holds(hasEmployerLink)) return false;
    if (rule.gate === 'self' && !view.holds(speaksOfSelf)) return false;
    return isOpen(each, view);
  };
  return (each) => {
    const may = known.get(each.case) ?? mayRun(each);
    known.set(each.case, may);
    return may;
  };
}
