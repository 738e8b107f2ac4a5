import { Fold } from '@/components/packs/Fold';
import { bySeverity } from '@/components/packs/preview-view';
import { RuleDetails } from '@/components/packs/RuleDetails';
import { RuleLine } from '@/components/packs/RuleLine';
import { familyTitle, severityWords } from '@/components/packs/rule-words';
import { say } from '@/components/words/say';
import { familyOf, type Rule } from '@/lib/format/rule';
import type { Severity } from '@/lib/shared/report';

/** A pack with more rules begins with its groups folded. */
const SHOWN_AT_ONCE = 30;

interface PreviewRulesProps {
  rules: readonly Rule[];
  /** As `{employer}` reads in messages. */
  employer: string;
  /** Every rule unfolded. */
  isOpen?: boolean;
}

/** Every rule of a pack that may be added, by how loud it is. */
export function PreviewRules({ rules, employer, isOpen = false }: PreviewRulesProps) {
  if (rules.length === 0) return <p>{say('packs.preview.noRules')}</p>;
  return bySeverity(rules).map(([severity, held]) => (
    <Fold
      key={severity}
      className="pack-fold"
      summary={countWords(severity, held.length)}
      isOpen={isOpen || rules.length <= SHOWN_AT_ONCE}
    >
      {severity === 'pause' && <p className="cd-hint">{say('packs.preview.mayPause')}</p>}
      <div className="rule-list">
        {held.map((rule) => (
          <PreviewRule key={rule.id} rule={rule} employer={employer} isOpen={isOpen} />
        ))}
      </div>
    </Fold>
  ));
}

function PreviewRule({ rule, employer, isOpen }: { rule: Rule; employer: string; isOpen: boolean }) {
  const state = rule.enabled === false ? say('packs.rule.off') : familyTitle(familyOf(rule.id));
  return (
    <Fold
      className="rule"
      summary={<RuleLine rule={rule} employer={employer} state={state} />}
      isOpen={isOpen}
    >
      <div className="rule-body">
        <RuleDetails rule={rule} employer={employer} hasOriginal />
      </div>
    </Fold>
  );
}

function countWords(severity: Severity, count: number): string {
  return say('packs.preview.severity', { severity: severityWords(severity), count });
}
