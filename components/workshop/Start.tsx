import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { FileButton } from '@/components/ui/FileButton';
import { Section } from '@/components/ui/Section';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';

interface StartProps {
  onBegin: (answers: { name: string; employer: string }) => void;
  onExample: () => void;
  onFiles: (files: readonly File[]) => void;
  /** Opens a folder that can be written to as well; absent where the browser has no such thing. */
  onFolder: (() => void) | undefined;
}

/** Ways into the workshop: a pack that is there, a new one, or the example. */
export function Start({ onBegin, onExample, onFiles, onFolder }: StartProps) {
  return (
    <div className="workshop-start">
      <Section title={say('workshop.open')} hint={say('workshop.open.hint')}>
        <div className="workshop-row">
          {onFolder ? (
            <Button onClick={onFolder}>{say('workshop.open.folder')}</Button>
          ) : (
            <FileButton name={say('workshop.open.folder')} onFiles={onFiles}>
              {say('workshop.open.folder')}
            </FileButton>
          )}
          <FileButton name={say('workshop.open.file')} accept=".json,.yaml,.yml" onFiles={onFiles}>
            {say('workshop.open.file')}
          </FileButton>
        </div>
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
