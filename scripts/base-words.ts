// Prints what goes into `base.de.json` and its like: what Candor's own rules and its engine say in each other language, as
// one object by language.
import { loadBasePack } from '@/lib/cli/load';
import { TONGUES } from '@/lib/engine/tongues';
import { localeOf } from '@/lib/format/in-language';
import type { BaseWords } from '@/lib/packs/base-data';
import { LANGUAGES, type Language } from '@/lib/shared/language';

const { rules } = loadBasePack();
const others = LANGUAGES.filter((language) => language !== 'en');
process.stdout.write(JSON.stringify(Object.fromEntries(others.map((each) => [each, wordsIn(each)]))));

function wordsIn(language: Language): BaseWords {
  const own = rules.flatMap((rule) => {
    const locale = localeOf(rule, language);
    return locale ? [[rule.id, locale] as const] : [];
  });
  return { tongue: TONGUES[language], rules: Object.fromEntries(own) };
}
