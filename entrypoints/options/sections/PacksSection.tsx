import basePack from 'virtual:base-pack';
import { useState } from 'react';
import { ImportOutcome, type Outcome } from '@/components/packs/ImportOutcome';
import { ImportPack } from '@/components/packs/ImportPack';
import { InstalledPackCard } from '@/components/packs/InstalledPackCard';
import { RuleList } from '@/components/packs/RuleList';
import { PACK_FOOTER } from '@/components/profile/promise';
import { Section } from '@/components/ui/Section';
import { importPack } from '@/entrypoints/options/import-pack';
import { useMutes, usePacks, useSettings } from '@/entrypoints/options/stores';
import type { Pack } from '@/lib/format/pack';
import { active, addMute, type Mutes } from '@/lib/state/mutes';
import { removePack, setPack } from '@/lib/state/packs';
import { switchRule } from '@/lib/state/settings';

export function PacksSection() {
  const installed = usePacks((state) => state.value.packs);
  const update = usePacks((state) => state.update);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isReading, setIsReading] = useState(false);
  const take = async (file: File) => {
    setIsReading(true);
    setOutcome(await importPack(file));
    setIsReading(false);
  };
  return (
    <>
      <Section title="From your organisation" hint="Guidelines that somebody you trust wrote, as one file.">
        <ImportPack onFile={take} isReading={isReading}>
          {outcome && <ImportOutcome outcome={outcome} />}
        </ImportPack>
        {installed.map((item) => (
          <InstalledPackCard
            key={item.pack.id}
            installed={item}
            today={localDay(new Date())}
            onChange={(change) => update((state) => setPack(state, item.pack.id, change))}
            onRemove={() => update((state) => removePack(state, item.pack.id))}
          >
            <Rules pack={item.pack} />
          </InstalledPackCard>
        ))}
      </Section>
      <Section title={basePack.name} hint="Comes with Candor and needs no set-up.">
        <Rules pack={basePack} />
      </Section>
      <p className="cd-hint">{PACK_FOOTER}</p>
    </>
  );
}

function Rules({ pack }: { pack: Pack }) {
  const employer = useSettings((state) => state.value.profile.employers[0]?.name) ?? 'your company';
  const mutes = useMutes((state) => state.value);
  const update = useMutes((state) => state.update);
  const rules = useSettings((state) => state.value.rules);
  const updateSettings = useSettings((state) => state.update);
  return (
    <RuleList
      pack={pack}
      employer={employer}
      mutedRules={mutedRules(mutes)}
      switchedOn={new Set(Object.keys(rules).filter((rule) => rules[rule]))}
      onMuteRule={(rule, isMuted) => update((state) => setRuleMute(state, rule, isMuted))}
      onSwitchRule={(rule, isOn) => updateSettings((state) => switchRule(state, rule, isOn))}
    />
  );
}

function mutedRules(state: Mutes): Set<string> {
  const held = active(state, new Date().toISOString());
  return new Set(held.flatMap((mute) => (mute.kind === 'rule' ? [mute.rule] : [])));
}

function setRuleMute(state: Mutes, rule: string, isMuted: boolean): Mutes {
  const now = new Date().toISOString();
  if (isMuted) {
    return addMute(state, { kind: 'rule', rule, id: crypto.randomUUID(), created: now, until: null }, now);
  }
  return { ...state, mutes: state.mutes.filter((mute) => mute.kind !== 'rule' || mute.rule !== rule) };
}

/** The person's calendar day, `YYYY-MM-DD`. */
function localDay(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE').format(date);
}
