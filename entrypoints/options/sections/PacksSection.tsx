import basePack from 'virtual:base-pack';
import { useState } from 'react';
import { ImportOutcome, type Outcome } from '@/components/packs/ImportOutcome';
import { ImportPack } from '@/components/packs/ImportPack';
import { PolicyProblems } from '@/components/packs/PolicyProblems';
import { PACK_FOOTER } from '@/components/profile/promise';
import { Section } from '@/components/ui/Section';
import { importPack } from '@/entrypoints/options/import-pack';
import { AddLinkPart } from '@/entrypoints/options/sections/AddLinkPart';
import { InstalledPacks } from '@/entrypoints/options/sections/InstalledPacks';
import { PackRules } from '@/entrypoints/options/sections/PackRules';
import { usePolicy } from '@/entrypoints/options/use-policy';

export function PacksSection() {
  const { problems } = usePolicy();
  return (
    <>
      <Section
        title="From your organisation"
        hint="Guidelines that somebody you trust wrote: by a link that stays up to date, or as one file."
      >
        <PolicyProblems problems={problems} />
        <AddLinkPart />
        <ImportPart />
      </Section>
      <InstalledPacks />
      <Section title={basePack.name} hint="Comes with Candor and needs no set-up.">
        <PackRules pack={basePack} />
      </Section>
      <p className="cd-hint">{PACK_FOOTER}</p>
    </>
  );
}

function ImportPart() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isReading, setIsReading] = useState(false);
  const take = async (file: File) => {
    setIsReading(true);
    setOutcome(await importPack(file));
    setIsReading(false);
  };
  return (
    <ImportPack onFile={take} isReading={isReading}>
      {outcome && <ImportOutcome outcome={outcome} />}
    </ImportPack>
  );
}
