import { severityWords } from '@/components/packs/rule-words';
import { Notice } from '@/components/ui/Notice';
import { Switch } from '@/components/ui/Switch';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import { CaseFields } from '@/components/workshop/CaseFields';
import { EditRows } from '@/components/workshop/EditRows';
import { FixtureRows } from '@/components/workshop/FixtureRows';
import { Lines } from '@/components/workshop/Lines';
import type { Change, PackNames } from '@/components/workshop/rule-change';
import { Select } from '@/components/workshop/Select';
import type { FixtureOutcome } from '@/lib/workshop/bench';
import { ruleView } from '@/lib/workshop/rule-view';

interface RuleFormProps {
  /** The YAML of the rule: what the form shows is read from it, what is typed goes into it. */
  text: string;
  names: PackNames;
  outcomes: readonly FixtureOutcome[];
  onChange: Change;
  onTry: (fixture: string) => void;
}

const SEVERITIES = ['info', 'suggest', 'pause'] as const;
const GATES = ['employer', 'self', 'any'] as const;
/** As they stand in a message. */
const BLANKS = { match: '{match}', evidence: '{evidence}', employer: '{employer}' };
const LINES = ['what', 'whatAlone', 'why'] as const;

/** A rule in fields. Empty fields that a rule may leave out take their key along. */
export function RuleForm({ text, names, outcomes, onChange, onTry }: RuleFormProps) {
  const rule = ruleView(text);
  if (!rule) return <Notice tone="warn">{say('workshop.form.unread')}</Notice>;
  const set = (path: (string | number)[]) => (value: unknown) => onChange({ kind: 'set', path, value });
  return (
    <div className="workshop-form">
      <div className="workshop-row">
        <Select
          label={say('workshop.severity')}
          value={rule.severity}
          options={SEVERITIES.map((each) => [each, severityWords(each)])}
          onChange={set(['severity'])}
        />
        <Select
          label={say('workshop.gate')}
          value={rule.gate}
          options={GATES.map((each) => [each, say(`workshop.gate.${each}`)])}
          onChange={set(['gate'])}
        />
      </div>
      <Switch
        label={say('workshop.enabled')}
        checked={rule.isEnabled}
        onChange={(isOn) => set(['enabled'])(isOn ? undefined : false)}
      />
      {rule.cases.map((view, at) => (
        <div key={view.path.join('.')} className="workshop-case">
          {rule.cases.length > 1 && <h2>{say('workshop.case', { number: at + 1 })}</h2>}
          <CaseFields view={view} names={names} onChange={onChange} />
        </div>
      ))}
      <section className="workshop-part">
        <h3>{say('workshop.message')}</h3>
        <p className="cd-hint">{say('workshop.message.hint', BLANKS)}</p>
        {LINES.map((line) => (
          <Lines
            key={line}
            label={say(`workshop.message.${line}`)}
            value={rule.message[line]}
            onChange={(value) => set(['message', line])(line === 'whatAlone' ? value || undefined : value)}
          />
        ))}
        <TextField
          label={say('workshop.message.learn')}
          type="url"
          value={rule.message.learn}
          onChange={(value) => set(['message', 'learn'])(value || undefined)}
        />
        {names.contacts.length > 0 && (
          <Select
            label={say('workshop.ask')}
            value={rule.ask}
            options={[['', say('workshop.ask.nobody')], ...names.contacts.map((key) => [key, key] as const)]}
            onChange={(key) => set(['ask'])(key || undefined)}
          />
        )}
      </section>
      <EditRows edits={rule.edits} onChange={onChange} />
      {(['nudge', 'quiet'] as const).map((kind) => (
        <FixtureRows
          key={kind}
          kind={kind}
          fixtures={rule.fixtures[kind]}
          outcomes={outcomes}
          onChange={onChange}
          onTry={onTry}
        />
      ))}
    </div>
  );
}
