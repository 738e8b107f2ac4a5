import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import { ConditionFields, numberOf } from '@/components/workshop/ConditionFields';
import type { Change, PackNames } from '@/components/workshop/rule-change';
import type { CaseView, ConditionView } from '@/lib/workshop/rule-view';

interface CaseFieldsProps {
  view: CaseView;
  names: PackNames;
  onChange: Change;
}

type Part = 'require' | 'unless' | 'evidence' | 'softer';

/** What a rule looks for, what has to be there too, what silences it, what is weighed. */
export function CaseFields({ view, names, onChange }: CaseFieldsProps) {
  const part = (key: Part, first: Record<string, unknown>) => (
    <Conditions
      part={key}
      conditions={view[key]}
      names={names}
      onChange={onChange}
      onAdd={() => onChange({ kind: 'add', path: [...view.path, key], value: first })}
    />
  );
  return (
    <>
      <section className="workshop-part">
        <h3>{say('workshop.primary')}</h3>
        <p className="cd-hint">{say('workshop.primary.hint')}</p>
        <ConditionFields condition={view.primary} names={names} onChange={onChange} isPrimary />
      </section>
      {part('require', { figure: ['money', 'percent'], within: 60 })}
      {part('unless', { said: 'hypothetical' })}
      {part('evidence', { list: 'products', in: 'draft', weight: 1 })}
      {view.evidence.length > 0 && <Levels view={view} onChange={onChange} />}
      {part('softer', { said: 'question' })}
    </>
  );
}

interface ConditionsProps {
  part: Part;
  conditions: readonly ConditionView[];
  names: PackNames;
  onChange: Change;
  onAdd: () => void;
}

function Conditions({ part, conditions, names, onChange, onAdd }: ConditionsProps) {
  return (
    <section className="workshop-part">
      <h3>{say(`workshop.conditions.${part}`)}</h3>
      <p className="cd-hint">{say(`workshop.conditions.${part}.hint`)}</p>
      {conditions.map((condition) => (
        <ConditionFields
          key={condition.path.join('.')}
          condition={condition}
          names={names}
          onChange={onChange}
          isWeighed={part === 'evidence'}
        />
      ))}
      <Button variant="plain" className="workshop-add" onClick={onAdd}>
        <Icon name="plus" />
        {say(`workshop.conditions.${part}.add`)}
      </Button>
    </section>
  );
}

function Levels({ view: { path, levels }, onChange }: Pick<CaseFieldsProps, 'view' | 'onChange'>) {
  return (
    <fieldset className="workshop-levels">
      <legend className="cd-label">{say('workshop.levels')}</legend>
      {(['info', 'suggest', 'pause'] as const).map((severity) => (
        <TextField
          key={severity}
          label={say('workshop.levels.from', { severity })}
          type="number"
          className="workshop-number"
          value={String(levels[severity] ?? '')}
          onChange={(next) =>
            onChange({ kind: 'set', path: [...path, 'levels', severity], value: numberOf(next) })
          }
        />
      ))}
    </fieldset>
  );
}
