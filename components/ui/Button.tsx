import type { ComponentProps } from 'react';

export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'final';

interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
}

/** `primary`: the one thing to do here · `quiet`: the other choices · `plain`: small print · `final`: cannot be taken back. */
export function Button({ variant = 'quiet', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`cd-button cd-button-${variant} ${className}`.trim()} {...rest} />;
}
