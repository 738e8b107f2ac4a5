import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { TipIconButton } from '@/components/ui/TipIconButton';

interface TagInputProps {
  label: ReactNode;
  values: readonly string[];
  onChange: (values: string[]) => void;
  /** The accessible name of the button that takes a word off the list. */
  nameOfRemove: (value: string) => string;
  hint?: ReactNode;
  placeholder?: string;
}

/** A list of short words. Enter, comma, leaving the field or a pasted list adds; Backspace in an empty field removes the last. */
export function TagInput({ label, values, onChange, nameOfRemove, hint, placeholder }: TagInputProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const add = (text: string) => {
    setTyped('');
    const next = withTags(values, text);
    if (next.length !== values.length) onChange(next);
  };
  const remove = (value: string) => onChange(values.filter((other) => other !== value));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(typed);
      return;
    }
    if (event.key === 'Backspace' && typed === '') onChange(values.slice(0, -1));
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    if (!/[,\n]/.test(text)) return;
    event.preventDefault();
    add(typed + text);
  };
  return (
    <div className="cd-field">
      <label className="cd-label" htmlFor={id}>
        {label}
      </label>
      <div className="cd-tags">
        {values.map((value) => (
          <span key={value} className="cd-tag">
            {value}
            <TipIconButton icon="close" label={nameOfRemove(value)} onClick={() => remove(value)} />
          </span>
        ))}
        <input
          id={id}
          className="cd-tags-input"
          value={typed}
          placeholder={values.length === 0 ? placeholder : undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => add(typed)}
        />
      </div>
      {hint && (
        <p id={`${id}-hint`} className="cd-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

/** The list with the words of `text` (split at commas and lines) added, without doubles or blanks. */
export function withTags(values: readonly string[], text: string): string[] {
  const words = text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
  return [...new Set([...values, ...words])];
}
