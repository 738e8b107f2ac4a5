import { defineMatcher } from '@/lib/matchers/define';

/** Words and phrases, whole words, in any case and costume; a trailing `*` makes a word a stem. */
export const terms = defineMatcher({
  key: 'terms',
  scope: 'near',
  compile(words, compiler) {
    const list = compiler.words(words);
    return { find: (facts) => facts.terms(list), needs: [list] };
  },
});
