import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import type { Change } from '@/components/workshop/rule-change';
import { Select } from '@/components/workshop/Select';
import type { EditView } from '@/lib/workshop/rule-view';

const PLACES = ['match', 'sentence', 'start', 'end'] as const;

/** The changes that the card offers, each made with one click. */
export function EditRows({ edits, onChange }: { edits: readonly EditView[]; onChange: Change }) {
  return (
    <section className="workshop-part">
      <h3>{say('workshop.edits')}</h3>
      <p className="cd-hint">{say('workshop.edits.hint')}</p>
      {edits.map((edit, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an edit is its place in the list; its words are being typed
        <div key={at} className="workshop-condition">
          <div className="workshop-row">
            <TextField
              label={say('workshop.edit.label')}
              value={edit.label}
              onChange={(value) => onChange({ kind: 'set', path: ['edits', at, 'label'], value })}
            />
            <Select
              label={say('workshop.edit.where')}
              value={edit.where}
              options={PLACES.map((each) => [each, say(`workshop.edit.where.${each}`)])}
              onChange={(where) => onChange({ kind: 'set', path: ['edits', at], value: placed(edit, where) })}
            />
            <IconButton
              icon="trash"
              label={say('workshop.edit.remove', { number: at + 1 })}
              onClick={() => onChange({ kind: 'remove', path: ['edits', at] })}
            />
          </div>
          <TextField
            label={say('workshop.edit.with')}
            value={edit.with}
            onChange={(value) => onChange({ kind: 'set', path: ['edits', at, 'with'], value })}
          />
        </div>
      ))}
      <Button
        variant="plain"
        className="workshop-add"
        onClick={() =>
          onChange({
            kind: 'add',
            path: ['edits'],
            value: { label: say('workshop.edit.new'), replace: 'match', with: '' },
          })
        }
      >
        <Icon name="plus" />
        {say('workshop.edits.add')}
      </Button>
    </section>
  );
}

function placed({ label, with: words }: EditView, where: string): Record<string, string> {
  const way = where === 'start' || where === 'end' ? 'insert' : 'replace';
  return { label, [way]: where, with: words };
}
