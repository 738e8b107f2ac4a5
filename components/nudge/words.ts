import { say } from '@/components/nudge/say';
import type { Note } from '@/components/nudge/ui-state';
import type { ShownFinding } from '@/lib/compose/session.types';
import type { Edit, SiteId } from '@/lib/shared/report';
import { formatList } from '@/lib/words/lists';

export type MuteScope = 'phrase' | 'rule' | 'rule-on-site';

export const MUTE_SCOPES: readonly MuteScope[] = ['phrase', 'rule-on-site', 'rule'];

export function noteWords(note: Note): string {
  if (note.kind === 'hidden') return say(note.again ? 'nudge.note.hiddenAgain' : 'nudge.note.hidden');
  if (note.kind === 'muted') return say('nudge.note.muted');
  return say(note.ok ? 'nudge.note.copied' : 'nudge.note.notCopied');
}

export function askWords({ ask }: ShownFinding): string {
  return ask ? say('nudge.finding.ask', { contact: ask.label }) : say('nudge.finding.askColleague');
}

/**
 * A question to copy for a colleague. It names the kind of thing and never quotes the draft: a `reason` is only there
 * when it quotes nothing.
 */
export function questionWords({ rule, reason }: Pick<ShownFinding, 'rule' | 'reason'>, site: SiteId): string {
  return reason
    ? say('nudge.question.why', { site, rule, reason })
    : say('nudge.question.plain', { site, rule });
}

/** Names the words of the draft that tipped the balance. */
export function becauseWords(words: readonly string[]): string {
  const quoted = words.map((word) => say('nudge.finding.quoted', { word }));
  return say('nudge.finding.because', { words: formatList(quoted) });
}

/** What the draft will say instead. `before` is empty when the edit does not cover exactly the finding's words. */
export function previewOf(finding: ShownFinding, edit: Edit): { before: string; after: string } {
  const isExact = edit.start === finding.start && edit.end === finding.end;
  return { before: isExact ? finding.words : '', after: edit.text.trim() || say('nudge.edit.removes') };
}

/** The same for those who listen. */
export function editName(finding: ShownFinding, edit: Edit): string {
  const { before, after } = previewOf(finding, edit);
  const { label } = edit;
  return before
    ? say('nudge.edit.becomes', { label, before, after })
    : say('nudge.edit.name', { label, after });
}

/** Spoken once when the number of findings changes, politely. */
export function announcement(findings: readonly ShownFinding[]): string {
  const [first] = findings;
  if (!first) return '';
  const count = findings.length;
  return count === 1 ? first.what : say('nudge.announce.several', { count, first: first.what });
}
