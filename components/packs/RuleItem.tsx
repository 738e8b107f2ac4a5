import { Fold } from '@/components/packs/Fold';
import { RuleDetails } from '@/components/packs/RuleDetails';
import { RuleLine } from '@/components/packs/RuleLine';
import { severityWords } from '@/components/packs/rule-words';
import { Switch } from '@/components/ui/Switch';
import { say } from '@/components/words/say';
import type { Rule } from '@/lib/format/rule';

interface RuleItemProps {
  rule: Rule;
  /** As `{employer}` reads in messages. */
  employer: string;
  /** Comes with Candor. */
  isOurs: boolean;
  isMuted: boolean;
  /** Off by default, and the person switched it on. */
  isSwitchedOn: boolean;
  /** The publisher took it back. */
  isRevoked: boolean;
  /** Where to tell the publisher about it; only what the person types goes there. */
  feedback?: string | undefined;
  onMute: (isMuted: boolean) => void;
  onSwitch: (isOn: boolean) => void;
}

/** One rule: a line that says what it notices, and on request everything else about it. */
export function RuleItem(props: RuleItemProps) {
  const { rule, employer, isOurs, isMuted, isSwitchedOn, feedback, onMute, onSwitch } = props;
  const isOptional = rule.enabled === false;
  return (
    <Fold className="rule" summary={<RuleLine rule={rule} employer={employer} state={stateOf(props)} />}>
      <div className="rule-body">
        <RuleDetails rule={rule} employer={employer} hasOriginal={!isOurs} />
        {isOptional && (
          <Switch
            label={say('packs.rule.switchOn')}
            hint={say('packs.rule.switchOn.hint')}
            checked={isSwitchedOn}
            onChange={onSwitch}
          />
        )}
        {(!isOptional || isMuted) && (
          <Switch
            label={say('packs.rule.use')}
            hint={say('packs.rule.use.hint')}
            checked={!isMuted}
            onChange={(isUsed) => onMute(!isUsed)}
          />
        )}
        {feedback !== undefined && (
          <a className="cd-link" href={feedback} target="_blank" rel="noreferrer">
            {say('packs.rule.feedback')}
          </a>
        )}
      </div>
    </Fold>
  );
}

function stateOf({ rule, isMuted, isSwitchedOn, isRevoked }: RuleItemProps): string {
  if (isRevoked) return say('packs.rule.revoked');
  if (isMuted) return say('packs.rule.muted');
  return rule.enabled === false && !isSwitchedOn ? say('packs.rule.off') : severityWords(rule.severity);
}
