import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/words/say';
import './packs.css';

interface ImportPackProps {
  onFile: (file: File) => void;
  isReading: boolean;
  /** What became of the last file. */
  children?: ReactNode;
}

/** A pack file by button or by drop. */
export function ImportPack({ onFile, isReading, children }: ImportPackProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      className={isOver ? 'import-pack import-pack-over' : 'import-pack'}
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <div className="import-pack-row">
        <Button onClick={() => input.current?.click()} disabled={isReading}>
          {say('packs.import')}
        </Button>
        <span className="cd-hint">{say('packs.import.hint')}</span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('packs.import.file')}
        accept=".json,.yaml,.yml,application/json"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      {children}
    </div>
  );
}
