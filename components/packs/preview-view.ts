import { say } from '@/components/words/say';
import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import type { LeftOut } from '@/lib/packs/trial';
import type { Severity } from '@/lib/shared/report';
import type { Span } from '@/lib/shared/span';
import type { PreviewExample, PreviewFinding } from '@/lib/sync/preview-examples';

export type { PreviewExample };

/** What a person sees of a published pack before they take it. Nothing of it is in use yet. */
export interface PackPreview {
  pack: Pack;
  /** Of the key set that signed it, 32 hex digits in groups of four. */
  fingerprint: string;
  /** Until when the signed index vouches for it, an ISO instant. */
  expires: string;
  leftOut: LeftOut[];
  /** Example drafts, and what would have been said about them with the pack and not without it. */
  examples: PreviewExample[];
}

const LOUDEST_FIRST: readonly Severity[] = ['pause', 'suggest', 'info'];

/** The rules of a pack, the loudest first; severities without a rule are left out. */
export function bySeverity(rules: readonly Rule[]): [severity: Severity, rules: Rule[]][] {
  const groups = Map.groupBy(rules, ({ severity }) => severity);
  return LOUDEST_FIRST.map((severity): [Severity, Rule[]] => [severity, groups.get(severity) ?? []]).filter(
    ([, held]) => held.length > 0,
  );
}

/** A draft cut at what is spoken about: every second part is marked. Overlapping spans count once. */
export function markedParts(text: string, spans: readonly Span[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), text.slice(start, end));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** What differs about a line that Candor says also without the pack; empty when the line itself is new. */
export function changeWords({ change, ask }: Pick<PreviewFinding, 'change' | 'ask'>): string {
  if (change === 'new') return '';
  if (change !== 'ask') return say(`packs.examples.${change}`);
  return ask === undefined ? say('packs.examples.askNobody') : say('packs.examples.ask', { contact: ask });
}

/** What the examples show, in one or two sentences. */
export function examplesSummary(examples: readonly PreviewExample[]): string {
  const drafts = examples.filter(({ isOwn }) => !isOwn);
  const all = new Set(drafts.map(({ text }) => text)).size;
  const changed = new Set(drafts.filter(isSpoken).map(({ text }) => text)).size;
  if (changed > 0) return say('packs.examples.changed', { changed, all, rest: all - changed });
  return say(examples.length > drafts.length ? 'packs.examples.sameOwn' : 'packs.examples.same', { all });
}

export function isSpoken({ findings }: PreviewExample): boolean {
  return findings.length > 0;
}
