import type { Span } from '@/lib/shared/span';

/** Sites Candor knows by name; `custom` is any host that the person added. */
export type SiteId = 'linkedin' | 'x' | 'quora' | 'custom';

/** How loud a finding is: a quiet mark, a card on a pause, a last look at publishing. There is no "block". */
export type Severity = 'info' | 'suggest' | 'pause';

/** Words that decided, for or against, with the weight that the rule gave them. */
export interface Evidence extends Span {
  kind: string;
  weight?: number;
}

/** One concrete change: the draft's `[start, end)` becomes `text`. An insertion has `start === end`. */
export interface Edit extends Span {
  label: string;
  text: string;
}

/** Somebody to ask, from the pack's contacts. */
export interface Contact {
  label: string;
  url: string;
}

/** One thing worth a second look. Offsets are UTF-16 code units of the draft's text. */
export interface Finding extends Span {
  /** `family.name` for the base pack, `pack/family.name` for others. */
  rule: string;
  severity: Severity;
  /** One line that quotes the writer's words. */
  what: string;
  /** One line on why it may matter. */
  why: string;
  learn?: string;
  edits: Edit[];
  ask?: Contact;
  because: Evidence[];
}

/** Something the draft does well: shown as quiet encouragement. */
export interface GoodDeed extends Span {
  kind: 'disclosure' | 'public-source';
}

/** What the engine saw, spoken about or not; for the command line, the workshop and measurements. */
export interface Signal extends Span {
  kind: 'figure' | 'employer-mention' | 'disclosure' | 'public-source' | 'person' | 'first-person' | 'metric';
  /** For figures: the normalised number (42_000_000 for "$42m"), the lower end of a range. */
  value?: number;
  /** For figures: ISO 4217 code, `%`, or the counted noun. */
  unit?: string;
}

/** The answer to one draft. Findings are sorted by `start` and never overlap. */
export interface Report {
  findings: Finding[];
  good: GoodDeed[];
  /** The draft is protected speech. Never sent to a page, never kept. */
  protected: boolean;
  signals: Signal[];
}
