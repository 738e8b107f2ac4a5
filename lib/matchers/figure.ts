import { defineMatcher } from '@/lib/matchers/define';
import { z } from '@/lib/shared/zod';

const kind = z.enum(['money', 'percent', 'count', 'multiple']);

/** Figures as people write them, digits or words: "$4.2M", "thirty percent", "1,200 users", "doubled". */
export const figure = defineMatcher({
  key: 'figure',
  params: z.array(kind).min(1).describe('Kinds of figure: money, percent, count with a unit, multiple'),
  scope: 'near',
  compile(kinds) {
    return { find: (facts) => facts.figures.filter((each) => kinds.includes(each.kind)) };
  },
});
