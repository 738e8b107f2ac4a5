import { say } from '@/components/words/say';
import type { SessionState } from '@/lib/compose/session.types';
import type { SiteId } from '@/lib/shared/report';

/** The site that a tab shows, as the popup speaks of it. */
export interface TabSite {
  id: SiteId;
  /** A built-in site's own name; the host of one that the person added. */
  name: string;
  isOn: boolean;
  /** Of an added site: how the list of sites names it. */
  pattern?: string;
}

/**
 * How well Candor gets on with a site: `limited` when the box was told by what it can do, `unknown` when somebody was in a
 * public box that Candor leaves alone. A private box says nothing, so nothing is said of it.
 */
export type SiteHealth = 'fine' | 'limited' | 'unknown';

export interface SiteFacts {
  sessions: readonly Pick<SessionState, 'limited' | 'focused'>[];
  sawUnknown: boolean;
}

/** Speaks of the box with the focus; without one the least that is well counts. Null as long as there is no box. */
export function siteHealth({ sessions, sawUnknown }: SiteFacts): SiteHealth | null {
  const focused = sessions.find((session) => session.focused);
  if (!focused && sawUnknown) return 'unknown';
  if (focused?.limited ?? sessions.some(({ limited }) => limited)) return 'limited';
  return sessions.length > 0 ? 'fine' : null;
}

/** One line about the site; a box that the person pointed at may be on no site that Candor has a name for. */
export function siteHealthWords(health: SiteHealth, site: Pick<TabSite, 'id' | 'name'> | null): string {
  if (health === 'unknown') return say('popup.site.unknown');
  if (site === null) return say(health === 'limited' ? 'popup.site.limitedHere' : 'popup.site.addedHere');
  if (health === 'limited') return say('popup.site.limited', { site: site.name });
  return say(site.id === 'custom' ? 'popup.site.added' : 'popup.site.fine', { site: site.name });
}
