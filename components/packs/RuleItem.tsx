import { exampleLine, fixtureParts, severityWords } from '@/components/packs/rule-words';
import { Icon } from '@/components/ui/Icon';
import { Switch } from '@/components/ui/Switch';
import type { Rule } from '@/lib/format/rule';

interface RuleItemProps {
  rule: Rule;
  /** As `{employer}` reads in messages. */
  employer: string;
  isMuted: boolean;
  /** Off by default, and the person switched it on. */
  isSwitchedOn: boolean;
  onMute: (isMuted: boolean) => void;
  onSwitch: (isOn: boolean) => void;
}

/** One rule: a line that says what it notices, and on request everything else about it. */
export function RuleItem({ rule, employer, isMuted, isSwitchedOn, onMute, onSwitch }: RuleItemProps) {
  const isOptional = rule.enabled === false;
  const isOff = isOptional && !isSwitchedOn;
  const state = isMuted ? 'muted by you' : isOff ? 'off by default' : severityWords(rule.severity);
  return (
    <details className="rule">
      <summary>
        <Icon name="chevron" />
        <span className="rule-line">
          <span>{exampleLine(rule, employer)}</span>
          <span className="cd-hint">
            <code>{rule.id}</code> · {state}
          </span>
        </span>
      </summary>
      <div className="rule-body">
        <p>
          {rule.message.why}{' '}
          {rule.message.learn && (
            <a className="cd-link" href={rule.message.learn} target="_blank" rel="noreferrer">
              Read about this
            </a>
          )}
        </p>
        <div className="rule-examples">
          <Examples title="Speaks about" fixtures={rule.fixtures.nudge} />
          <Examples title="Leaves alone" fixtures={rule.fixtures.quiet} />
        </div>
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
    </details>
  );
}

function Examples({ title, fixtures }: { title: string; fixtures: readonly string[] }) {
  return (
    <div>
      <p className="cd-label">{title}</p>
      <ul>
        {fixtures.map((fixture) => (
          <li key={fixture}>
            <Example fixture={fixture} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Example({ fixture }: { fixture: string }) {
  return fixtureParts(fixture).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
    index % 2 === 1 ? <mark key={index}>{part}</mark> : part,
  );
}
