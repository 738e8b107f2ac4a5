import { type DragEvent, type RefObject, useEffect, useState } from 'react';
import { FileButton } from '@/components/ui/FileButton';
import { say } from '@/components/words/say';
import { MAX_FILE_BYTES } from '@/lib/workshop/file-text';

interface PostsFileProps {
  /** The button that opens the browser's dialog. */
  button: RefObject<HTMLButtonElement | null>;
  onFile: (file: File) => void;
  isDisabled: boolean;
}

/** A file of past posts by button or by drop, and what it may look like. */
export function PostsFile({ button, onFile, isDisabled }: PostsFileProps) {
  const [isOver, setIsOver] = useState(false);
  useStrayDrops();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isDisabled) onFile(file);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      className={isOver ? 'posts-file posts-file-over' : 'posts-file'}
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <div className="posts-file-row">
        <FileButton
          ref={button}
          name={say('workshop.dryRun.file')}
          accept=".csv,.tsv,.jsonl,.ndjson,.json,.txt,.md,text/*"
          disabled={isDisabled}
          onFiles={([file]) => onFile(file)}
        >
          {say('workshop.dryRun.choose')}
        </FileButton>
        <span className="cd-hint">{say('workshop.dryRun.drop', { most: MAX_FILE_BYTES / 2 ** 20 })}</span>
      </div>
      <details className="posts-file-forms">
        <summary>{say('workshop.dryRun.forms')}</summary>
        <ul>
          <li>{say('workshop.dryRun.forms.csv')}</li>
          <li>{say('workshop.dryRun.forms.jsonl')}</li>
          <li>{say('workshop.dryRun.forms.text')}</li>
        </ul>
      </details>
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
