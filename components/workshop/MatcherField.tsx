import { TagInput } from '@/components/ui/TagInput';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import { FIGURES, MANNERS } from '@/components/workshop/matchers';
import type { Change, PackNames } from '@/components/workshop/rule-change';
import { Select } from '@/components/workshop/Select';
import { type ConditionView, listOf, recordOf, textOf } from '@/lib/workshop/rule-view';

interface MatcherFieldProps {
  condition: ConditionView;
  names: PackNames;
  onChange: Change;
}

/** The fields for what a condition looks for. */
export function MatcherField({ condition: { path, matcher, value }, names, onChange }: MatcherFieldProps) {
  const set = (next: unknown, ...way: string[]) =>
    onChange({ kind: 'set', path: [...path, matcher, ...way], value: next });
  const words = (label: string, there: unknown, ...way: string[]) => (
    <TagInput
      label={label}
      values={listOf(there).map(textOf)}
      nameOfRemove={(word) => say('workshop.words.remove', { word })}
      onChange={(next) => set(next, ...way)}
    />
  );
  const choice = (label: string, options: readonly string[]) => (
    <Select
      label={label}
      value={textOf(value)}
      options={options.map((each) => [each, each])}
      onChange={(next) => set(next)}
    />
  );
  if (matcher === 'terms') return words(say('workshop.words'), value);
  if (matcher === 'list')
    return (
      <Ticks
        label={say('workshop.lists')}
        options={names.lists}
        values={listOf(value).map(textOf)}
        onChange={(next) => set(next.length === 1 ? next[0] : next)}
      />
    );
  if (matcher === 'figure')
    return (
      <Ticks
        label={say('workshop.figures')}
        options={FIGURES}
        values={listOf(value).map(textOf)}
        onChange={set}
      />
    );
  if (matcher === 'said') return choice(say('workshop.manner'), MANNERS);
  if (matcher === 'link') return choice(say('workshop.hosts'), [...names.lists, 'any']);
  if (matcher === 'window') return choice(say('workshop.period'), ['any', ...names.windows]);
  if (matcher === 'pattern') {
    const { re, keyword } = recordOf(value);
    return (
      <>
        <TextField
          label={say('workshop.pattern')}
          className="workshop-code"
          value={textOf(re)}
          spellCheck={false}
          onChange={(next) => set(next, 're')}
        />
        {words(say('workshop.keywords'), keyword, 'keyword')}
      </>
    );
  }
  return (
    <p className="cd-hint">
      {say('workshop.matcher.other')} <code>{JSON.stringify({ [matcher]: value })}</code>
    </p>
  );
}

interface TicksProps {
  label: string;
  options: readonly string[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** So many are shown at once: the lists of the pack come first. */
const SHOWN = 8;

function Ticks({ label, options, values, onChange }: TicksProps) {
  const shown = [...new Set([...options.slice(0, SHOWN), ...values])];
  const others = options.filter((option) => !shown.includes(option));
  const toggle = (option: string, isOn: boolean) =>
    onChange(isOn ? [...values, option] : values.filter((each) => each !== option));
  const tick = (option: string) => (
    <label key={option} className="workshop-tick">
      <input
        type="checkbox"
        checked={values.includes(option)}
        onChange={(event) => toggle(option, event.currentTarget.checked)}
      />
      {option}
    </label>
  );
  return (
    <fieldset className="workshop-ticks">
      <legend className="cd-label">{label}</legend>
      {shown.map(tick)}
      {others.length > 0 && (
        <details>
          <summary>{say('workshop.lists.more', { count: others.length })}</summary>
          <div className="workshop-ticks">{others.map(tick)}</div>
        </details>
      )}
    </fieldset>
  );
}
