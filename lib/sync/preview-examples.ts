import { check } from '@/lib/engine/check';
import { type Coach, compileCoach } from '@/lib/engine/compile';
import type { Tongue } from '@/lib/engine/tongue';
import { fullRuleId, type LoadedPack, type Pack } from '@/lib/format/pack';
import type { Profile } from '@/lib/format/profile';
import type { BaseData } from '@/lib/packs/base-data';
import { FIXTURE_DAY, fixtureBench, unmark } from '@/lib/packs/fixtures';
import type { Finding, Severity } from '@/lib/shared/report';
import { overlaps, type Span } from '@/lib/shared/span';

/** What a pack changes about a place in a draft. `words`: another message or edit; `ask`: somebody else to ask. */
export type PreviewChange = 'new' | 'louder' | 'quieter' | 'words' | 'ask' | 'gone';

export interface PreviewFinding extends Span {
  rule: string;
  /** The line of the card with the pack; of `gone`, the line without it. */
  what: string;
  change: PreviewChange;
  /** Whom the card names. */
  ask?: string;
}

export interface PreviewExample {
  text: string;
  /** Spans in UTF-16 offsets of `text`. Empty: the pack changes nothing about this draft. */
  findings: PreviewFinding[];
  /** What the dates are called on which, and only then, the pack says this. */
  during?: string;
  /** A draft of the pack's own: a fixture of one of its rules. */
  isOwn?: true;
}

interface Reader {
  profile: Profile;
  /** ISO instant. */
  now: string;
  /** The language that they read; English without it. */
  tongue?: Tongue | undefined;
}

/** Most drafts of the pack's own. */
const MOST_OWN = 6;
/** Who is at work in the example drafts. */
const AUTHOR = /\bAcme\b/g;
const RANK: Record<Severity, number> = { info: 0, suggest: 1, pause: 2 };

/**
 * What a pack changes about drafts, read with it and without it by the same person, or somebody at the pack's employer
 * when the person has named none; a draft that only the pack's next dates change comes again with their name. When it
 * changes nothing, drafts of its own follow.
 */
export function previewExamples(
  pack: Pack,
  drafts: readonly string[],
  base: BaseData,
  { profile: own, now, tongue }: Reader,
): PreviewExample[] {
  const profile = own.employers.length > 0 ? own : employedBy(pack);
  const without = compileFor([], base, profile, tongue);
  const coach = compileFor([{ pack, tier: 'added' }], base, profile, tongue);
  const dates = nextDates(pack, now.slice(0, 10));
  const examples = drafts.flatMap((draft): PreviewExample[] => {
    const text = draft.replace(AUTHOR, (author) => profile.employers[0]?.name ?? author);
    const changesOn = (day: string) =>
      changesIn(findingsIn(text, without, day), findingsIn(text, coach, day));
    const findings = changesOn(now);
    if (!dates) return [{ text, findings }];
    const known = new Set(findings.map(keyOf));
    const dated = changesOn(`${dates.from}T12:00:00Z`).filter((finding) => !known.has(keyOf(finding)));
    if (dated.length === 0) return [{ text, findings }];
    return [
      ...(findings.length > 0 ? [{ text, findings }] : []),
      { text, findings: dated, during: dates.label },
    ];
  });
  const isSame = examples.every(({ findings }) => findings.length === 0);
  return isSame ? [...examples, ...ownExamples(pack, base, tongue)] : examples;
}

/** An example of each of the first rules that speak, said as in its fixtures. */
function ownExamples(pack: Pack, base: BaseData, tongue: Tongue | undefined): PreviewExample[] {
  const bench = fixtureBench(pack, base, tongue);
  return pack.rules
    .filter(({ enabled = true }) => enabled)
    .slice(0, MOST_OWN)
    .map((rule) => {
      const { text } = unmark(rule.fixtures.nudge[0] ?? '');
      const only = fullRuleId(pack.id, rule.id);
      const { findings } = check({ text, site: 'linkedin', now: FIXTURE_DAY }, bench.coachFor(rule), {
        only,
      });
      return { text, findings: findings.map((finding) => told(finding, 'new')), isOwn: true };
    });
}

function compileFor(
  packs: LoadedPack[],
  { pack, lexicons }: BaseData,
  profile: Profile,
  tongue: Tongue | undefined,
): Coach {
  return compileCoach({ packs: [{ pack, tier: 'base' }, ...packs], lexicons, profile, tongue });
}

function employedBy({ vocabulary }: Pack): Profile {
  const words = Array.isArray(vocabulary?.employer) ? vocabulary.employer : [];
  const [name, ...aliases] = words.filter((word) => !/^[@#]/.test(word));
  if (name === undefined) return { employers: [] };
  const startingWith = (sign: string) => words.filter((word) => word.startsWith(sign));
  return { employers: [{ name, aliases, handles: startingWith('@'), hashtags: startingWith('#') }] };
}

/** The dates of a pack that come next; undefined while some hold, since then they speak by themselves. */
function nextDates({ windows = [] }: Pack, today: string) {
  if (windows.some(({ from, to }) => from <= today && today <= to)) return undefined;
  return windows.filter(({ from }) => from > today).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
}

function findingsIn(text: string, coach: Coach, now: string): Finding[] {
  return check({ text, site: 'linkedin', now }, coach).findings;
}

/** Findings of the same rule on the same words are one; what is covered by another rule's words is not gone. */
function changesIn(before: readonly Finding[], after: readonly Finding[]): PreviewFinding[] {
  const changed = after.flatMap((finding) => {
    const old = before.find((each) => each.rule === finding.rule && overlaps(each, finding));
    const change = old ? changeOf(old, finding) : 'new';
    return change ? [told(finding, change)] : [];
  });
  const gone = before.filter((finding) => !after.some((each) => overlaps(each, finding)));
  return [...changed, ...gone.map((finding) => told(finding, 'gone'))].toSorted((a, b) => a.start - b.start);
}

function changeOf(old: Finding, now: Finding): PreviewChange | undefined {
  const louder = RANK[now.severity] - RANK[old.severity];
  if (louder !== 0) return louder > 0 ? 'louder' : 'quieter';
  if (wordsOf(old) !== wordsOf(now)) return 'words';
  return JSON.stringify(old.ask) === JSON.stringify(now.ask) ? undefined : 'ask';
}

function wordsOf({ start, end, what, why, learn, edits }: Finding): string {
  return JSON.stringify([start, end, what, why, learn, edits]);
}

function told({ start, end, rule, what, ask }: Finding, change: PreviewChange): PreviewFinding {
  return { start, end, rule, what, change, ...(ask && { ask: ask.label }) };
}

function keyOf({ start, rule, what, change }: PreviewFinding): string {
  return JSON.stringify([start, rule, what, change]);
}
