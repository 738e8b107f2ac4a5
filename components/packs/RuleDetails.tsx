import { editLabels, exampleLine, fixtureParts, spokenRule } from '@/components/packs/rule-words';
import { say } from '@/components/words/say';
import type { Rule } from '@/lib/format/rule';

interface RuleDetailsProps {
  rule: Rule;
  /** As `{employer}` reads in messages. */
  employer: string;
  /** Also says what the publisher wrote, where another language says it: the two may differ. */
  hasOriginal: boolean;
}

/** Why a rule speaks, what it offers, and its own examples. */
export function RuleDetails({ rule, employer, hasOriginal }: RuleDetailsProps) {
  const spoken = spokenRule(rule);
  return (
    <>
      <p>
        {spoken.message.why}{' '}
        {rule.message.learn && (
          <a className="cd-link" href={rule.message.learn} target="_blank" rel="noreferrer">
            {say('packs.rule.learn')}
          </a>
        )}
      </p>
      <Offers rule={spoken} />
      {hasOriginal && spoken !== rule && <Original rule={rule} employer={employer} />}
      <div className="rule-examples">
        <Examples title={say('packs.rule.speaks')} fixtures={rule.fixtures.nudge} />
        <Examples title={say('packs.rule.leaves')} fixtures={rule.fixtures.quiet} />
      </div>
    </>
  );
}

function Offers({ rule }: { rule: Rule }) {
  const labels = editLabels(rule);
  if (labels.length === 0) return null;
  return <p className="cd-hint">{say('packs.rule.offers', { edits: labels.join(' · ') })}</p>;
}

function Original({ rule, employer }: { rule: Rule; employer: string }) {
  return (
    <div className="rule-original">
      <p className="cd-label">{say('packs.rule.original')}</p>
      <p>
        {exampleLine(rule, employer)} {rule.message.why}
      </p>
      <Offers rule={rule} />
    </div>
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
