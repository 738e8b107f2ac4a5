import { settings } from '@/lib/state/settings';
import { createStoredStore } from '@/lib/state/use-stored';
import { welcome } from '@/lib/state/welcome';

export const useSettings = createStoredStore(settings);
export const useWelcome = createStoredStore(welcome);

export const ready = Promise.all([useSettings.ready, useWelcome.ready]);
