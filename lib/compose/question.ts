import type { ShownFinding } from '@/lib/compose/session.types';
import type { SiteId } from '@/lib/shared/report';

const PLACES: Record<SiteId, string> = { linkedin: 'LinkedIn', x: 'X', quora: 'Quora', custom: 'the web' };

/** A question to copy for a colleague. It names the kind of thing and never quotes the draft. */
export function questionFor(finding: ShownFinding, site: SiteId, draft = ''): string {
  const why = quotesDraft(finding, draft) ? '' : ` The tip I got: ${finding.why}`;
  return `I am writing something for ${PLACES[site]} and would like a second opinion (${finding.rule}).${why} Could we have a quick look together before I post?`;
}

/** A rule may fill its reason with words of the draft; such a reason stays here. */
function quotesDraft({ why, words, because }: ShownFinding, draft: string): boolean {
  const quoted = [words, ...because.map(({ start, end }) => draft.slice(start, end))];
  return quoted.some((text) => text.trim() !== '' && why.toLowerCase().includes(text.trim().toLowerCase()));
}
