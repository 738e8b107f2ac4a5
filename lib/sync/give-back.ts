import { browser } from 'wxt/browser';
import { addedSites } from '@/lib/state/added-sites';
import { sources } from '@/lib/state/sources';
import { hostPattern } from '@/lib/sync/folder';

/**
 * Gives a host back, by its match pattern, unless a pack comes from it or it is a site that the person added. To be
 * called once whoever needed it is out of its list.
 */
export async function giveHostBack(pattern: string): Promise<void> {
  const [packs, added] = await Promise.all([sources.read(), addedSites.read()]);
  if (packs.sources.some(({ url }) => hostPattern(url) === pattern)) return;
  if (added.sites.some((site) => site.pattern === pattern)) return;
  // Hosts of the built-in sites or of a policy cannot be given back; the browser then refuses.
  await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}
