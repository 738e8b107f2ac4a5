import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import { useSettings } from '@/entrypoints/options/stores';
import { LANGUAGES, type Language, type LanguageChoice } from '@/lib/shared/language';

/** Each in its own words, so that everybody finds theirs. */
const NAMES: Record<Language, string> = {
  en: 'English',
  de: 'Deutsch',
  nl: 'Nederlands',
  fr: 'Français',
  es: 'Español',
};

/** In which language Candor speaks; everything open follows at once. */
export function LanguagePart() {
  const language = useSettings((state) => state.value.language);
  const update = useSettings((state) => state.update);
  const choose = (choice: string) =>
    update((settings) => ({ ...settings, language: choice as LanguageChoice }));
  return (
    <Section title={say('options.language.title')} hint={say('options.language.hint')}>
      <select
        className="cd-input"
        aria-label={say('options.language.title')}
        value={language}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="auto">{say('options.language.auto')}</option>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {NAMES[each]}
          </option>
        ))}
      </select>
    </Section>
  );
}
