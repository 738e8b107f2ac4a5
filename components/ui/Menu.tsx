import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button, type ButtonVariant } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';

export interface MenuItem {
  label: string;
  onSelect: () => void;
}

interface MenuProps {
  label: ReactNode;
  items: readonly MenuItem[];
  variant?: ButtonVariant;
}

/** A button that opens a short list of actions. For pages; the layer on a site draws its own. */
export function Menu({ label, items, variant = 'quiet' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useOutsidePress(root, open, () => setOpen(false));
  useEffect(() => {
    if (open) moveFocus(root.current, 1);
  }, [open]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (open) moveFocus(root.current, event.key === 'ArrowDown' ? 1 : -1);
    else setOpen(true);
  };
  return (
    <div className="cd-menu" ref={root} onKeyDown={onKeyDown} role="none">
      <Button
        variant={variant}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name="chevron" />
      </Button>
      {open && (
        <div className="cd-menu-list" id={id} role="menu">
          {items.map((item) => (
            <Button
              key={item.label}
              variant="plain"
              role="menuitem"
              onClick={() => {
                close();
                item.onSelect();
              }}
            >
              {item.label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function moveFocus(root: HTMLElement | null, by: number): void {
  const items = [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + by + items.length) % items.length]?.focus();
}

function useOutsidePress(
  root: { readonly current: HTMLElement | null },
  active: boolean,
  onPress: () => void,
): void {
  useEffect(() => {
    if (!active) return;
    const stop = new AbortController();
    const listen = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) onPress();
    };
    document.addEventListener('pointerdown', listen, { signal: stop.signal });
    return () => stop.abort();
  }, [root, active, onPress]);
}
