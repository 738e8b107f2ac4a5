import { type DragEvent, type ReactNode, type Ref, useEffect, useState } from 'react';
import { FileButton } from '@/components/ui/FileButton';
import './file-drop.css';

interface FileDropProps {
  /** What the button says. */
  button: ReactNode;
  /** The accessible name of the field behind it. */
  name: string;
  /** Beside the button: that a file may be dropped, and what it may be. */
  hint: ReactNode;
  /** File types, as the `accept` of a file field. */
  accept: string;
  disabled?: boolean;
  /** The button itself. */
  ref?: Ref<HTMLButtonElement>;
  onFile: (file: File) => void;
  children?: ReactNode;
}

/** One file, by button or by drop. */
export function FileDrop({
  button,
  name,
  hint,
  accept,
  disabled = false,
  ref,
  onFile,
  children,
}: FileDropProps) {
  const [isOver, setIsOver] = useState(false);
  useStrayDrops();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !disabled) onFile(file);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      className={isOver ? 'cd-file-drop cd-file-drop-over' : 'cd-file-drop'}
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <div className="cd-file-drop-row">
        <FileButton
          ref={ref}
          name={name}
          accept={accept}
          disabled={disabled}
          onFiles={([file]) => onFile(file)}
        >
          {button}
        </FileButton>
        <span className="cd-hint">{hint}</span>
      </div>
      {children}
    </div>
  );
}

/** A file dropped beside the zone would be opened in place of this page, and the work on it lost. */
function useStrayDrops(): void {
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const refuse = (event: globalThis.DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    addEventListener('dragover', refuse, { signal });
    addEventListener('drop', refuse, { signal });
    return () => controller.abort();
  }, []);
}
