import type { Ref } from 'react';
import { FileDrop } from '@/components/ui/FileDrop';
import { say } from '@/components/words/say';
import { MAX_FILE_BYTES } from '@/lib/workshop/file-text';

interface PostsFileProps {
  /** The button that opens the browser's dialog. */
  button: Ref<HTMLButtonElement>;
  onFile: (file: File) => void;
  isDisabled: boolean;
}

/** A file of past posts by button or by drop, and what it may look like. */
export function PostsFile({ button, onFile, isDisabled }: PostsFileProps) {
  return (
    <FileDrop
      ref={button}
      button={say('workshop.dryRun.choose')}
      name={say('workshop.dryRun.file')}
      hint={say('workshop.dryRun.drop', { most: MAX_FILE_BYTES / 2 ** 20 })}
      accept=".csv,.tsv,.jsonl,.ndjson,.json,.txt,.md,text/*"
      disabled={isDisabled}
      onFile={onFile}
    >
      <details className="posts-file-forms">
        <summary>{say('workshop.dryRun.forms')}</summary>
        <ul>
          <li>{say('workshop.dryRun.forms.csv')}</li>
          <li>{say('workshop.dryRun.forms.jsonl')}</li>
          <li>{say('workshop.dryRun.forms.text')}</li>
        </ul>
      </details>
    </FileDrop>
  );
}
