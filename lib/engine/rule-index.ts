import type { CompiledCase, CompiledRule } from '@/lib/engine/rules';
import type { ListId } from '@/lib/matchers/define';

/** A rule with one of its cases. */
export interface Indexed {
  rule: CompiledRule;
  case: CompiledCase;
}

interface Numbered extends Indexed {
  order: number;
}

/** The cases that may find something in a block with hits in these lists, in the order of the packs. */
export type RuleIndex = (lists: Iterable<ListId>) => readonly Indexed[];

/**
 * From word lists to the rules whose primary needs one of them, so that a block looks at the rules it has words for and
 * not at all two thousand. Primaries that need no list (figures, secrets, patterns without one) are looked at always.
 */
export function indexRules(rules: readonly CompiledRule[]): RuleIndex {
  const always: Numbered[] = [];
  const byList = new Map<ListId, Numbered[]>();
  let order = 0;
  for (const rule of rules) {
    for (const each of rule.cases) {
      const numbered = { rule, case: each, order: order++ };
      if (!each.primary.needs) always.push(numbered);
      for (const list of new Set(each.primary.needs)) add(byList, list, numbered);
    }
  }
  return (lists) => {
    const chosen = new Set<Numbered>();
    for (const list of lists) {
      const these = byList.get(list);
      for (let nth = 0; these && nth < these.length; nth++) chosen.add(these[nth] as Numbered);
    }
    return chosen.size === 0
      ? always
      : inOrder(
          always,
          [...chosen].sort((a, b) => a.order - b.order),
        );
  };
}

/** Two sorted lists as one. */
function inOrder(a: readonly Numbered[], b: readonly Numbered[]): Numbered[] {
  const all: Numbered[] = [];
  let at = 0;
  for (const each of b) {
    for (let next = a[at]; next && next.order < each.order; next = a[++at]) all.push(next);
    all.push(each);
  }
  return all.concat(a.slice(at));
}

function add(byList: Map<ListId, Numbered[]>, list: ListId, numbered: Numbered): void {
  const known = byList.get(list);
  if (known) known.push(numbered);
  else byList.set(list, [numbered]);
}
