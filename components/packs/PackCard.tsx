import type { ReactNode } from 'react';
import { PackHistory } from '@/components/packs/PackHistory';
import { PackNotes } from '@/components/packs/PackNotes';
import { PackProvenance } from '@/components/packs/PackProvenance';
import { PackStatus } from '@/components/packs/PackStatus';
import { PackSwitches } from '@/components/packs/PackSwitches';
import { dayWords, instantDay } from '@/components/packs/pack-dates';
import type { PackFacts } from '@/components/packs/pack-state';
import { RemovePack } from '@/components/packs/RemovePack';
import { hostOfSource } from '@/components/packs/state-words';
import { say } from '@/components/words/say';
import type { InstalledPack } from '@/lib/state/packs';
import './packs.css';

/** What a person may do with a pack or its source. */
export interface PackActions {
  onChange: (change: { enabled?: boolean; mayPause?: boolean }) => void;
  onCheck: () => void;
  /** Asks the browser for the host; called inside the click. */
  onAllow: () => void;
  onRemove: () => void;
}

interface PackCardProps extends PackActions {
  facts: PackFacts & { installed: InstalledPack };
  /** Fingerprint of the publisher's keys, 32 hex digits in groups of four; null for a file, and until it is computed. */
  fingerprint: string | null;
  /** A check was asked for and has not begun. */
  isAsked: boolean;
  /** The preview of its rules. */
  children: ReactNode;
}

/** An installed pack: how it is, where it comes from, what it may do, what it says. */
export function PackCard({ facts, fingerprint, isAsked, children, ...actions }: PackCardProps) {
  const { installed, source } = facts;
  const { pack, tier } = installed;
  return (
    <article className="pack" aria-label={pack.name} data-pack={pack.id}>
      <header className="cd-field">
        <h3>{pack.name}</h3>
        <p className="cd-hint">{headline(facts)}</p>
      </header>
      <PackStatus facts={facts} isAsked={isAsked} onCheck={actions.onCheck} />
      <PackNotes facts={facts} onAllow={actions.onAllow} />
      <PackProvenance facts={facts} fingerprint={fingerprint} />
      <PackSwitches installed={installed} onChange={actions.onChange} />
      {children}
      <PackHistory history={installed.history} />
      {tier === 'managed' ? (
        <p className="cd-hint">{say('packs.managed')}</p>
      ) : (
        <RemovePack name={pack.name} host={source && hostOfSource(source)} onRemove={actions.onRemove} />
      )}
    </article>
  );
}

/** Version, publisher, where from and since when, in one line. */
function headline({ installed, source }: PackCardProps['facts']): string {
  const { pack, from, tier, updated } = installed;
  return [
    say('packs.headline.version', { version: pack.version }),
    pack.publisher && say('packs.headline.by', { publisher: pack.publisher.name }),
    tier === 'managed' ? say('packs.headline.managed') : whereFrom(from, source),
    say('packs.headline.since', { day: instantDay(updated) }),
    pack.expires && say('packs.headline.until', { day: dayWords(pack.expires) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function whereFrom(from: InstalledPack['from'], source: PackFacts['source']): string {
  if (from.kind === 'file') return say('packs.headline.from', { place: from.fileName });
  return source ? say('packs.headline.from', { place: hostOfSource(source) }) : say('packs.headline.byLink');
}
