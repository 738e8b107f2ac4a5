import { Fingerprint } from '@/components/packs/Fingerprint';
import type { PackFacts } from '@/components/packs/pack-state';
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
      <Fact name="Publisher">{publisher?.name ?? 'not named'}</Fact>
      {publisher?.contact && (
        <Fact name="Questions">
          <a className="cd-link" href={publisher.contact} target="_blank" rel="noreferrer">
            {publisher.contact.replace(/^mailto:/, '')}
          </a>
        </Fact>
      )}
      <Fact name="Comes from">
        <Origin installed={installed} source={source} />
      </Fact>
      {source && (
        <Fact name="Key fingerprint">
          {fingerprint ? <Fingerprint value={fingerprint} /> : 'known after the first good check'}
        </Fact>
      )}
      {linkHosts.length > 0 && <Fact name="Its links lead to">{linkHosts.join(', ')}</Fact>}
    </dl>
  );
}

function Origin({ installed, source }: { installed: InstalledPack; source: PackFacts['source'] }) {
  if (installed.from.kind === 'file')
    return `the file ${installed.from.fileName}, which carries no signature`;
  if (!source) return 'a link that is not there any more; it stays as it is';
  return (
    <>
      <a className="cd-link" href={source.url} target="_blank" rel="noreferrer">
        {source.url}
      </a>
      {source.origin === 'policy' ? ', managed by your organisation' : ', a link that you added'}
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
