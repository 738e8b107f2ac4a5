import { Fingerprint } from '@/components/packs/Fingerprint';
import type { PackFacts } from '@/components/packs/pack-state';
import { say } from '@/components/words/say';
import type { InstalledPack } from '@/lib/state/packs';

interface PackProvenanceProps {
  facts: PackFacts & { installed: InstalledPack };
  fingerprint: string | null;
}

/** Who answers for a pack, and how one can tell that it is theirs. */
export function PackProvenance({ facts, fingerprint }: PackProvenanceProps) {
  const { installed, source } = facts;
  const { publisher, linkHosts = [] } = installed.pack;
  return (
    <dl className="pack-facts">
      <Fact name={say('packs.fact.publisher')}>{publisher?.name ?? say('packs.fact.notNamed')}</Fact>
      {publisher?.contact && (
        <Fact name={say('packs.fact.questions')}>
          <a className="cd-link" href={publisher.contact} target="_blank" rel="noreferrer">
            {publisher.contact.replace(/^mailto:/, '')}
          </a>
        </Fact>
      )}
      <Fact name={say('packs.fact.from')}>
        <Origin installed={installed} source={source} />
      </Fact>
      {source && (
        <Fact name={say('packs.fact.fingerprint')}>
          {fingerprint ? <Fingerprint value={fingerprint} /> : say('packs.fact.fingerprint.later')}
        </Fact>
      )}
      {linkHosts.length > 0 && <Fact name={say('packs.fact.links')}>{linkHosts.join(', ')}</Fact>}
    </dl>
  );
}

function Origin({ installed, source }: { installed: InstalledPack; source: PackFacts['source'] }) {
  if (installed.from.kind === 'file') return say('packs.origin.file', { file: installed.from.fileName });
  if (!source) return say('packs.origin.gone');
  return (
    <>
      <a className="cd-link" href={source.url} target="_blank" rel="noreferrer">
        {source.url}
      </a>
      {', '}
      {say(source.origin === 'policy' ? 'packs.headline.managed' : 'packs.origin.link')}
    </>
  );
}

/** A name and what it stands for, in a list of facts. */
export function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="pack-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
