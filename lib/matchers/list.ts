import { defineMatcher } from '@/lib/matchers/define';
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
    return { find: (facts) => lists.flatMap((each) => facts.terms(each)), needs: lists };
  },
});
