import { type BlockFacts, defineMatcher, type ListId, type TermHit } from '@/lib/matchers/define';
import { z } from '@/lib/shared/zod';

const name = z
  .string()
  .regex(/^[a-z][A-Za-z0-9-]*$/, 'expected the name of a vocabulary list, such as customers');

/** Any entry of one or more vocabulary lists: of this pack, of the base pack, and of the person's own profile. */
export const list = defineMatcher({
  key: 'list',
  params: z.union([name, z.array(name).min(1)]).describe('Name or names of vocabulary lists'),
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
