import { Button } from '@/components/ui/Button';
import { TagInput } from '@/components/ui/TagInput';
import { TextField } from '@/components/ui/TextField';
import { say } from '@/components/words/say';
import { numberOf } from '@/components/workshop/ConditionFields';
import type { PackFile } from '@/lib/packs/assemble';
import { HEAD, valueAt } from '@/lib/workshop/pack-folder';
import { listOf, recordOf, textOf } from '@/lib/workshop/rule-view';
import type { YamlEdit } from '@/lib/workshop/yaml-edit';

interface HeadFormProps {
  files: readonly PackFile[];
  onChange: (path: string, edit: YamlEdit) => void;
}

const LINES = ['name', 'issued', 'expires'] as const;
const PUBLISHER = ['name', 'contact'] as const;

/** What the pack says about itself, and its lists of words. */
export function HeadForm({ files, onChange }: HeadFormProps) {
  const head = recordOf(valueAt(files.find(({ path }) => path === HEAD)?.text ?? '', []));
  const publisher = recordOf(head.publisher);
  const version = textOf(head.version);
  const set = (path: (string | number)[], value: unknown) => onChange(HEAD, { kind: 'set', path, value });
  return (
    <div className="workshop-form">
      <section className="workshop-part">
        <h2>{say('workshop.head')}</h2>
        {LINES.map((key) => (
          <TextField
            key={key}
            label={say(`workshop.head.${key}`)}
            type={key === 'name' ? 'text' : 'date'}
            value={textOf(head[key])}
            onChange={(value) => set([key], value || undefined)}
          />
        ))}
        <div className="workshop-row">
          <TextField
            label={say('workshop.head.version')}
            hint={say('workshop.head.version.hint')}
            type="number"
            min={1}
            value={version}
            onChange={(value) => set(['version'], numberOf(value))}
          />
          <Button onClick={() => set(['version'], (numberOf(version) ?? 0) + 1)}>
            {say('workshop.head.version.up')}
          </Button>
        </div>
        {PUBLISHER.map((key) => (
          <TextField
            key={key}
            label={say(`workshop.head.publisher.${key}`)}
            value={textOf(publisher[key])}
            onChange={(value) => set(['publisher', key], value || undefined)}
          />
        ))}
      </section>
      <section className="workshop-part">
        <h2>{say('workshop.vocabulary')}</h2>
        <p className="cd-hint">{say('workshop.vocabulary.hint')}</p>
        {wordLists(files).map(({ name, path, way, words }) =>
          words ? (
            <TagInput
              key={`${path} ${name}`}
              label={name}
              values={words}
              nameOfRemove={(word) => say('workshop.words.remove', { word })}
              onChange={(value) => onChange(path, { kind: 'set', path: way, value })}
            />
          ) : (
            <div key={`${path} ${name}`} className="cd-field">
              <span className="cd-label">{name}</span>
              <span className="cd-hint">{say('workshop.vocabulary.sealed')}</span>
            </div>
          ),
        )}
      </section>
    </div>
  );
}

interface WordList {
  name: string;
  path: string;
  way: string[];
  /** `null` for a sealed list, of which the words are elsewhere. */
  words: string[] | null;
}

/** The lists of `pack.yaml`, and those with a file of their own. */
export function wordLists(files: readonly PackFile[]): WordList[] {
  const wordsOf = (value: unknown) =>
    Object.hasOwn(recordOf(value), 'sealed') ? null : listOf(value).map(textOf);
  return files.flatMap(({ path, text }): WordList[] => {
    if (path === HEAD)
      return Object.entries(recordOf(valueAt(text, ['vocabulary']))).map(([name, value]) => ({
        name,
        path,
        way: ['vocabulary', name],
        words: wordsOf(value),
      }));
    const name = /^vocabulary\/(.+)\.ya?ml$/.exec(path)?.[1];
    return name === undefined ? [] : [{ name, path, way: [], words: wordsOf(valueAt(text, [])) }];
  });
}
