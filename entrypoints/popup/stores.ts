import { addedSites } from '@/lib/state/added-sites';
import { health } from '@/lib/state/health';
import { packs } from '@/lib/state/packs';
import { settings } from '@/lib/state/settings';
import { sources } from '@/lib/state/sources';
import { createStoredStore } from '@/lib/state/use-stored';

export const useSettings = createStoredStore(settings);
export const useAddedSites = createStoredStore(addedSites);
export const useHealth = createStoredStore(health);
export const usePacks = createStoredStore(packs);
export const useSources = createStoredStore(sources);

export const ready = Promise.all([useSettings.ready, useAddedSites.ready, useHealth.ready]);

/** Large packs take a while to read; the popup does not wait for them for long. */
export const packsReady = Promise.all([usePacks.ready, useSources.ready]);
