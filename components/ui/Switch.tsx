import type { ReactNode } from 'react';

interface SwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export function Switch({ checked, onChange, label, hint, disabled = false }: SwitchProps) {
  return (
    <label className="cd-switch">
      <span className="cd-field">
        <span>{label}</span>
        {hint && <span className="cd-hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        className="cd-switch-input"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className="cd-switch-track" aria-hidden="true" />
    </label>
  );
}
