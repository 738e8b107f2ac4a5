import type { InputHTMLAttributes, KeyboardEvent } from 'react';
import { isSend } from './keys';
import { useReader } from './use-reader';

interface FieldProps {
  value: string;
  onText(text: string): void;
  onSend?(): void;
  isArea?: boolean;
  attributes: Omit<InputHTMLAttributes<HTMLInputElement & HTMLTextAreaElement>, 'onChange'> & {
    'data-testid'?: string;
  };
}

/** A plain field that React holds: one line, or a text area. */
export function Field({ value, onText, onSend, isArea = false, attributes }: FieldProps) {
  const onFocus = useReader(() => value);
  const Tag = isArea ? 'textarea' : 'input';
  const onKeyDown = (event: KeyboardEvent) => {
    if (onSend && isSend(event)) onSend();
  };
  return (
    <Tag
      {...attributes}
      value={value}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onChange={(event: { target: { value: string } }) => onText(event.target.value)}
    />
  );
}
