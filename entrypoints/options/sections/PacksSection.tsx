import basePack from 'virtual:base-pack';
import { useState } from 'react';
import { ImportOutcome, type Outcome } from '@/components/packs/ImportOutcome';
import { ImportPack } from '@/components/packs/ImportPack';
import { PolicyProblems } from '@/components/packs/PolicyProblems';
import { packName } from '@/components/packs/pack-name';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import { AddLinkPart } from '@/entrypoints/options/sections/AddLinkPart';
import { InstalledPacks } from '@/entrypoints/options/sections/InstalledPacks';
import { usePolicy } from '@/entrypoints/options/use-policy';

export function PacksSection() {
  const { problems } = usePolicy();
  return (
    <>
      <Section title={say('options.packs.organisation.title')} hint={say('options.packs.organisation.hint')}>
        <PolicyProblems problems={problems} />
        <AddLinkPart />
        <ImportPart />
      </Section>
      <InstalledPacks />
      <Section title={packName(basePack)} hint={say('options.packs.base.hint')}>
        <p>
          <a className="cd-link" href="#rules">
            {say('options.packs.rules', { count: basePack.rules.length })}
          </a>
        </p>
      </Section>
      <p className="cd-hint">{say('profile.promise.packs')}</p>
      <Section title={say('options.packs.workshop')} hint={say('options.packs.workshop.hint')}>
        <p>
          <a className="cd-link" href="/workshop.html" target="_blank" rel="noreferrer">
            {say('options.packs.workshop.open')}
          </a>
        </p>
      </Section>
    </>
  );
}

function ImportPart() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isReading, setIsReading] = useState(false);
  const take = async (file: File) => {
    setIsReading(true);
    // Brings the whole engine along, to try the pack out; the page opens without it.
    const { importPack } = await import('@/entrypoints/options/import-pack');
    setOutcome(await importPack(file));
    setIsReading(false);
  };
  return (
    <ImportPack onFile={take} isReading={isReading}>
      {outcome && <ImportOutcome outcome={outcome} />}
    </ImportPack>
  );
}
