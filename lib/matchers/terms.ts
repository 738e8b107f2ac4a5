import { defineMatcher } from '@/lib/matchers/define';
import { z } from '@/lib/shared/zod';

/** Words and phrases, whole words, in any case and costume; a trailing `*` makes a word a stem. */
export const terms = defineMatcher({
  key: 'terms',
  params: z
    .array(z.string().min(2).max(100))
    .min(1)
    .max(500)
    .describe(
      'Words or phrases to find as whole words; end one with * to match every word that begins with it',
    ),
  scope: 'near',
  compile(words, compiler) {
    const list = compiler.words(words);
    return { find: (facts) => facts.terms(list), needs: [list] };
  },
});
