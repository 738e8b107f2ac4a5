import { health } from '@/lib/state/health';
import { settings } from '@/lib/state/settings';
import { createStoredStore } from '@/lib/state/use-stored';

export const useSettings = createStoredStore(settings);
export const useHealth = createStoredStore(health);
