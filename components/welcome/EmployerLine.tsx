import { type FormEvent, useMemo, useState } from 'react';
import { TextField } from '@/components/ui/TextField';
import { StepFoot } from '@/components/welcome/StepFoot';
import { say } from '@/components/words/say';
import type { Employer } from '@/lib/format/profile';
import { type ProposedEmployer, proposeEmployers } from '@/lib/profile/propose';
import { likelyOf, takeIn, tickOf } from '@/lib/profile/take-in';

interface EmployerLineProps {
  /** Those that are known already. */
  employers: readonly Employer[];
  onDone: (employers: Employer[]) => void;
  onSkip: () => void;
}

/** One line is enough: how drafts may name the employer follows from it, to be ticked off. */
export function EmployerLine({ employers, onDone, onSkip }: EmployerLineProps) {
  const [line, setLine] = useState(() => employers.map(({ name }) => name).join('; '));
  /** Against what is likely, by the person. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const proposed = useMemo(() => proposeEmployers(line), [line]);
  const ticked = likelyOf(proposed).symmetricDifference(turned);
  const turn = (tick: string) => setTurned(turned.symmetricDifference(new Set([tick])));
  const done = (event: FormEvent) => {
    event.preventDefault();
    onDone(takeIn(employers, proposed, ticked));
  };
  return (
    <form className="welcome-form" onSubmit={done}>
      <TextField
        label={say('welcome.employer.label')}
        hint={say('welcome.employer.hint')}
        value={line}
        autoComplete="organization"
        autoFocus
        maxLength={2000}
        onChange={setLine}
      />
      <div role="status">
        {proposed.map((employer) => (
          <ProposedNames key={employer.name} employer={employer} ticked={ticked} onTurn={turn} />
        ))}
      </div>
      <StepFoot onSkip={onSkip} />
    </form>
  );
}

interface ProposedNamesProps {
  employer: ProposedEmployer;
  ticked: ReadonlySet<string>;
  onTurn: (tick: string) => void;
}

function ProposedNames({ employer: { name, proposals }, ticked, onTurn }: ProposedNamesProps) {
  if (proposals.length === 0) return <p>{name}</p>;
  return (
    <fieldset className="proposed">
      <legend>{say('welcome.employer.also', { name })}</legend>
      {proposals.map(({ value }) => {
        const tick = tickOf(name, value);
        return (
          <label key={value} className="proposed-name">
            <input type="checkbox" checked={ticked.has(tick)} onChange={() => onTurn(tick)} />
            {value}
          </label>
        );
      })}
    </fieldset>
  );
}
