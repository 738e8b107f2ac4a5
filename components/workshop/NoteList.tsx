import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/words/say';
import type { Note } from '@/lib/workshop/desk';

interface NoteListProps {
  notes: readonly Note[];
  onShow: (note: Note) => void;
  /** Says in which file each is. */
  withFile?: boolean;
}

/** What is to be mended or weighed, each with its place, the field and the line. */
export function NoteList({ notes, onShow, withFile = false }: NoteListProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="workshop-notes">
      {notes.map((note) => (
        <li key={JSON.stringify(note)} data-level={note.level}>
          <Icon name={note.level === 'problem' ? 'warn' : 'info'} />
          <div>
            <button type="button" className="workshop-note-place" onClick={() => onShow(note)}>
              {[
                withFile && note.file,
                note.field,
                note.line && say('workshop.note.line', { line: note.line }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </button>
            <p>
              {note.found === undefined
                ? say('workshop.note.expected', { expected: note.expected })
                : say('workshop.note.found', { expected: note.expected, found: note.found })}
            </p>
            {note.reason !== undefined && <p className="cd-hint">{note.reason}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
