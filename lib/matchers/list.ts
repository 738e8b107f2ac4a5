import { type BlockFacts, defineMatcher, type ListId, type TermHit } from '@/lib/matchers/define';

/** Any entry of one or more vocabulary lists: of this pack, of the base pack, and of the person's own profile. */
export const list = defineMatcher({
  key: 'list',
  scope: 'near',
  compile(names, compiler) {
    const lists = [names].flat().flatMap((each) => compiler.list(each) ?? []);
    const [only] = lists;
    if (only !== undefined && lists.length === 1) return { find: (facts) => facts.terms(only), needs: lists };
    return { find: (facts) => inAny(lists, facts), needs: lists };
  },
});

/** The hits of several lists; mostly one of them has any. */
function inAny(lists: readonly ListId[], facts: BlockFacts): readonly TermHit[] {
  let found: readonly TermHit[] = [];
  for (const list of lists) {
    const hits = facts.terms(list);
    if (hits.length > 0) found = found.length > 0 ? [...found, ...hits] : hits;
  }
  return found;
}
