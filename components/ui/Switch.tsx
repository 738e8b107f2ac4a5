import { type ReactNode, useId } from 'react';

interface SwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/** The browser's own checkbox, under a drawing of a switch: its name is the label alone, the hint describes it. */
export function Switch({ checked, onChange, label, hint, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <label className="cd-switch">
      <span className="cd-field">
        <span id={id}>{label}</span>
        {hint && (
          <span id={`${id}-hint`} className="cd-hint">
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        className="cd-switch-input"
        checked={checked}
        aria-checked={checked}
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className="cd-switch-track" aria-hidden="true" />
    </label>
  );
}
