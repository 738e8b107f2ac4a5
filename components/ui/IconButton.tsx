import type { ComponentProps } from 'react';
import { Icon, type IconName } from '@/components/ui/Icon';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: IconName;
  /** The accessible name; nothing else says what the button does. */
  label: string;
}

export function IconButton({ icon, label, className = '', type = 'button', ...rest }: IconButtonProps) {
  return (
    <button type={type} aria-label={label} className={`cd-icon-button ${className}`.trim()} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
