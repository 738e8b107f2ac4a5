import { exampleLine, spokenRule } from '@/components/packs/rule-words';
import { Icon } from '@/components/ui/Icon';
import type { Rule } from '@/lib/format/rule';

interface RuleLineProps {
  rule: Rule;
  /** As `{employer}` reads in messages. */
  employer: string;
  /** In a few words: how loud it is, or that it is muted. */
  state: string;
}

/** A rule in one line, as the summary of what opens below it. */
export function RuleLine({ rule, employer, state }: RuleLineProps) {
  return (
    <>
      <Icon name="chevron" />
      <span className="rule-line">
        <span>{exampleLine(spokenRule(rule), employer)}</span>
        <span className="cd-hint">
          <code>{rule.id}</code> · {state}
        </span>
      </span>
    </>
  );
}
