import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { say } from '@/components/words/say';
import { Lines } from '@/components/workshop/Lines';
import type { Change } from '@/components/workshop/rule-change';
import type { FixtureOutcome } from '@/lib/workshop/bench';

interface FixtureRowsProps {
  kind: 'nudge' | 'quiet';
  fixtures: readonly string[];
  /** Of the text as it was a moment ago. */
  outcomes: readonly FixtureOutcome[];
  onChange: Change;
  /** Puts the draft of a fixture into the box for drafts. */
  onTry: (fixture: string) => void;
}

/** The example drafts of a rule, each green or red as it is typed. */
export function FixtureRows({ kind, fixtures, outcomes, onChange, onTry }: FixtureRowsProps) {
  return (
    <section className="workshop-part">
      <h3>{say(`workshop.fixtures.${kind}`)}</h3>
      <p className="cd-hint">{say(`workshop.fixtures.${kind}.hint`)}</p>
      <ol className="workshop-fixtures">
        {fixtures.map((fixture, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixture is its place in the list; its text is being typed
          <li key={at} className="workshop-fixture">
            <Lines
              label={say('workshop.fixture', { number: at + 1 })}
              isLabelHidden
              value={fixture}
              onChange={(value) => onChange({ kind: 'set', path: ['fixtures', kind, at], value })}
            />
            <div className="workshop-row">
              <Light outcome={outcomes.find((each) => each.kind === kind && each.at === at)} />
              <Button variant="plain" onClick={() => onTry(fixture)}>
                {say('workshop.fixture.try')}
              </Button>
              <IconButton
                icon="trash"
                label={say('workshop.fixture.remove', { number: at + 1 })}
                onClick={() => onChange({ kind: 'remove', path: ['fixtures', kind, at] })}
              />
            </div>
          </li>
        ))}
      </ol>
      <Button
        variant="plain"
        className="workshop-add"
        onClick={() =>
          onChange({ kind: 'add', path: ['fixtures', kind], value: say('workshop.fixture.new') })
        }
      >
        <Icon name="plus" />
        {say(`workshop.fixtures.${kind}.add`)}
      </Button>
    </section>
  );
}

function Light({ outcome }: { outcome: FixtureOutcome | undefined }) {
  if (!outcome) return <span className="workshop-light" />;
  return (
    <span className="workshop-light" data-light={outcome.isGreen ? 'green' : 'red'}>
      <Icon name={outcome.isGreen ? 'check' : 'warn'} />
      {outcome.isGreen ? say('workshop.fixture.holds') : outcome.reason}
    </span>
  );
}
