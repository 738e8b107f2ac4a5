import type { TabSite } from '@/components/popup/site-health';
import { siteFor } from '@/lib/sites';
import { type AddedSites, addedSiteOf, hostOfSite } from '@/lib/state/added-sites';
import type { Settings } from '@/lib/state/settings';

/** Null where Candor has nothing to do, or may not know the address. */
export function tabSite(
  url: string | undefined,
  { sites }: Pick<Settings, 'sites'>,
  added: AddedSites,
): TabSite | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const site = siteFor(new URL(url));
  if (site && site.id !== 'custom') return { id: site.id, name: site.name, isOn: sites[site.id] };
  const mine = addedSiteOf(added, new URL(url));
  return mine && { id: 'custom', name: hostOfSite(mine), isOn: mine.isOn, pattern: mine.pattern };
}
