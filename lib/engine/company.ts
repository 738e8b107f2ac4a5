import type { Heard, HeardIn } from '@/lib/engine/hearing';
import { atMost, type CompiledRule } from '@/lib/engine/rules';
import type { Severity } from '@/lib/shared/report';

/** The rules that have a card somewhere in the draft. */
export function rulesWithCards(all: readonly HeardIn[]): ReadonlySet<CompiledRule> {
  const rules = new Set<CompiledRule>();
  let last: CompiledRule | undefined;
  for (const { heard } of all) {
    const { rule } = heard.candidate;
    // One rule mostly speaks many times in a row.
    if (heard.severity === 'info' || rule === last) continue;
    rules.add(rule);
    last = rule;
  }
  return rules;
}

/**
 * How loud something heard is in the company of the rest: where evidence adds up, a quiet mark beside a card of its
 * rule is a card too. Whoever gives away one figure seldom stops at one, and the second needs fewer words.
 */
export function severityIn(
  { severity, candidate, weighed, fact }: Heard,
  withCards: ReadonlySet<CompiledRule>,
): Severity {
  const isQuiet = severity === 'info' && !weighed.isSofter && !fact && candidate.case.levels !== undefined;
  if (!isQuiet || !withCards.has(candidate.rule)) return severity;
  return atMost('suggest', candidate.rule.ceiling);
}
