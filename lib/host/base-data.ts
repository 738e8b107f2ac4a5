import { browser } from 'wxt/browser';
import { ENGLISH, type Tongue } from '@/lib/engine/tongue';
import { BASE_DATA_FILE, type BaseData, type BaseWords, withWords } from '@/lib/packs/base-data';
import { type Language, type LanguageChoice, resolveLanguage } from '@/lib/shared/language';

let known: Promise<BaseData> | undefined;

/** Candor's own data, read from its package once for each life of the worker. A failure is not kept. */
export function readBaseData(): Promise<BaseData> {
  known ??= fetch(browser.runtime.getURL(`/${BASE_DATA_FILE}`))
    .then((answer) => answer.json() as Promise<BaseData>)
    .catch((error: unknown) => {
      known = undefined;
      throw error;
    });
  return known;
}

/** Candor's own data in the person's language, and what reports speak. */
export async function readBaseIn(choice: LanguageChoice): Promise<BaseData & { tongue: Tongue }> {
  const language = resolveLanguage(choice, browser.i18n.getUILanguage());
  const [base, words] = await Promise.all([readBaseData(), readWords(language)]);
  return words
    ? { ...base, pack: withWords(base.pack, words), tongue: words.tongue }
    : { ...base, tongue: { ...ENGLISH, language } };
}

let spoken: BaseWords | undefined;

/**
 * Nothing for English, which `base.json` speaks. Words that cannot be read are no reason to stay silent: then Candor's own
 * rules speak English, and packs what they have.
 */
async function readWords(language: Language): Promise<BaseWords | undefined> {
  if (language === 'en') return undefined;
  if (spoken?.tongue.language === language) return spoken;
  try {
    const answer = await fetch(browser.runtime.getURL(`/base.${language}.json`));
    spoken = (await answer.json()) as BaseWords;
    return spoken;
  } catch {
    return undefined;
  }
}
