import { TagInput } from '@/components/ui/TagInput';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import type { Change, PackNames } from '@/components/workshop/rule-change';
import { Select } from '@/components/workshop/Select';
import { type ConditionView, listOf, recordOf, textOf } from '@/lib/workshop/rule-view';

/** What a form knows to edit. What else the format has is shown as it stands, for the YAML. */
export const MATCHERS = ['terms', 'list', 'figure', 'pattern', 'said', 'link', 'window'] as const;
export type Matcher = (typeof MATCHERS)[number];

const FIGURES = ['money', 'percent', 'count', 'multiple'];
const MANNERS = ['hypothetical', 'negated', 'quoted', 'question', 'future', 'first-person'];

/** What a condition begins with when its kind is chosen. */
export const BEGINNINGS: Record<Matcher, unknown> = {
  terms: [],
  list: 'products',
  figure: ['money', 'percent'],
  pattern: { re: '\\bWORD-[0-9]{2,6}\\b', keyword: 'WORD' },
  said: 'hypothetical',
  link: 'publicHosts',
  window: 'any',
};

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

function Ticks({ label, options, values, onChange }: TicksProps) {
  const all = [...new Set([...options, ...values])];
  const toggle = (option: string, isOn: boolean) =>
    onChange(isOn ? [...values, option] : values.filter((each) => each !== option));
  return (
    <fieldset className="workshop-ticks">
      <legend className="cd-label">{label}</legend>
      {all.map((option) => (
        <label key={option} className="cd-choice-option">
          <input
            type="checkbox"
            checked={values.includes(option)}
            onChange={(event) => toggle(option, event.currentTarget.checked)}
          />
          {option}
        </label>
      ))}
    </fieldset>
  );
}
