import { type DragEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
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
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  useStrayDrops();
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !isDisabled) onFile(file);
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
      className={isOver ? 'posts-file posts-file-over' : 'posts-file'}
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <div className="posts-file-row">
        <Button ref={button} onClick={() => input.current?.click()} disabled={isDisabled}>
          {say('workshop.dryRun.choose')}
        </Button>
        <span className="cd-hint">{say('workshop.dryRun.drop', { most: MAX_FILE_BYTES / 2 ** 20 })}</span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('workshop.dryRun.file')}
        accept=".csv,.tsv,.jsonl,.ndjson,.json,.txt,.md,text/*"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
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
