import { type FormEvent, useRef, useState } from 'react';
import { exampleDrafts } from '@/components/practice/example-drafts';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';

interface PracticeBoxProps {
  id: string;
  /** As the example drafts name the person's company. */
  employer: string | undefined;
}

/** A box like those of the sites, with drafts to drop in. What is posted here goes nowhere. */
export function PracticeBox({ id, employer }: PracticeBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [isPosted, setPosted] = useState(false);
  const drop = (text: string) => {
    const area = box.current;
    if (!area) return;
    setPosted(false);
    area.focus();
    area.select();
    // The browser's own editing: undo works, and the coach hears of it as of typing.
    document.execCommand('insertText', false, text);
  };
  const post = (event: FormEvent) => {
    event.preventDefault();
    if (!box.current?.value.trim()) return;
    box.current.value = '';
    setPosted(true);
  };
  return (
    <form className="practice-box" onSubmit={post}>
      <fieldset className="practice-drafts">
        <legend className="cd-label">{say('practice.drafts')}</legend>
        {exampleDrafts(employer).map(({ name, text }) => (
          <Button key={name} onClick={() => drop(text)}>
            {say(`practice.draft.${name}`)}
          </Button>
        ))}
      </fieldset>
      <label className="cd-label" htmlFor={id}>
        {say('practice.box.label')}
      </label>
      <textarea
        ref={box}
        id={id}
        className="cd-input practice-area"
        rows={5}
        placeholder={say('practice.box.placeholder')}
        onInput={() => setPosted(false)}
      />
      <div className="practice-post">
        <p className="cd-hint">{say('practice.box.nowhere')}</p>
        <Button type="submit" variant="primary">
          {say('practice.box.post')}
        </Button>
      </div>
      {isPosted && <Notice tone="good">{say('practice.box.posted')}</Notice>}
    </form>
  );
}
