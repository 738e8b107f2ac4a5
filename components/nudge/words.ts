import type { Note } from '@/components/nudge/ui-state';
import type { ShownFinding } from '@/lib/compose/session.types';
import type { Edit, GoodDeed, SiteId } from '@/lib/shared/report';

/** Every word that the layer says of its own accord; what a rule says comes with the finding. */
export const WORDS = {
  layer: 'Candor',
  card: 'Candor: a second look at this draft',
  cardTitle: 'A second look',
  nothing: 'Nothing here asks for a second look.',
  options: 'Options',
  close: 'Close',
  learn: 'Learn more',
  ask: 'Ask a colleague',
  notRight: 'Not right',
  mute: 'Mute …',
  more: 'More',
  lastLook: 'A second look?',
  edit: 'Edit',
  postAsIs: 'Post as is',
  pressAgain: 'Press Post again – it will go through.',
  copied: 'Question copied – it does not contain your draft.',
  notCopied: 'The browser did not allow copying.',
  notApplied: 'The box did not take the change. Copy the wording instead?',
  copy: 'Copy',
  wordingCopied: 'Copied.',
  hidden: 'Hidden in this draft.',
  hiddenAgain: 'Hidden in this draft. Mute this tip?',
  muted: 'Muted. Options lists every mute, to undo it there.',
  forADay: 'A day',
  forGood: 'For good',
  remove: 'takes these words out',
} as const;

export const GOOD_WORDS: Record<GoodDeed['kind'], string> = {
  disclosure: 'You say where you work',
  'public-source': 'Source linked',
};

const SITE_NAMES: Record<SiteId, string> = {
  linkedin: 'on LinkedIn',
  x: 'on X',
  quora: 'on Quora',
  custom: 'on this site',
};

export type MuteScope = 'phrase' | 'rule' | 'rule-on-site';

export const MUTE_SCOPES: readonly MuteScope[] = ['phrase', 'rule-on-site', 'rule'];

export function scopeWords(scope: MuteScope, site: SiteId): string {
  if (scope === 'phrase') return 'This phrase';
  return scope === 'rule' ? 'This tip everywhere' : `This tip ${SITE_NAMES[site]}`;
}

export function chipWords(count: number): string {
  if (count === 0) return 'Candor: nothing to look at twice';
  return count === 1 ? 'Candor: 1 thing to look at' : `Candor: ${count} things to look at`;
}

export function othersWords(count: number): string {
  return count === 1 ? 'and 1 more' : `and ${count} more`;
}

export function noteWords(note: Note): string {
  if (note.kind === 'hidden') return note.again ? WORDS.hiddenAgain : WORDS.hidden;
  if (note.kind === 'muted') return WORDS.muted;
  return note.ok ? WORDS.copied : WORDS.notCopied;
}

export function askWords(finding: ShownFinding): string {
  return finding.ask ? `Ask ${finding.ask.label}` : WORDS.ask;
}

/** Names the words of the draft that tipped the balance. */
export function becauseWords(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return `Also because of ${[quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' and ')}.`;
}

/** What the draft will say instead. `before` is empty when the edit does not cover exactly the finding's words. */
export function previewOf(finding: ShownFinding, edit: Edit): { before: string; after: string } {
  const isExact = edit.start === finding.start && edit.end === finding.end;
  return { before: isExact ? finding.words : '', after: edit.text.trim() || WORDS.remove };
}

/** Spoken once when the number of findings changes, politely. */
export function announcement(findings: readonly ShownFinding[]): string {
  const first = findings[0];
  if (!first) return '';
  return findings.length === 1 ? first.what : `${chipWords(findings.length)}. ${first.what}`;
}
