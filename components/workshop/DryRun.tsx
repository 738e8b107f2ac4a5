import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { Switch } from '@/components/ui/Switch';
import { say } from '@/components/words/say';
import { Outcome } from '@/components/workshop/dry-run/Outcome';
import { PostsFile } from '@/components/workshop/dry-run/PostsFile';
import { RunProgress } from '@/components/workshop/dry-run/RunProgress';
import { isUnderWay, statusOf } from '@/components/workshop/dry-run/run-words';
import { useDryRun } from '@/components/workshop/dry-run/use-dry-run';
import type { Pack } from '@/lib/format/pack';
import { authorOf } from '@/lib/packs/author';
import './dry-run/dry-run.css';

/** What a pack would have said about a file of past posts. The file is read in a thread of this page, and nothing of it is kept. */
export function DryRun({ pack }: { pack: Pack }) {
  const { run, start, stop } = useDryRun();
  const [withBase, setWithBase] = useState(false);
  const choose = useRef<HTMLButtonElement>(null);
  const again = (withOurs: boolean) => {
    setWithBase(withOurs);
    if (run) start(run.file, pack, withOurs);
  };
  const onStop = () => {
    stop();
    choose.current?.focus();
  };
  return (
    <div className="dry-run">
      <Section title={say('workshop.dryRun.title')} hint={say('workshop.dryRun.hint')}>
        <PostsFile button={choose} onFile={(file) => start(file, pack, withBase)} />
        <Switch
          checked={withBase}
          onChange={again}
          label={say('workshop.dryRun.withBase')}
          hint={say('workshop.dryRun.withBase.hint')}
        />
        {authorOf(pack).employers.length === 0 && <Notice>{say('workshop.dryRun.noEmployer')}</Notice>}
        <p className="dry-run-status" role="status">
          {statusOf(run)}
        </p>
        {run && isUnderWay(run) && <RunProgress news={run.news} onStop={onStop} />}
        {run && !isUnderWay(run) && run.pack !== pack && (
          <Notice actions={<Button onClick={() => again(withBase)}>{say('workshop.dryRun.again')}</Button>}>
            {say('workshop.dryRun.changed')}
          </Notice>
        )}
        {run?.news && <Outcome news={run.news} pack={run.pack} />}
      </Section>
    </div>
  );
}
