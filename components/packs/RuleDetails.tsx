import { fixtureParts } from '@/components/packs/rule-words';
import { say } from '@/components/words/say';
import type { Rule } from '@/lib/format/rule';

/** Why a rule speaks, and its own examples. */
export function RuleDetails({ rule }: { rule: Rule }) {
  return (
    <>
      <p>
        {rule.message.why}{' '}
        {rule.message.learn && (
          <a className="cd-link" href={rule.message.learn} target="_blank" rel="noreferrer">
            {say('packs.rule.learn')}
          </a>
        )}
      </p>
      <div className="rule-examples">
        <Examples title={say('packs.rule.speaks')} fixtures={rule.fixtures.nudge} />
        <Examples title={say('packs.rule.leaves')} fixtures={rule.fixtures.quiet} />
      </div>
    </>
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
