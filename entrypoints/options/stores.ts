import { addedSites } from '@/lib/state/added-sites';
import { month } from '@/lib/state/month';
import { mutes } from '@/lib/state/mutes';
import { packs } from '@/lib/state/packs';
import { settings } from '@/lib/state/settings';
import { sources } from '@/lib/state/sources';
import { createStoredStore } from '@/lib/state/use-stored';

export const useSettings = createStoredStore(settings);
export const useMutes = createStoredStore(mutes);
export const usePacks = createStoredStore(packs);
export const useSources = createStoredStore(sources);
export const useAddedSites = createStoredStore(addedSites);
export const useMonth = createStoredStore(month);

export const ready = Promise.all([
  useSettings.ready,
  useMutes.ready,
  usePacks.ready,
  useSources.ready,
  useAddedSites.ready,
  useMonth.ready,
]);

/** How many changes this page has saved, and whether the last one of any kind failed. */
export function useSaving(): { saves: number; failed: boolean } {
  const parts = [
    useSettings((state) => state.saves),
    useMutes((state) => state.saves),
    usePacks((state) => state.saves),
    useSources((state) => state.saves),
    useAddedSites((state) => state.saves),
    useMonth((state) => state.saves),
  ];
  const failed = [
    useSettings((state) => state.failed),
    useMutes((state) => state.failed),
    usePacks((state) => state.failed),
    useSources((state) => state.failed),
    useAddedSites((state) => state.failed),
    useMonth((state) => state.failed),
  ];
  return { saves: parts.reduce((sum, count) => sum + count, 0), failed: failed.some(Boolean) };
}
