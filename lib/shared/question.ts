import type { SiteId } from '@/lib/shared/report';

const PLACES: Record<SiteId, string> = { linkedin: 'LinkedIn', x: 'X', quora: 'Quora', custom: 'the web' };

/**
 * A question to copy for a colleague. It names the kind of thing and never quotes the draft: `reason` is only given
 * when it quotes nothing.
 */
export function questionFor({ rule, reason }: { rule: string; reason?: string }, site: SiteId): string {
  const tip = reason ? ` The tip I got: ${reason}` : '';
  return `I am writing something for ${PLACES[site]} and would like a second opinion (${rule}).${tip} Could we have a quick look together before I post?`;
}
