import type { ReactNode } from 'react';
import { FileDrop } from '@/components/ui/FileDrop';
import { say } from '@/components/words/say';

interface ImportPackProps {
  onFile: (file: File) => void;
  isReading: boolean;
  /** What became of the last file. */
  children?: ReactNode;
}

/** A pack file by button or by drop. */
export function ImportPack({ onFile, isReading, children }: ImportPackProps) {
  return (
    <FileDrop
      button={say('packs.import')}
      name={say('packs.import.file')}
      hint={say('packs.import.hint')}
      accept=".json,.yaml,.yml,application/json"
      disabled={isReading}
      onFile={onFile}
    >
      {children}
    </FileDrop>
  );
}
