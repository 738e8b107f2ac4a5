import { type ReactNode, useRef } from 'react';
import { Button } from '@/components/ui/Button';

interface FileButtonProps {
  /** What the button says. */
  children: ReactNode;
  /** The accessible name of the field behind it. */
  name: string;
  /** File types, as the `accept` of a file field. */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A button that opens the browser's choice of a file. The same file may be chosen again. */
export function FileButton({ children, name, accept, disabled = false, onFile }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => field.current?.click()} disabled={disabled}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={name}
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
