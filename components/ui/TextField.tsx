import { type ComponentProps, type ReactNode, useId } from 'react';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
}

export function TextField({ label, value, onChange, hint, error, className = '', ...rest }: TextFieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className={`cd-field ${className}`.trim()}>
      <label className="cd-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="cd-input"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? noteId : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...rest}
      />
      {(error || hint) && (
        <p id={noteId} className={error ? 'cd-field-error' : 'cd-hint'}>
          {error || hint}
        </p>
      )}
    </div>
  );
}
