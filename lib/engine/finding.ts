import type { CompiledCondition } from '@/lib/engine/conditions';
import type { DraftView } from '@/lib/engine/draft-view';
import type { Heard } from '@/lib/engine/hearing';
import type { PlacedBlock } from '@/lib/engine/place';
import type { Tongue } from '@/lib/engine/tongue';
import { type BlockEdit, reasonsOf, type Sources, type Wording, wordingOf } from '@/lib/engine/wording';
import type { Edit, Evidence, Finding, Severity } from '@/lib/shared/report';
import { contains } from '@/lib/shared/span';

/** What a finding depends on besides what was heard. */
export interface Surroundings {
  text: string;
  /** As the person named it first. */
  employer: string | undefined;
  isProtected: boolean;
  view: DraftView;
  tongue: Tongue;
}

/** A finding as it stood in the draft last time, and all that could make it another one. */
export interface LastFinding {
  finding: Finding;
  places: object;
  isProtected: boolean;
  length: number;
}

/**
 * What was heard in a block at `start`, as people read it. A finding that stands where it stood is the same object; one
 * that moved keeps its words.
 */
export function toFinding(
  heard: Heard,
  { block, start }: PlacedBlock,
  severity: Severity,
  around: Surroundings,
): Finding {
  const { last } = heard;
  const isThere = last?.finding.start === start + heard.start && last.finding.severity === severity;
  if (last && isThere && isAsBefore(last, heard, around)) return last.finding;
  heard.reasons ??= reasonsOf(heard, block.facts);
  const from = sourcesOf(heard, start, around);
  if (!heard.wording || !isFrom(heard.wording.from, from)) {
    const match = around.text.slice(start + heard.start, start + heard.end);
    heard.wording = wordingOf(heard, match, block.facts, from, around.tongue);
  }
  const finding = place(heard, heard.wording, start, severity, around);
  const { isProtected, view, text } = around;
  heard.last = { finding, places: view.places, isProtected, length: text.length };
  return finding;
}

function isAsBefore(
  last: LastFinding,
  { wording }: Heard,
  { view, isProtected, text }: Surroundings,
): boolean {
  return (
    last.places === view.places &&
    last.isProtected === isProtected &&
    (last.length === text.length || !wording?.isAtEnd)
  );
}

function sourcesOf(
  heard: Heard,
  start: number,
  { text, employer, isProtected, view }: Surroundings,
): Sources {
  const decisive = heard.reasons?.decisive;
  const at = decisive && ('scope' in decisive ? view.words(decisive) : movedBy(decisive, start));
  const isInside = at && contains({ start: start + heard.start, end: start + heard.end }, at);
  return { evidence: at && !isInside ? text.slice(at.start, at.end) : undefined, employer, isProtected };
}

function isFrom(known: Sources, from: Sources): boolean {
  return (
    known.evidence === from.evidence &&
    known.isProtected === from.isProtected &&
    known.employer === from.employer
  );
}

function place(
  heard: Heard,
  wording: Wording,
  start: number,
  severity: Severity,
  { text, view }: Surroundings,
): Finding {
  const { rule } = heard.candidate;
  const finding: Finding = {
    start: start + heard.start,
    end: start + heard.end,
    rule: rule.id,
    severity,
    what: wording.what,
    why: wording.why,
    edits: wording.edits.map((edit) => editAt(edit, start, text.length)),
    because: placesOf(heard.reasons?.all ?? [], start, view),
  };
  if (rule.message.learn) finding.learn = rule.message.learn;
  if (rule.ask) finding.ask = rule.ask;
  return finding;
}

function placesOf(
  reasons: readonly (Evidence | CompiledCondition)[],
  start: number,
  view: DraftView,
): Evidence[] {
  const places: Evidence[] = [];
  for (const reason of reasons) {
    const at = 'scope' in reason ? view.words(reason) : movedBy(reason, start);
    if (at) places.push(at);
  }
  return places;
}

function movedBy({ start, end, kind, weight }: Evidence, by: number): Evidence {
  if (weight === undefined) return { start: start + by, end: end + by, kind };
  return { start: start + by, end: end + by, kind, weight };
}

function editAt({ label, start, end, text, at }: BlockEdit, by: number, length: number): Edit {
  if (at === undefined) return { label, start: start + by, end: end + by, text };
  const place = at === 'start' ? 0 : length;
  return { label, start: place, end: place, text };
}
