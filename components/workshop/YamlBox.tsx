import { type UIEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/words/say';
import { NoteList } from '@/components/workshop/NoteList';
import type { Note } from '@/lib/workshop/desk';

interface YamlBoxProps {
  path: string;
  text: string;
  onChange: (text: string) => void;
  /** Hands out this file alone. */
  onSave: () => void;
  /** What there is to say of this file. */
  notes: readonly Note[];
  /** A line to go to, counted from 1; another object for the same line goes there again. */
  goTo?: { line: number } | undefined;
}

/** The text behind the form, with the numbers of its lines, and what is to be mended in it. */
export function YamlBox({ path, text, onChange, onSave, notes, goTo }: YamlBoxProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [top, setTop] = useState(0);
  const show = (line: number) => area.current && selectLine(area.current, line);
  useEffect(() => {
    if (goTo && area.current) selectLine(area.current, goTo.line);
  }, [goTo]);
  const lines = text.split('\n').length;
  const noted = new Map(notes.toReversed().map(({ line, level }) => [line, level]));
  return (
    <div className="workshop-yaml">
      <div className="workshop-yaml-head">
        <label className="cd-label" htmlFor={id}>
          {say('workshop.yaml', { file: path })}
        </label>
        <Button variant="plain" onClick={onSave}>
          {say('workshop.yaml.save')}
        </Button>
      </div>
      <div className="workshop-yaml-box">
        <ol className="workshop-numbers" aria-hidden="true" style={{ translate: `0 ${-top}px` }}>
          {Array.from({ length: lines }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            <li key={at} data-level={noted.get(at + 1)}>
              {at + 1}
            </li>
          ))}
        </ol>
        <textarea
          ref={area}
          id={id}
          className="workshop-code"
          value={text}
          rows={Math.min(MOST_ROWS, Math.max(LEAST_ROWS, lines + 1))}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-describedby={notes.length > 0 ? `${id}-notes` : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
          onScroll={(event: UIEvent<HTMLTextAreaElement>) => setTop(event.currentTarget.scrollTop)}
        />
      </div>
      <div id={`${id}-notes`}>
        <NoteList notes={notes} onShow={({ line }) => line !== undefined && show(line)} />
      </div>
    </div>
  );
}

const LEAST_ROWS = 12;
const MOST_ROWS = 32;

/** Puts the caret on the line and the line into view. */
function selectLine(area: HTMLTextAreaElement, line: number): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4);
  area.scrollLeft = 0;
}
