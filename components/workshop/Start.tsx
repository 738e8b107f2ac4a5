import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';

interface StartProps {
  onBegin: (answers: { name: string; employer: string }) => void;
  onExample: () => void;
  onFiles: (files: FileList) => void;
  /** Opens a folder that can be written to as well; absent where the browser has no such thing. */
  onFolder: (() => void) | undefined;
}

/** Every browser knows it; the types of React do not. */
const WHOLE_FOLDER = { webkitdirectory: '' };

/** Ways into the workshop: a pack that is there, a new one, or the example. */
export function Start({ onBegin, onExample, onFiles, onFolder }: StartProps) {
  const folder = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    if (input.files && input.files.length > 0) onFiles(input.files);
    input.value = '';
  };
  return (
    <div className="workshop-start">
      <Section title={say('workshop.open')} hint={say('workshop.open.hint')}>
        <div className="workshop-row">
          <Button onClick={onFolder ?? (() => folder.current?.click())}>{say('workshop.open.folder')}</Button>
          <Button onClick={() => file.current?.click()}>{say('workshop.open.file')}</Button>
        </div>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={say('workshop.open.file')}
          accept=".json,.yaml,.yml"
          onChange={(event) => take(event.currentTarget)}
        />
        <input
          ref={folder}
          type="file"
          hidden
          aria-label={say('workshop.open.folder')}
          {...WHOLE_FOLDER}
          onChange={(event) => take(event.currentTarget)}
        />
      </Section>
      <Begin onBegin={onBegin} />
      <Section title={say('workshop.example')} hint={say('workshop.example.hint')}>
        <div>
          <Button onClick={onExample}>{say('workshop.example.open')}</Button>
        </div>
      </Section>
    </div>
  );
}

function Begin({ onBegin }: Pick<StartProps, 'onBegin'>) {
  const [employer, setEmployer] = useState('');
  const [isTooShort, setIsTooShort] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const company = employer.trim();
    if (company.length < 2 || /[\p{Cc}\p{Cf}<>{}[\]]/u.test(company)) return setIsTooShort(true);
    onBegin({ name: say('workshop.begin.name', { company }), employer: company });
  };
  return (
    <Section title={say('workshop.begin')} hint={say('workshop.begin.hint')}>
      <form className="workshop-row" onSubmit={submit} noValidate>
        <TextField
          label={say('workshop.begin.employer')}
          value={employer}
          maxLength={60}
          autoComplete="organization"
          error={isTooShort ? say('workshop.begin.unfit') : undefined}
          onChange={setEmployer}
        />
        <Button type="submit">{say('workshop.begin.start')}</Button>
      </form>
    </Section>
  );
}
