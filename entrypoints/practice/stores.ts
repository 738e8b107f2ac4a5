import { packs } from '@/lib/state/packs';
import { practice } from '@/lib/state/practice';
import { settings } from '@/lib/state/settings';
import { createStoredStore } from '@/lib/state/use-stored';

export const useSettings = createStoredStore(settings);
export const usePacks = createStoredStore(packs);
export const useAnswers = createStoredStore(practice);

export const ready = Promise.all([useSettings.ready, usePacks.ready, useAnswers.ready]);
