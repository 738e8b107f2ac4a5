import { Fold } from '@/components/packs/Fold';
import { RuleDetails } from '@/components/packs/RuleDetails';
import { RuleLine } from '@/components/packs/RuleLine';
import { severityWords } from '@/components/packs/rule-words';
import { Switch } from '@/components/ui/Switch';
import type { Rule } from '@/lib/format/rule';

interface RuleItemProps {
  rule: Rule;
  /** As `{employer}` reads in messages. */
  employer: string;
  isMuted: boolean;
  /** Off by default, and the person switched it on. */
  isSwitchedOn: boolean;
  /** The publisher took it back. */
  isRevoked: boolean;
  onMute: (isMuted: boolean) => void;
  onSwitch: (isOn: boolean) => void;
}

/** One rule: a line that says what it notices, and on request everything else about it. */
export function RuleItem(props: RuleItemProps) {
  const { rule, employer, isMuted, isSwitchedOn, onMute, onSwitch } = props;
  const isOptional = rule.enabled === false;
  return (
    <Fold className="rule" summary={<RuleLine rule={rule} employer={employer} state={stateOf(props)} />}>
      <div className="rule-body">
        <RuleDetails rule={rule} />
        {isOptional && (
          <Switch
            label="Switch this rule on"
            hint="It is off unless you want it. Nobody else can see that."
            checked={isSwitchedOn}
            onChange={onSwitch}
          />
        )}
        {(!isOptional || isMuted) && (
          <Switch
            label="Use this rule"
            hint="Switching it off mutes it everywhere, for good. Nobody else can see that."
            checked={!isMuted}
            onChange={(isUsed) => onMute(!isUsed)}
          />
        )}
      </div>
    </Fold>
  );
}

function stateOf({ rule, isMuted, isSwitchedOn, isRevoked }: RuleItemProps): string {
  if (isRevoked) return 'taken back by its publisher';
  if (isMuted) return 'muted by you';
  return rule.enabled === false && !isSwitchedOn ? 'off by default' : severityWords(rule.severity);
}
