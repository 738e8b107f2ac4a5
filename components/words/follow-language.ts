import { browser } from 'wxt/browser';
import { type LanguageChoice, resolveLanguage } from '@/lib/shared/language';
import type { StoredStore } from '@/lib/state/use-stored';
import { speak, speech } from '@/lib/words/speech';

/** Speaks the person's language on this page, from now on and at once when they choose another. */
export function followLanguage(settings: StoredStore<{ language: LanguageChoice }>): void {
  const follow = () => {
    speak(resolveLanguage(settings.getState().value.language, browser.i18n.getUILanguage()));
    document.documentElement.lang = speech.getState().language;
  };
  follow();
  settings.subscribe(follow);
}
