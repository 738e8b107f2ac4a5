import { browser } from 'wxt/browser';
import { type LanguageChoice, resolveLanguage, type Speech } from '@/lib/shared/language';

let known: Speech | null = null;

/**
 * What the view on a page needs to speak the person's language; null for English, which it has by itself. Words that
 * cannot be read are no reason to stay silent: then it speaks English.
 */
export async function readSpeech(choice: LanguageChoice): Promise<Speech | null> {
  const language = resolveLanguage(choice, browser.i18n.getUILanguage());
  if (language === 'en') return null;
  if (known?.language === language) return known;
  try {
    const answer = await fetch(browser.runtime.getURL(`/words/${language}.json`));
    known = { language, messages: await answer.json() };
    return known;
  } catch {
    return null;
  }
}
