import type { PackActions } from '@/components/packs/PackCard';
import { PackNotes } from '@/components/packs/PackNotes';
import { PackStatus } from '@/components/packs/PackStatus';
import type { PackFacts } from '@/components/packs/pack-state';
import { RemovePack } from '@/components/packs/RemovePack';
import { hostOfSource } from '@/components/packs/state-words';
import { say } from '@/components/words/say';
import type { Source } from '@/lib/state/sources';
import './packs.css';

interface SourceCardProps extends Omit<PackActions, 'onChange'> {
  source: Source;
  hasAccess: boolean;
  isAsked: boolean;
  now: Date;
}

/** A source whose pack is not here (yet). */
export function SourceCard({ source, hasAccess, isAsked, now, onCheck, onAllow, onRemove }: SourceCardProps) {
  const facts: PackFacts = { installed: null, source, hasAccess, now };
  const host = hostOfSource(source);
  const isManaged = source.origin === 'policy';
  return (
    <article className="pack" aria-label={say('packs.fromHost', { host })} data-source={source.id}>
      <header className="cd-field">
        <h3>{say('packs.fromHost', { host })}</h3>
        <p className="cd-hint">
          {source.url}
          {isManaged && ` · ${say('packs.headline.managed')}`}
        </p>
      </header>
      <PackStatus facts={facts} isAsked={isAsked} onCheck={onCheck} />
      <PackNotes facts={facts} onAllow={onAllow} />
      {!isManaged && (
        <RemovePack name={say('packs.remove.linkTo', { host })} host={host} onRemove={onRemove} />
      )}
    </article>
  );
}
