import type { AddSiteEnvironment } from '@/entrypoints/options/add-site';
import { requestHost } from '@/entrypoints/options/host-access';
import { useAddedSites } from '@/entrypoints/options/stores';
import { addSite, removeSite } from '@/lib/state/added-sites';
import { giveHostBack } from '@/lib/sync/give-back';

/** Adding and removing sites, in this browser. The background follows the list. */
export const addSiteEnvironment: AddSiteEnvironment = {
  request: requestHost,
  release: giveHostBack,
  isKnown: (pattern) => useAddedSites.getState().value.sites.some((site) => site.pattern === pattern),
  async add(pattern) {
    await useAddedSites.getState().update((state) => addSite(state, pattern));
    return !useAddedSites.getState().failed;
  },
  remove: (pattern) => useAddedSites.getState().update((state) => removeSite(state, pattern)),
};
