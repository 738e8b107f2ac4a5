import { defineMatcher } from '@/lib/matchers/define';
import { z } from '@/lib/shared/zod';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected the id of a window in pack.yaml, such as q4-quiet');

/**
 * A dated period of the packs' `windows`, open on the day of the draft. No words of the draft answer it and blocks do
 * not know the date, so the engine asks it once a draft, after the blocks have been read.
 */
export const window = defineMatcher({
  key: 'window',
  params: z
    .union([z.literal('any'), id])
    .describe('any, or the id of one of the `windows` in pack.yaml; holds from its first to its last day'),
  scope: 'draft',
  compile(wanted, { windows }) {
    const asked = windows.filter((each) => wanted === 'any' || each.id === wanted);
    return {
      find: () => [],
      openOn: (day) => asked.find(({ from, to }) => from <= day && day <= to),
    };
  },
});
