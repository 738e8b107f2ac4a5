import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import type { Note, RuleState } from '@/lib/workshop/desk';
import { isRuleId, ruleId } from '@/lib/workshop/pack-folder';

interface RuleRailProps {
  /** Files of the rules, in their order. */
  paths: readonly string[];
  open: string | null;
  states: readonly RuleState[];
  notes: readonly Note[];
  onOpen: (path: string) => void;
  onNew: (id: string) => void;
}

/** The rules of the pack, each with how it stands, and a field for another one. */
export function RuleRail({ paths, open, states, notes, onOpen, onNew }: RuleRailProps) {
  return (
    <nav className="workshop-rail" aria-label={say('workshop.rules')}>
      <h2>{say('workshop.rules')}</h2>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <button
              type="button"
              className="workshop-rail-rule"
              aria-current={path === open ? 'true' : undefined}
              onClick={() => onOpen(path)}
            >
              <span>{ruleId(path)}</span>
              <Light
                state={states.find((each) => each.path === path)}
                problems={notes.filter(({ file, level }) => file === path && level === 'problem').length}
              />
            </button>
          </li>
        ))}
      </ul>
      <NewRule paths={paths} onNew={onNew} />
    </nav>
  );
}

function Light({ state, problems }: { state: RuleState | undefined; problems: number }) {
  const isRed = problems > 0 || (state?.red ?? 0) > 0;
  if (!state && !isRed) return null;
  return (
    <span className="workshop-light" data-light={isRed ? 'red' : 'green'}>
      <Icon name={isRed ? 'warn' : 'check'} />
      {problems > 0
        ? say('workshop.rule.problems', { count: problems })
        : isRed
          ? say('workshop.rule.red', { count: state?.red ?? 0 })
          : say('workshop.rule.green', { count: state?.green ?? 0 })}
    </span>
  );
}

function NewRule({ paths, onNew }: Pick<RuleRailProps, 'paths' | 'onNew'>) {
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const id = typed.trim();
    if (!isRuleId(id)) return setError(say('workshop.new.unfit'));
    if (paths.some((path) => ruleId(path) === id)) return setError(say('workshop.new.taken'));
    setTyped('');
    setError(undefined);
    onNew(id);
  };
  return (
    <form className="workshop-new" onSubmit={submit} noValidate>
      <TextField
        label={say('workshop.new.label')}
        placeholder="work.roadmap"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        error={error}
        onChange={setTyped}
      />
      <Button type="submit">
        <Icon name="plus" />
        {say('workshop.new')}
      </Button>
    </form>
  );
}
