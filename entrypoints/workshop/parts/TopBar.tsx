import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { ConfirmDialog } from '@/components/ui/ConfirmDialog';
import { Notice } from '@/components/ui/Notice';
import { saveFile } from '@/components/ui/save-file';
import { say } from '@/components/words/say';
import { writeFolder } from '@/entrypoints/workshop/folder';
import { isUnsaved, PARTS, undo, useWorkshop } from '@/entrypoints/workshop/stores';
import { HEAD, joinPack, valueAt } from '@/lib/workshop/pack-folder';
import { recordOf, textOf } from '@/lib/workshop/rule-view';

type Outcome = 'saved' | 'exported' | 'unreadable' | 'failed';

/** Which pack it is, the parts of the workshop, and what keeps the work. */
export function TopBar() {
  const part = useWorkshop((state) => state.part);
  const files = useWorkshop((state) => state.files) ?? [];
  const folder = useWorkshop((state) => state.folder);
  const canUndo = useWorkshop((state) => state.past.length > 0);
  const unsaved = useWorkshop(isUnsaved);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const head = recordOf(valueAt(files.find(({ path }) => path === HEAD)?.text ?? '', []));
  const fileName = `${textOf(head.id) || 'pack'}-${textOf(head.version) || '1'}.yaml`;
  const save = async () => {
    if (!folder) return;
    const { saved } = useWorkshop.getState();
    const isDone = await writeFolder(folder, files, saved).then(
      () => true,
      () => false,
    );
    if (isDone) useWorkshop.setState({ saved: files });
    setOutcome(isDone ? 'saved' : 'failed');
  };
  const exportPack = () => {
    const text = joinPack(files);
    if (text === null) return setOutcome('unreadable');
    saveFile(fileName, text, 'application/yaml');
    if (!folder) useWorkshop.setState({ saved: files });
    setOutcome('exported');
  };
  return (
    <div className="workshop-bar">
      <div className="workshop-row workshop-bar-row">
        <p className="workshop-name">
          <strong>{textOf(head.name) || textOf(head.id)}</strong>{' '}
          <span className="cd-hint">
            {say('workshop.version', { version: textOf(head.version) || '–' })}
            {unsaved && ` · ${say('workshop.unsaved')}`}
          </span>
        </p>
        <div className="workshop-row">
          <Leave unsaved={unsaved} />
          <Button disabled={!canUndo} onClick={undo}>
            {say('workshop.undo')}
          </Button>
          {folder && (
            <Button disabled={!unsaved} onClick={save}>
              {say('workshop.save')}
            </Button>
          )}
          <Button variant="primary" onClick={exportPack}>
            {say('workshop.export')}
          </Button>
        </div>
      </div>
      <nav className="workshop-parts" aria-label={say('workshop.parts')}>
        {PARTS.map((each) => (
          <button
            key={each}
            type="button"
            aria-current={each === part ? 'page' : undefined}
            onClick={() => useWorkshop.setState({ part: each, goTo: undefined })}
          >
            {say(`workshop.part.${each}`)}
          </button>
        ))}
      </nav>
      {outcome && (
        <Notice tone={outcome === 'saved' || outcome === 'exported' ? 'good' : 'warn'}>
          {say(`workshop.done.${outcome}`, { file: fileName })}
        </Notice>
      )}
    </div>
  );
}

function Leave({ unsaved }: { unsaved: boolean }) {
  const leave = () => useWorkshop.setState({ files: null });
  if (!unsaved) {
    return (
      <Button variant="plain" onClick={leave}>
        {say('workshop.leave')}
      </Button>
    );
  }
  return (
    <ConfirmDialog
      open={say('workshop.leave')}
      title={say('workshop.leave.sure')}
      keep={say('workshop.leave.stay')}
      yes={say('workshop.leave.yes')}
      onYes={leave}
    >
      {say('workshop.leave.hint')}
    </ConfirmDialog>
  );
}
