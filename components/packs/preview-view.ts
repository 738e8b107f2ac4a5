import type { Pack } from '@/lib/format/pack';
import type { Rule } from '@/lib/format/rule';
import type { LeftOut } from '@/lib/packs/trial';
import type { Severity } from '@/lib/shared/report';
import type { Span } from '@/lib/shared/span';

/** What a person sees of a published pack before they take it. Nothing of it is in use yet. */
export interface PackPreview {
  pack: Pack;
  /** Of the key set that signed it, 32 hex digits in groups of four. */
  fingerprint: string;
  /** Until when the signed index vouches for it, an ISO instant. */
  expires: string;
  leftOut: LeftOut[];
  /** Example drafts, and what the pack would have said about them. */
  examples: PreviewExample[];
}

export interface PreviewExample {
  text: string;
  /** Spans in UTF-16 offsets of `text`. */
  findings: (Span & { rule: string; what: string })[];
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
