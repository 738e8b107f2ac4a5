import { say } from '@/components/words/say';
import { useSettings } from '@/entrypoints/options/stores';

/** As `{employer}` reads in messages. */
export function useEmployerName(): string {
  return useSettings((state) => state.value.profile.employers[0]?.name) ?? say('options.employer');
}
