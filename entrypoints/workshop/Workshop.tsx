import { useEffect, useState } from 'react';
import { Brand } from '@/components/ui/Brand';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { say } from '@/components/words/say';
import { Start } from '@/components/workshop/Start';
import { EXAMPLE_PACK } from '@/entrypoints/workshop/example-pack';
import { canPickFolder, pickFolder, readChosen } from '@/entrypoints/workshop/folder';
import { CheckPart } from '@/entrypoints/workshop/parts/CheckPart';
import { DryRunPart } from '@/entrypoints/workshop/parts/DryRunPart';
import { PackPart } from '@/entrypoints/workshop/parts/PackPart';
import { RulesPart } from '@/entrypoints/workshop/parts/RulesPart';
import { TopBar } from '@/entrypoints/workshop/parts/TopBar';
import { isUnsaved, openPack, useWorkshop } from '@/entrypoints/workshop/stores';
import { useLeaving } from '@/entrypoints/workshop/use-leaving';
import { useReading } from '@/entrypoints/workshop/use-reading';
import type { PackFile } from '@/lib/packs/assemble';
import { useLanguage } from '@/lib/words/use-language';
import { HEAD, splitPack } from '@/lib/workshop/pack-folder';

/** Where an admin makes a pack: rules in forms and YAML, drafts that are read as they are typed, fixtures that turn green. */
export function Workshop() {
  useLanguage();
  const files = useWorkshop((state) => state.files);
  const unsaved = useWorkshop(isUnsaved);
  const part = useWorkshop((state) => state.part);
  const [isRefused, setIsRefused] = useState(false);
  const reading = useReading();
  useLeaving(unsaved);
  useEffect(() => {
    document.title = say('workshop.pageTitle');
  });

  const open = (read: readonly PackFile[], ...how: [Parameters<typeof openPack>[1], boolean]) => {
    const pack = withHead(read);
    setIsRefused(pack === null);
    if (pack) openPack(pack, ...how);
  };
  const openFolder = async () => {
    const picked = await pickFolder().catch(() => undefined);
    if (picked === undefined) setIsRefused(true);
    else if (picked) open(picked.files, picked.folder, true);
  };
  return (
    <div className="workshop">
      <header className="workshop-head">
        <Brand />
        <h1>{say('workshop.title')}</h1>
        <p>{say('workshop.intro')}</p>
      </header>
      {isRefused && <Notice tone="error">{say('workshop.open.refused')}</Notice>}
      {reading.hasFailed && (
        <Notice
          tone="warn"
          actions={<Button onClick={reading.restart}>{say('workshop.failed.again')}</Button>}
        >
          {say('workshop.failed')}
        </Notice>
      )}
      {files === null ? (
        <main>
          <Start
            onBegin={async (answers) => open(await reading.begin(answers), null, false)}
            onExample={() => open(EXAMPLE_PACK, null, true)}
            onFiles={async (list) => open(await readChosen(list), null, true)}
            onFolder={canPickFolder() ? () => void openFolder() : undefined}
          />
        </main>
      ) : (
        <main className="workshop-main">
          <TopBar />
          {part === 'rules' && <RulesPart />}
          {part === 'pack' && <PackPart />}
          {part === 'check' && <CheckPart onCheck={reading.check} />}
          <DryRunPart isShown={part === 'dryRun'} />
        </main>
      )}
    </div>
  );
}

/** A pack has a head: a folder without one is none, and a single file holds it with everything else. */
function withHead(files: readonly PackFile[]): readonly PackFile[] | null {
  const [only] = files;
  if (files.length === 1 && only) return splitPack(only.text);
  return files.some(({ path }) => path === HEAD) ? files : null;
}
