import catalogues from 'virtual:messages';
import { LANGUAGES } from '@/lib/shared/language';
import { learn, say } from '@/lib/words/speech';

// Pages of the extension have all languages at hand, so that a change shows at once.
for (const language of LANGUAGES) learn(language, catalogues[language]);

export { say };
