import { type ReactNode, useId } from 'react';

interface ChoiceProps<T extends string> {
  label: ReactNode;
  value: T;
  options: readonly { value: T; label: ReactNode; hint?: ReactNode }[];
  onChange: (value: T) => void;
}

/** One of a few, all visible. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="cd-choice">
      <legend className="cd-label">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="cd-choice-option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="cd-field">
            <span>{option.label}</span>
            {option.hint && <span className="cd-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
