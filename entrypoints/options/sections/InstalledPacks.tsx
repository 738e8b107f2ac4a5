import { useState } from 'react';
import { Fold } from '@/components/packs/Fold';
import { PackCard } from '@/components/packs/PackCard';
import { SourceCard } from '@/components/packs/SourceCard';
import { UnreadablePacks } from '@/components/packs/UnreadablePacks';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { say } from '@/components/words/say';
import { requestHost, useHostAccess } from '@/entrypoints/options/host-access';
import { forgetPack, forgetSource } from '@/entrypoints/options/pack-sources';
import { PackRules } from '@/entrypoints/options/sections/PackRules';
import { usePacks, useSources } from '@/entrypoints/options/stores';
import { useFingerprint } from '@/entrypoints/options/use-fingerprint';
import { type InstalledPack, setPack } from '@/lib/state/packs';
import { askToCheck, type Source } from '@/lib/state/sources';
import { hostPattern } from '@/lib/sync/folder';

/** Packs that are here, and sources whose pack is not here yet. */
export function InstalledPacks() {
  const { packs, unreadable } = usePacks((state) => state.value);
  const update = usePacks((state) => state.update);
  const sources = useSources((state) => state.value.sources);
  const access = useHostAccess(sources);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const waiting = sources.filter(
    ({ id }) => !packs.some(({ from }) => from.kind === 'source' && from.id === id),
  );
  // Until the browser has answered nothing is said of missing leave.
  const mayReach = ({ id }: Source) => access?.has(id) ?? true;
  if (packs.length + waiting.length + unreadable.length === 0 && removed === null) return null;
  return (
    <Section title={say('options.packs.yours')}>
      {removed !== null && <Notice tone="good">{removedWords(removed)}</Notice>}
      <UnreadablePacks
        count={unreadable.length}
        onForget={() => update((state) => ({ ...state, unreadable: [] }))}
      />
      {packs.map((installed) => (
        <Installed
          key={installed.pack.id}
          installed={installed}
          mayReach={mayReach}
          onRemoved={(pack) => setRemoved({ kind: 'pack', pack })}
        />
      ))}
      {waiting.map((source) => (
        <Waiting
          key={source.id}
          source={source}
          hasAccess={mayReach(source)}
          onRemoved={() => setRemoved({ kind: 'link' })}
        />
      ))}
    </Section>
  );
}

/** What was just taken out. */
type Removed = { kind: 'pack'; pack: string } | { kind: 'link' };

function removedWords(removed: Removed): string {
  return removed.kind === 'link'
    ? say('options.packs.linkRemoved')
    : say('options.packs.removed', { pack: removed.pack });
}

interface InstalledProps {
  installed: InstalledPack;
  mayReach: (source: Source) => boolean;
  onRemoved: (name: string) => void;
}

function Installed({ installed, mayReach, onRemoved }: InstalledProps) {
  const { pack, from, revoked } = installed;
  const update = usePacks((state) => state.update);
  const source =
    useSources((state) => state.value.sources.find(({ id }) => from.kind === 'source' && from.id === id)) ??
    null;
  const isAsked = useSources((state) => state.value.askedAt !== null);
  const fingerprint = useFingerprint(source?.trusted ?? null);
  const remove = () => forgetPack(installed, source).then(() => onRemoved(pack.name));
  return (
    <PackCard
      facts={{ installed, source, hasAccess: source === null || mayReach(source), now: new Date() }}
      fingerprint={fingerprint}
      isAsked={isAsked}
      onChange={(change) => update((state) => setPack(state, pack.id, change))}
      onCheck={checkNow}
      onAllow={() => source && allow(source)}
      onRemove={remove}
    >
      {pack.rules.length > 0 && (
        <Fold className="pack-fold" summary={say('options.packs.rules', { count: pack.rules.length })}>
          <PackRules pack={pack} revoked={revoked} />
        </Fold>
      )}
    </PackCard>
  );
}

interface WaitingProps {
  source: Source;
  hasAccess: boolean;
  onRemoved: () => void;
}

function Waiting({ source, hasAccess, onRemoved }: WaitingProps) {
  const isAsked = useSources((state) => state.value.askedAt !== null);
  return (
    <SourceCard
      source={source}
      hasAccess={hasAccess}
      isAsked={isAsked}
      now={new Date()}
      onCheck={checkNow}
      onAllow={() => allow(source)}
      onRemove={() => forgetSource(source).then(onRemoved)}
    />
  );
}

function checkNow(): void {
  void useSources.getState().update((state) => askToCheck(state, new Date().toISOString()));
}

async function allow({ url }: Source): Promise<void> {
  // The request goes out first: the browser asks the person only inside the click.
  if ((await requestHost(hostPattern(url))) !== 'refused') checkNow();
}
