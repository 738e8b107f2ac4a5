import { RE2JS } from 're2js';
import { type BlockFacts, defineMatcher, type Hit } from '@/lib/matchers/define';
import { z } from '@/lib/shared/zod';

const params = z.strictObject({
  re: z
    .string()
    .max(500)
    .refine(compiles, 'expected a pattern in RE2 syntax (no lookaround, no backreferences)')
    .describe(
      'RE2 syntax, matched in any case against the normalised text; its first group, if any, is what is marked',
    ),
  keyword: z
    .union([z.string().min(2), z.array(z.string().min(2)).min(1)])
    .describe('Words of which one has to stand in the text before the pattern is tried; keeps typing fast'),
});

/** A pattern in a linear-time engine, tried only where one of its keywords stands. */
export const pattern = defineMatcher({
  key: 'pattern',
  params,
  scope: 'near',
  compile({ re, keyword }, compiler) {
    const compiled = RE2JS.compile(re, RE2JS.CASE_INSENSITIVE);
    const list = compiler.words([keyword].flat());
    return {
      find: (facts) => (facts.terms(list).length === 0 ? [] : matches(compiled, facts)),
      needs: [list],
    };
  },
});

function compiles(re: string): boolean {
  try {
    RE2JS.compile(re);
    return true;
  } catch {
    return false;
  }
}

function matches(re: RE2JS, facts: BlockFacts): Hit[] {
  const matcher = re.matcher(facts.normalised.text);
  const hits: Hit[] = [];
  while (matcher.find()) {
    const group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
    const hit = { start: matcher.start(group), end: matcher.end(group) };
    if (hit.end > hit.start) hits.push(hit);
  }
  return hits;
}
