import { type DragEvent, type ReactNode, useState } from 'react';
import { FileButton } from '@/components/ui/FileButton';
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
  const [isOver, setIsOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
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
        <FileButton
          name={say('packs.import.file')}
          accept=".json,.yaml,.yml,application/json"
          disabled={isReading}
          onFiles={([file]) => onFile(file)}
        >
          {say('packs.import')}
        </FileButton>
        <span className="cd-hint">{say('packs.import.hint')}</span>
      </div>
      {children}
    </div>
  );
}
