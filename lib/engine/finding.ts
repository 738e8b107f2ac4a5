import type { Candidate } from '@/lib/engine/block';
import type { Coach } from '@/lib/engine/compile';
import { type DraftView, evidenceOf } from '@/lib/engine/draft-view';
import { inDraft, type PlacedBlock } from '@/lib/engine/place';
import type { Weighed } from '@/lib/engine/weigh';
import type { RuleEdit } from '@/lib/format/rule';
import type { DatedWindow } from '@/lib/matchers/define';
import type { Edit, Finding } from '@/lib/shared/report';

/** Quoted words longer than this are shortened in messages, in UTF-16 code units. */
const QUOTE_LENGTH = 60;

interface Surroundings {
  text: string;
  coach: Coach;
  isProtected: boolean;
  view: DraftView;
}

/** Puts a weighed candidate into words that a person reads. */
export function toFinding(
  { rule, case: each, span }: Candidate,
  { severity, held }: Weighed,
  block: PlacedBlock,
  { text, coach, isProtected, view }: Surroundings,
): Finding {
  const place = inDraft(span, block);
  const match = text.slice(place.start, place.end);
  const because = held.flatMap(({ condition, own }) =>
    own ? evidenceOf(own, inDraft(own, block)) : (view.words(condition) ?? []),
  );
  const window = held.find((each) => each.window)?.window;
  const decisive = because.find(({ weight, kind }) => (weight ?? 1) > 0 && /^(list|terms|figure)/.test(kind));
  const evidence = decisive && text.slice(decisive.start, decisive.end);
  const fill = wordingOf(held, { match, evidence, employer: employerOf(coach), window });
  const { what, whatAlone, why, learn, protected: onProtected } = rule.message;
  return {
    ...place,
    rule: rule.id,
    severity,
    what: fill(
      isProtected && onProtected ? onProtected : evidence === undefined ? (whatAlone ?? what) : what,
    ),
    why: fill(why),
    ...(learn ? { learn } : {}),
    ...(rule.ask ? { ask: rule.ask } : {}),
    edits: each.edits.map((edit) => toEdit(edit, span, block, text, fill)),
    because,
  };
}

function toEdit(
  edit: RuleEdit,
  span: { start: number; end: number },
  block: PlacedBlock,
  text: string,
  fill: (template: string) => string,
): Edit {
  const wording = fill(edit.with);
  if ('insert' in edit) {
    const at = edit.insert === 'start' ? 0 : text.length;
    return { label: edit.label, start: at, end: at, text: wording };
  }
  const target = edit.replace === 'sentence' ? block.facts.sentenceAt(span) : span;
  return { label: edit.label, ...inDraft(target, block), text: wording };
}

function employerOf({ profile }: Coach): string {
  return profile.employers[0]?.name ?? 'your company';
}

interface Values {
  match: string;
  evidence: string | undefined;
  employer: string;
  window: DatedWindow | undefined;
}

/** The templates of a finding as they were filled last time; in memory only, for as long as its block is kept. */
const wordings = new WeakMap<object, { evidence: string | undefined; filled: Map<string, string> }>();

/** Fills templates. What was weighed before is worded as before, unless the evidence elsewhere in the draft reads anew. */
function wordingOf(held: object, values: Values): (template: string) => string {
  const last = wordings.get(held);
  const wording =
    last?.evidence === values.evidence && last
      ? last
      : { evidence: values.evidence, filled: new Map<string, string>() };
  wordings.set(held, wording);
  return (template) => {
    const words = wording.filled.get(template) ?? filled(template, values);
    wording.filled.set(template, words);
    return words;
  };
}

function filled(template: string, values: Values): string {
  return template
    .replaceAll('{match}', () => shortened(values.match))
    .replaceAll('{evidence}', () => shortened(values.evidence ?? ''))
    .replaceAll('{employer}', () => values.employer)
    .replaceAll('{window}', () => values.window?.label ?? '')
    .replaceAll('{until}', () => (values.window ? dayInWords(values.window.to) : ''));
}

/** `14 May` for `2027-05-14`. */
function dayInWords(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= QUOTE_LENGTH
    ? line
    : `${line.slice(0, QUOTE_LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
