import { useStore } from 'zustand';
import type { Language } from '@/lib/shared/language';
import { speech } from '@/lib/words/speech';

/** For the top of a view: it and everything below is drawn anew in another language. */
export function useLanguage(): Language {
  return useStore(speech, (state) => state.language);
}
