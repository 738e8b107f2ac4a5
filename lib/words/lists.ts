import { speech } from '@/lib/words/speech';

/** `a, b and c` in the language that is spoken. */
export function formatList(items: readonly string[]): string {
  const { language } = speech.getState();
  // American English would put a comma before the last one.
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(items);
}
