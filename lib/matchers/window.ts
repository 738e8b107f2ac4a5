import { defineMatcher } from '@/lib/matchers/define';

/**
 * A dated period of the packs' `windows`, open on the day of the draft. No words of the draft answer it and blocks do
 * not know the date, so the engine asks it once a draft, after the blocks have been read.
 */
export const window = defineMatcher({
  key: 'window',
  scope: 'draft',
  compile(wanted, { windows }) {
    const asked = windows.filter((each) => wanted === 'any' || each.id === wanted);
    return {
      find: () => [],
      openOn: (day) => asked.find(({ from, to }) => from <= day && day <= to),
    };
  },
});
