import { useMemo, useRef, useState } from 'react';
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

/**
 * What a pack would have said about a file of past posts; `null` is a pack that cannot be read at the moment. The file is read
 * in a thread of this page, and nothing of it is kept.
 */
export function DryRun({ pack }: { pack: Pack | null }) {
  const { run, start, stop } = useDryRun();
  const [withBase, setWithBase] = useState(false);
  const choose = useRef<HTMLButtonElement>(null);
  const ranWith = run?.pack;
  // A pack that was read anew is another object with the same content.
  const isChanged = useMemo(
    () => !!pack && !!ranWith && JSON.stringify(pack) !== JSON.stringify(ranWith),
    [pack, ranWith],
  );
  const begin = (file: File | undefined, withOurs: boolean) => {
    if (file && pack) start(file, pack, withOurs);
  };
  const onSwitch = (withOurs: boolean) => {
    setWithBase(withOurs);
    begin(run?.file, withOurs);
  };
  const onStop = () => {
    stop();
    choose.current?.focus();
  };
  const again = <Button onClick={() => begin(run?.file, withBase)}>{say('workshop.dryRun.again')}</Button>;
  return (
    <div className="dry-run">
      <Section title={say('workshop.dryRun.title')} hint={say('workshop.dryRun.hint')}>
        <PostsFile button={choose} onFile={(file) => begin(file, withBase)} isDisabled={!pack} />
        <Switch
          checked={withBase}
          onChange={onSwitch}
          label={say('workshop.dryRun.withBase')}
          hint={say('workshop.dryRun.withBase.hint')}
          disabled={!pack}
        />
        {!pack && <Notice tone="warn">{say('workshop.dryRun.noPack')}</Notice>}
        {pack && authorOf(pack).employers.length === 0 && (
          <Notice>{say('workshop.dryRun.noEmployer')}</Notice>
        )}
        <p className="dry-run-status" role="status">
          {statusOf(run)}
        </p>
        {run && isUnderWay(run) && <RunProgress news={run.news} onStop={onStop} />}
        {run && !isUnderWay(run) && isChanged && (
          <Notice actions={again}>{say('workshop.dryRun.changed')}</Notice>
        )}
        {run?.news && <Outcome news={run.news} pack={run.pack} />}
      </Section>
    </div>
  );
}
