import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import { MatcherField } from '@/components/workshop/MatcherField';
import { BEGINNINGS, MATCHERS, type Matcher } from '@/components/workshop/matchers';
import type { Change, PackNames } from '@/components/workshop/rule-change';
import { Select } from '@/components/workshop/Select';
import type { ConditionView } from '@/lib/workshop/rule-view';

interface ConditionFieldsProps {
  condition: ConditionView;
  names: PackNames;
  onChange: Change;
  /** The primary has no place and cannot go. */
  isPrimary?: boolean;
  isWeighed?: boolean;
}

/** One condition: what it looks for, where, and what it weighs. */
export function ConditionFields({
  condition,
  names,
  onChange,
  isPrimary = false,
  isWeighed = false,
}: ConditionFieldsProps) {
  const { path, matcher, weight } = condition;
  const choose = (next: string) =>
    onChange({ kind: 'set', path, value: { [next]: BEGINNINGS[next as Matcher], ...besides(condition) } });
  return (
    <div className="workshop-condition">
      <div className="workshop-row">
        <Select
          label={say('workshop.matcher')}
          isLabelHidden
          value={matcher}
          options={MATCHERS.map((each) => [each, say(`workshop.matcher.${each}`)])}
          onChange={choose}
        />
        {!isPrimary && <PlaceFields condition={condition} onChange={onChange} />}
        {isWeighed && (
          <TextField
            label={say('workshop.weight')}
            type="number"
            className="workshop-number"
            value={String(weight ?? '')}
            onChange={(next) => onChange({ kind: 'set', path: [...path, 'weight'], value: numberOf(next) })}
          />
        )}
        {!isPrimary && (
          <IconButton
            icon="trash"
            label={say('workshop.condition.remove')}
            onClick={() => onChange({ kind: 'remove', path })}
          />
        )}
      </div>
      <MatcherField condition={condition} names={names} onChange={onChange} />
    </div>
  );
}

const PLACES = ['near', 'sentence', 'block', 'draft'] as const;
/** In UTF-16 code units, as the guide writes it. */
const NEAR = 60;

function PlaceFields({ condition, onChange }: { condition: ConditionView; onChange: Change }) {
  const { path, within, in: place } = condition;
  const choose = (next: string) => {
    const { within: _, in: __, ...rest } = asWritten(condition);
    const where = next === 'near' ? { within: NEAR } : next === '' ? {} : { in: next };
    onChange({ kind: 'set', path, value: { ...rest, ...where } });
  };
  return (
    <>
      <Select
        label={say('workshop.place')}
        value={within === undefined ? (place ?? '') : 'near'}
        options={[
          ['', say('workshop.place.usual')],
          ...PLACES.map((each) => [each, say(`workshop.place.${each}`)] as const),
        ]}
        onChange={choose}
      />
      {within !== undefined && (
        <TextField
          label={say('workshop.place.characters')}
          type="number"
          className="workshop-number"
          min={0}
          max={300}
          value={String(within)}
          onChange={(next) =>
            onChange({ kind: 'set', path: [...path, 'within'], value: numberOf(next) ?? 0 })
          }
        />
      )}
    </>
  );
}

function besides({ within, in: place, weight }: ConditionView) {
  return {
    ...(within !== undefined && { within }),
    ...(place !== undefined && { in: place }),
    ...(weight !== undefined && { weight }),
  };
}

function asWritten(condition: ConditionView): Record<string, unknown> & { within?: number; in?: string } {
  return { [condition.matcher]: condition.value, ...besides(condition) };
}

/** `undefined` for what is no number yet. */
export function numberOf(typed: string): number | undefined {
  const number = Number(typed);
  return typed.trim() === '' || Number.isNaN(number) ? undefined : number;
}
