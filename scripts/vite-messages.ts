import type { Plugin } from 'vite';
import { LANGUAGES } from '../lib/shared/language.ts';
import { compileMessages, declarationOf } from './messages/compile.ts';
import { FOLDER, readSources } from './messages/read.ts';

const ALL = 'virtual:messages';
/** The script on the page carries English alone; the background brings the other languages over the port. */
const ON_THE_PAGE = 'virtual:messages/nudge';
const PLACE = 'nudge.';

/** Serves `messages/` compiled: all of it for the extension's pages, English for the view on the page. */
export function messages(): Plugin {
  return {
    name: 'candor:messages',
    resolveId: (id) => (id === ALL || id === ON_THE_PAGE ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${ALL}` && id !== `\0${ON_THE_PAGE}`) return;
      for (const language of LANGUAGES) this.addWatchFile(`${FOLDER}/${language}.json`);
      const sources = readSources();
      if (id.endsWith(ON_THE_PAGE)) {
        return `export default ${JSON.stringify(compileMessages(sources.en, PLACE))}`;
      }
      const all = LANGUAGES.map((language) => [language, compileMessages(sources[language])]);
      // 150 kB: as JSON they are read faster than as script, which a popup's first paint waits for.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(all)))})`;
    },
  };
}

/** What the background reads from the package, a file for every language but English: what the view on the page says. */
export function speechFiles(): { relativeDest: `words/${string}.json`; contents: string }[] {
  const sources = readSources();
  return LANGUAGES.filter((language) => language !== 'en').map((language) => ({
    relativeDest: `words/${language}.json`,
    contents: JSON.stringify(compileMessages(sources[language], PLACE)),
  }));
}

/** Contents of the declaration file that types keys and parameters. */
export function messageTypes(): string {
  return declarationOf(readSources().en);
}
