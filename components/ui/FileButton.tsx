import { type ReactNode, type Ref, useRef } from 'react';
import { Button } from '@/components/ui/Button';

interface FileButtonProps {
  /** What the button says. */
  children: ReactNode;
  /** The accessible name of the field behind it. */
  name: string;
  /** File types, as the `accept` of a file field; a whole folder where it is left out. */
  accept?: string;
  disabled?: boolean;
  /** The button itself. */
  ref?: Ref<HTMLButtonElement> | undefined;
  /** One file, or all of a folder with their `webkitRelativePath`. */
  onFiles: (files: readonly [File, ...File[]]) => void;
}

/** Every browser knows it; the types of React do not. */
const WHOLE_FOLDER = { webkitdirectory: '' };

/** A button that opens the browser's choice of a file. The same file may be chosen again. */
export function FileButton({ children, name, accept, disabled = false, ref, onFiles }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button ref={ref} onClick={() => field.current?.click()} disabled={disabled}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={name}
        {...(accept === undefined ? WHOLE_FOLDER : { accept })}
        onChange={(event) => {
          const [first, ...others] = event.currentTarget.files ?? [];
          if (first) onFiles([first, ...others]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
