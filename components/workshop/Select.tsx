import { type ReactNode, useId } from 'react';

interface SelectProps {
  label: ReactNode;
  value: string;
  /** What may be chosen, with the words for it. What is chosen is listed even if it is none of them. */
  options: readonly (readonly [value: string, words: string])[];
  onChange: (value: string) => void;
  /** The label is there for those who do not see what stands around. */
  isLabelHidden?: boolean;
}

export function Select({ label, value, options, onChange, isLabelHidden = false }: SelectProps) {
  const id = useId();
  const isKnown = options.some(([each]) => each === value);
  return (
    <div className="cd-field">
      <label className={isLabelHidden ? 'workshop-hidden' : 'cd-label'} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="cd-input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {!isKnown && <option value={value}>{value || '–'}</option>}
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
