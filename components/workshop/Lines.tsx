import { type ReactNode, useId } from 'react';

interface LinesProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  rows?: number;
  isLabelHidden?: boolean;
}

/** A field for a sentence or two. */
export function Lines({ label, value, onChange, hint, rows = 2, isLabelHidden = false }: LinesProps) {
  const id = useId();
  return (
    <div className="cd-field">
      <label className={isLabelHidden ? 'workshop-hidden' : 'cd-label'} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="cd-input workshop-lines"
        rows={rows}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className="cd-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
