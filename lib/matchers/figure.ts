import { defineMatcher } from '@/lib/matchers/define';

/** Figures as people write them, digits or words: "$4.2M", "thirty percent", "1,200 users", "doubled". */
export const figure = defineMatcher({
  key: 'figure',
  scope: 'near',
  compile(kinds) {
    return { find: (facts) => facts.figures.filter((each) => kinds.includes(each.kind)) };
  },
});
